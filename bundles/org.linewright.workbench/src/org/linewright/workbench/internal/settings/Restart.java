package org.linewright.workbench.internal.settings;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.linewright.workbench.kit.Words;

/** Offers to start again; the launcher does so when the program ends with the code for it. */
record Restart(Shell parent) {

    void offer() {
        MessageDialog question = new MessageDialog(parent, Words.of("Neu starten", "Restart"), null, // framework-driven null
                Words.of("Die Änderung gilt ab dem nächsten Start. Linewright jetzt neu starten?",
                        "The change holds from the next start on. Restart Linewright now?"),
                MessageDialog.QUESTION, 1, Words.of("&Neu starten", "&Restart"), Words.of("&Später", "&Later"));
        if (question.open() == 0) {
            Display display = parent.getDisplay();
            display.timerExec(0, () -> PlatformUI.getWorkbench().restart());
        }
    }
}
