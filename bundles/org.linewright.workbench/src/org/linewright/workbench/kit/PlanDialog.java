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

    public PlanDialog(Shell parent, Text what, Plan plan) {
        super(parent);
        this.what = what;
        this.plan = plan;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Whether the person wants it. */
    public boolean agreed() {
        return open() == OK;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(Ids.named("plan.dialog", shell));
        shell.setText(Words.of(what));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Words.of(what));
        setMessage(Words.of("Das geschieht, wenn Sie es ausführen.", "This will happen when you apply it."));
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
        Ids.named("plan.apply", createButton(parent, IDialogConstants.OK_ID, Words.of("&Ausführen", "&Apply"), true));
        Ids.named("plan.cancel",
                createButton(parent, IDialogConstants.CANCEL_ID, Words.of("Ab&brechen", "&Cancel"), false));
    }
}
