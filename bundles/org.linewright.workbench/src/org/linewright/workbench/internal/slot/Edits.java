package org.linewright.workbench.internal.slot;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.linewright.workbench.screen.EditorContent;

/** Undo or redo of the content that is open in one editor. */
final class Edits extends AbstractHandler {

    private final SlotEditor editor;
    private final Predicate<EditorContent> possible;
    private final Consumer<EditorContent> action;

    Edits(SlotEditor editor, Predicate<EditorContent> possible, Consumer<EditorContent> action) {
        this.editor = editor;
        this.possible = possible;
        this.action = action;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        editor.content().filter(possible).ifPresent(action);
        return null; // framework-driven null
    }

    /** Looks again whether there is something to do. */
    void look() {
        setBaseEnabled(editor.content().filter(possible).isPresent());
    }
}
