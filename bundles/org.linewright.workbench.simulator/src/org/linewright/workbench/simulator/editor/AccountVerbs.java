package org.linewright.workbench.simulator.editor;

/** What the buttons and keys of the accounts page do. */
interface AccountVerbs {

    /** A new account. */
    void begin();

    void addSeveral();

    /** Deletes what is selected. */
    void delete();

    /** Copies what phones have to be told to register with what is selected. */
    void copyAccessData();

    void copyPassword();

    void generate();

    /** Something was typed into the account under edit. */
    void typed();

    void save();

    void cancel();

    /** Starts the PBX. */
    void start();
}
