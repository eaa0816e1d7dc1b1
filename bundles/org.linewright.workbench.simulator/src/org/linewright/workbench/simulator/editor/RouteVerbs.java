package org.linewright.workbench.simulator.editor;

/** What the buttons and keys of the routes page do. */
interface RouteVerbs {

    /** A new route. */
    void begin();

    /** Deletes the selected route. */
    void delete();

    /** Moves the selected route: the first to an account is the account's own. */
    void move(int by);

    void save();

    /** Gives up what was typed. */
    void cancel();
}
