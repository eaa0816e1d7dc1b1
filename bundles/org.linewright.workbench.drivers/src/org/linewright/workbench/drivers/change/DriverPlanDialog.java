package org.linewright.workbench.drivers.change;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.ScrolledPage;

/** Shows what will happen to a driver, who vouches for it and what has to be said yes to; and asks. */
final class DriverPlanDialog extends TitleAreaDialog {

    private static final int CHARACTERS = 84;
    private static final int MOST_LINES = 26;
    private static final Text PRINT = new Text("Fingerabdruck", "Fingerprint");
    private static final Text TRUST = new Text("Diesem Herausgeber künftig vertrauen",
            "Trust this publisher from now on");

    private final Text what;
    private final PlannedDriver planned;
    private final Mnemonics mnemonics = new Mnemonics();
    private boolean trusts;

    DriverPlanDialog(Shell parent, Text what, PlannedDriver planned) {
        super(parent);
        this.what = what;
        this.planned = planned;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Whether the person wants it. */
    boolean agreed() {
        return open() == OK;
    }

    /** Whether the publisher is to be trusted from now on. */
    boolean trusts() {
        return trusts;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(Ids.named("dialog.driver", shell));
        shell.setText(Words.of(what));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Words.plain(Words.of(what)));
        setMessage(planned.plan().asks().isEmpty()
                ? Words.of("Das wird geschehen. Erst danach ändert sich etwas.",
                        "This will happen. Nothing changes before.")
                : Words.of("Lesen Sie, was zu bedenken ist. Noch ändert sich nichts.",
                        "Read what there is to consider. Nothing has changed yet."));
        Composite area = (Composite) super.createDialogArea(parent);
        ScrolledPage page = new ScrolledPage(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(Look.MARGIN, Look.GAP).spacing(Look.GAP, Look.SMALL)
                .applyTo(page.content());
        fill(page.content());
        applyDialogFont(page.content());
        int width = Look.characters(area, CHARACTERS);
        int height = page.content().computeSize(width, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(width, Math.min(height + Look.GAP, Look.lines(area, MOST_LINES))).applyTo(page.control());
        return area;
    }

    private void fill(Composite page) {
        planned.plan().steps().forEach(step -> row(page, planned.icon(), "", step));
        row(page, Icon.GROUP, "driver.groups", planned.users());
        planned.settings().forEach(one -> row(page, Icon.CHANGE, "driver.settings", one));
        if (planned.brings()) {
            Look.heading(row(page, planned.signed() && !planned.stranger() ? Icon.DONE : Icon.WARNING, "driver.voucher",
                    planned.voucher()));
            if (planned.signed()) {
                fingerprint(page);
            }
        }
        TroubleList asks = new TroubleList(page);
        asks.show(planned.plan().asks());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, Look.SMALL).applyTo(asks.control());
        if (planned.stranger()) {
            trust(page);
        }
    }

    private void fingerprint(Composite page) {
        Label label = new Label(page, SWT.NONE);
        label.setImage(Icon.LOCK.image());
        label.setToolTipText(Words.of(PRINT));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(label);
        Control print = FingerprintText.drawn(page, planned.plan().fingerprint());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(print);
    }

    private void trust(Composite page) {
        new Label(page, SWT.NONE);
        Button trust = Ids.named("driver.trust", new Button(page, SWT.CHECK));
        trust.setText(mnemonics.on(Words.of(TRUST)));
        trust.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> trusts = trust.getSelection()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(trust);
    }

    private static Label row(Composite page, Icon icon, String id, Text words) {
        Label picture = new Label(page, SWT.NONE);
        picture.setImage(icon.image());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(picture);
        Label label = Ids.named(id, new Label(page, SWT.WRAP));
        label.setText(Words.plain(Words.of(words)));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(label, 30), SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Where something is to be considered, the key Enter alone does not do it. */
    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        boolean plain = planned.plan().asks().isEmpty();
        Ids.named("driver.ok",
                createButton(parent, IDialogConstants.OK_ID, mnemonics.on(Words.of(planned.action())), plain));
        Ids.named("driver.cancel", createButton(parent, IDialogConstants.CANCEL_ID,
                mnemonics.on(Words.of("Abbrechen", "Cancel")), !plain));
        Optional.of(plain ? IDialogConstants.OK_ID : IDialogConstants.CANCEL_ID).map(this::getButton)
                .ifPresent(Button::setFocus);
    }

    /** Never larger than the screen it opens on. */
    @Override
    protected Point getInitialSize() {
        Point wanted = super.getInitialSize();
        Rectangle screen = getShell().getMonitor().getClientArea();
        return new Point(Math.min(wanted.x, screen.width), Math.min(wanted.y, screen.height));
    }
}
