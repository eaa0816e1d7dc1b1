package org.linewright.ui.swapped;

import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.screen.EditorContent;
import org.linewright.workbench.screen.EditorScreen;
import org.linewright.workbench.screen.EditorSlot;

/** An editor for one line of text. It is packed into a bundle of its own, which comes and goes. */
public final class NoteScreen implements EditorScreen {

    private static final String WORDS = "words";

    @Override
    public EditorContent open(Composite parent, EditorSlot slot) {
        Text text = Ids.named("note", new Text(parent, SWT.BORDER));
        slot.unsaved().map(kept -> kept.get(WORDS)).ifPresent(text::setText);
        text.addModifyListener(event -> slot.changed());
        return new Note(text);
    }

    private record Note(Text text) implements EditorContent {

        @Override
        public void focus() {
            text.setFocus();
        }

        @Override
        public void close() {
            // nothing was registered anywhere
        }

        @Override
        public boolean dirty() {
            return !text.getText().isEmpty();
        }

        @Override
        public Map<String, String> unsaved() {
            return Map.of(WORDS, text.getText());
        }

        @Override
        public boolean save() {
            return false;
        }

        @Override
        public boolean undoable() {
            return dirty();
        }

        @Override
        public void undo() {
            text.setText("");
        }

        @Override
        public boolean redoable() {
            return false;
        }

        @Override
        public void redo() {
            throw new IllegalStateException("Not offered");
        }
    }
}
