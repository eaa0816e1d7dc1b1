package org.linewright.workbench.kit;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;

/**
 * What is to become of what was entered into a wizard that is given up. For the UI thread.
 *
 * @param title that of the wizard
 * @param sentence the question, and what a draft is
 */
public record DraftQuestion(Text title, Text sentence) {

    private static final int KEEP = 0;
    private static final int DISCARD = 1;

    /**
     * Asks, and waits for the answer.
     *
     * @param forget throws everything entered away, when the person wants that
     * @return whether the wizard may close
     */
    public boolean leaves(Shell shell, Runnable forget) {
        int answer = new MessageDialog(shell, Words.of(title), null, // framework-driven null: no icon
                Words.of(sentence), MessageDialog.QUESTION, KEEP, Words.of("Als &Entwurf behalten", "&Keep as a draft"),
                Words.of("&Verwerfen", "&Discard"), Words.of("&Weiter bearbeiten", "&Go on editing")).open();
        if (answer == DISCARD) {
            forget.run();
        }
        return answer == KEEP || answer == DISCARD;
    }
}
