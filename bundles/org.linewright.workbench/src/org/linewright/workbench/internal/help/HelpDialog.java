package org.linewright.workbench.internal.help;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;

/** A help page in front of the dialog that asked for it: the view beside the work cannot be reached from there. */
final class HelpDialog extends Dialog {

    private final HelpPage page;
    private final String field;

    HelpDialog(Shell parent, HelpPage page, String field) {
        super(parent);
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.APPLICATION_MODAL);
        this.page = page;
        this.field = field;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        Ids.named("help", shell).setText(Words.of("Hilfe: {0}", "Help: {0}", Words.of(page.label())));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        HelpWords words = new HelpWords(area);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(Look.characters(words.control(), 72), Look.lines(words.control(), 22))
                .applyTo(words.control());
        words.show(page, field, List.of());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.of("&Schließen", "&Close"), true);
    }
}
