package org.linewright.workbench.kit;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.operations.Plan;

/** Shows a plan and asks whether to do it. */
public final class PlanDialog extends TitleAreaDialog {

    private final Text what;
    private final Plan plan;
    private final Text action;
    private final Mnemonics mnemonics = new Mnemonics();

    /** @param action what the button says that does it */
    public PlanDialog(Shell parent, Text what, Plan plan, Text action) {
        super(parent);
        this.what = what;
        this.plan = plan;
        this.action = action;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Whether the person wants it. */
    public boolean agreed() {
        return open() == OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(Ids.named("dialog.plan", shell));
        shell.setText(Words.of(what));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Words.plain(Words.of(what)));
        setMessage(Words.of("Das wird geschehen. Erst danach ändert sich etwas.",
                "This will happen. Nothing changes before."));
        Composite area = (Composite) super.createDialogArea(parent);
        Composite page = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(Look.GAP, Look.GAP).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        PlanView view = new PlanView(page);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(Look.characters(page, 90), Look.characters(page, 36))
                .applyTo(view.control());
        view.show(plan);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.named("plan.ok", createButton(parent, IDialogConstants.OK_ID, mnemonics.on(Words.of(action)), true));
        Ids.named("plan.cancel", createButton(parent, IDialogConstants.CANCEL_ID,
                mnemonics.on(Words.of("Abbrechen", "Cancel")), false));
    }
}
