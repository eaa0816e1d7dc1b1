package org.linewright.ui.swapped;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.screen.Slot;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.screen.ViewScreen;

/** A view with one line of text. */
public final class NoteView implements ViewScreen {

    @Override
    public ViewContent open(Composite parent, Slot slot) {
        return new Shown(Ids.named("note.view", new Text(parent, SWT.BORDER)));
    }

    private record Shown(Text text) implements ViewContent {

        @Override
        public void focus() {
            text.setFocus();
        }

        @Override
        public void close() {
            // nothing was registered anywhere
        }
    }
}
