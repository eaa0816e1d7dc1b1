package org.linewright.workbench.simulator.editor;

/** A page on which something can be taken back. */
interface Undoing {

    boolean undoable();

    /** Takes the last change back. */
    void undo();

    boolean redoable();

    /** Does the change again that was taken back last. */
    void redo();
}
