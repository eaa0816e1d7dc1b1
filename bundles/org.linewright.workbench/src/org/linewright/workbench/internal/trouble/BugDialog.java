package org.linewright.workbench.internal.trouble;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;

/** Says in one sentence that something went wrong and what to do; the details are copied, never shown. */
final class BugDialog extends MessageDialog {

    private static final int COPY = 1;

    private final Throwable thrown;

    BugDialog(Shell parent, Throwable thrown) {
        super(parent, "Linewright", null, // framework-driven null
                Words.of(WorkbenchTrouble.BUG.sentence()) + "\n\n" + Words.of(WorkbenchTrouble.BUG.remedy()), ERROR, 0,
                Words.of("&Schließen", "&Close"), Words.of("&Einzelheiten kopieren", "Copy &details"));
        this.thrown = thrown;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        Ids.named("bug", shell);
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean isDefault) {
        return Ids.named("bug." + (id == IDialogConstants.OK_ID ? "close" : "copy"),
                super.createButton(parent, id, label, isDefault));
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            new CopyAction(Text.same("copy"), this::details).run();
        } else {
            super.buttonPressed(button);
        }
    }

    private String details() {
        StringWriter words = new StringWriter();
        PrintWriter writer = new PrintWriter(words);
        writer.println(
                WorkbenchTrouble.BUG.code() + " Java " + Runtime.version() + " " + System.getProperty("os.name"));
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) { // framework-driven null
            writer.println(cause);
            for (StackTraceElement element : cause.getStackTrace()) {
                writer.println("    at " + element);
            }
        }
        return words.toString();
    }
}
