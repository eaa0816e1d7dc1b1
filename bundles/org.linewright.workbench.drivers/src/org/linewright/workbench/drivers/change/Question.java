package org.linewright.workbench.drivers.change;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Asks for a yes; the key Enter alone says no. */
final class Question extends MessageDialog {

    Question(Shell parent, Text what, Text question, Text yes) {
        this(parent, what, question, yes, new Mnemonics());
    }

    private Question(Shell parent, Text what, Text question, Text yes, Mnemonics mnemonics) {
        super(parent, Words.of(what), null, // framework-driven null: no own image
                Words.plain(Words.of(question)), QUESTION, 1, mnemonics.on(Words.of(yes)),
                mnemonics.on(Words.of("Abbrechen", "Cancel")));
    }

    boolean agreed() {
        return open() == OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(Ids.named("dialog.question", shell));
    }
}
