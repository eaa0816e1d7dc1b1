package org.linewright.ui.swapped;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.screen.PreferenceContent;
import org.linewright.workbench.screen.PreferenceScreen;
import org.linewright.workbench.screen.PreferenceSlot;

/** A page of the preferences with one line of text, in which a word is a mistake. */
public final class NotePage implements PreferenceScreen {

    private static final String WRONG = "wrong";

    @Override
    public PreferenceContent open(Composite parent, PreferenceSlot slot) {
        Text text = Ids.named("note.page", new Text(parent, SWT.BORDER));
        text.addModifyListener(event -> slot.say(text.getText().equals(WRONG)
                ? Optional.of(org.linewright.core.Text.same(WRONG))
                : Optional.empty()));
        return new Page(text);
    }

    private record Page(Text text) implements PreferenceContent {

        @Override
        public void focus() {
            text.setFocus();
        }

        @Override
        public void close() {
            // nothing was registered anywhere
        }

        @Override
        public boolean apply() {
            return true;
        }

        @Override
        public void restore() {
            text.setText("as at first");
        }
    }
}
