package org.linewright.workbench.softphone.phone;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;

/** Asks before an emergency number is called that nobody has typed. */
public final class EmergencyQuestion extends MessageDialog {

    private static final int CALL = 0;

    private EmergencyQuestion(Shell parent, Preview call) {
        super(parent, Words.of("Notruf", "Emergency call"), null, // framework-driven null: no own image
                Words.plain(Words.of("{0} Die Nummer wurde nicht getippt, sondern eingefügt oder angeklickt. Soll sie "
                        + "gewählt werden?",
                        "{0} The number was not typed but pasted or clicked. Is it to be dialled?", call.words())),
                WARNING, 1, Words.of("&Notruf wählen", "&Call"), Words.of("Nicht &wählen", "&Do not call"));
    }

    /** Opens it and waits. @return whether the person wants the call */
    public static boolean agreed(Shell parent, Preview call) {
        return new EmergencyQuestion(parent, call).open() == CALL;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(Ids.named("dialog.emergency", shell));
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean usual) {
        return Ids.named(id == CALL ? "emergency.ok" : "emergency.cancel",
                super.createButton(parent, id, label, usual));
    }
}
