package org.linewright.workbench.internal.slot;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.linewright.workbench.screen.EditorContent;

/** The way back and forth of the content that is open in one editor. */
record UndoRedo(Edits undo, Edits redo) {

    static UndoRedo of(SlotEditor editor) {
        return new UndoRedo(new Edits(editor, EditorContent::undoable, EditorContent::undo),
                new Edits(editor, EditorContent::redoable, EditorContent::redo));
    }

    void activate(IHandlerService handlers) {
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, undo);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, redo);
    }

    /** Looks again whether there is something to do. */
    void look() {
        undo.look();
        redo.look();
    }
}
