package org.linewright.workbench.line.nat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.lines.NatTrialReport;
import org.linewright.lines.RunningNatTrial;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Measures how long a NAT router remembers us, and offers to take over the NAT refresh that follows. */
public final class NatDialog extends Dialog {

    /** What its button says. */
    public static final Text OFFER = new Text("Messen …", "Measure …");

    private static final Text ABOUT = new Text(
            "Misst, nach wie langer Stille ein NAT-Router oder eine Firewall vor {0} uns vergisst, und schlägt danach "
                    + "NAT Refresh vor. Ohne NAT-Router ist das gleich fertig, sonst dauert es einige Minuten. Es "
                    + "klingelt nichts; laufende Leitungen und Gespräche bleiben, wie sie sind.",
            "Measures after how long a silence a NAT router or a firewall before {0} forgets us, and proposes the NAT "
                    + "refresh accordingly. Without a NAT router it is ready at once, otherwise it takes some minutes. "
                    + "Nothing rings; running lines and calls go on as they are.");

    private final NatAsking asking;
    private final Mnemonics mnemonics = new Mnemonics();
    private Optional<RunningNatTrial> running = Optional.empty();
    private Optional<Duration> proposal = Optional.empty();
    private Optional<LentLine> lent = Optional.empty();
    private Button start;
    private Button take;
    private NatPane pane;

    public NatDialog(Shell parent, NatAsking asking) {
        super(parent);
        this.asking = asking;
    }

    /** Opens it until it is closed; the NAT refresh that a person took over. */
    public Optional<Duration> taken() {
        return open() == OK ? proposal : Optional.empty();
    }

    @Override
    public boolean close() {
        running.ifPresent(RunningNatTrial::cancel);
        return super.close();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.of("NAT Refresh messen", "Measure the NAT refresh"));
        Ids.named("nat", shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(Look.MARGIN, Look.MARGIN).spacing(Look.GAP, Look.GAP).applyTo(area);
        Label about = new Label(area, SWT.WRAP);
        about.setText(Words.plain(Words.of(about())));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(about, 60), SWT.DEFAULT).applyTo(about);
        List<String> idle = asking.idle();
        lent = idle.isEmpty() ? Optional.empty() : Optional.of(LentLine.in(area, mnemonics, idle));
        start = Ids.named("nat.start", new Button(area, SWT.PUSH));
        start.setText(mnemonics.on(Words.of("Messung starten", "Start the measurement")));
        start.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> start()));
        GridDataFactory.swtDefaults().applyTo(start);
        pane = new NatPane(area, mnemonics, () -> running.ifPresent(RunningNatTrial::cancel));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(Look.characters(area, 80), Look.lines(area, 14))
                .applyTo(pane.control());
        Dialog.applyDialogFont(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        take = Ids.named("nat.take", createButton(parent, IDialogConstants.OK_ID,
                mnemonics.on(Words.of("Übernehmen", "Take over")), false));
        take.setEnabled(false);
        Ids.named("nat.close", createButton(parent, IDialogConstants.CANCEL_ID, Words.of("Schließen", "Close"), false));
        getShell().setDefaultButton(start);
    }

    private Text about() {
        return Text.of(ABOUT.german(), ABOUT.english(),
                asking.host().isBlank() ? new Text("dem Registrar", "the registrar") : Text.same(asking.host()));
    }

    private void start() {
        busy(true);
        proposal = Optional.empty();
        take.setEnabled(false);
        pane.begin();
        asking.start(lent.flatMap(LentLine::lending), this::told).thenAccept(this::begun);
    }

    private void begun(Outcome<RunningNatTrial> outcome) {
        running = outcome.result();
        if (getShell() == null || getShell().isDisposed()) { // framework-driven null: closed meanwhile
            running.ifPresent(RunningNatTrial::cancel);
        } else if (running.isEmpty()) {
            busy(false);
            pane.refused(outcome.troubles());
        } else {
            pane.begun();
        }
    }

    private void told(NatTrialReport report) {
        if (getShell() != null && !getShell().isDisposed()) { // framework-driven null: closed meanwhile
            NatSheet sheet = new NatSheet(report);
            pane.show(sheet);
            busy(!sheet.over());
            proposal = sheet.proposal();
            take.setEnabled(proposal.isPresent() && asking.changeable());
        }
    }

    private void busy(boolean measuring) {
        start.setEnabled(!measuring);
        lent.ifPresent(line -> line.enabled(!measuring));
    }
}
