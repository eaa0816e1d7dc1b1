package org.linewright.workbench.line.trial;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.lines.RunningTrial;
import org.linewright.lines.TrialReport;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.draft.DraftTrouble;

/** Registers one line for a look: every message, the reason in plain words, and nothing left at the registrar. */
public final class TrialDialog extends Dialog {

    /** What its buttons say. */
    public static final Text OFFER = new Text("Eine Leitung testen …", "Test a line …");

    private static final Text LINE = new Text("Leitung", "Line");

    private final Desk desk;
    private final Tried tried;
    private final String first;
    private final Mnemonics mnemonics = new Mnemonics();
    private Optional<RunningTrial> running = Optional.empty();
    private Combo user;
    private Button start;
    private TrialPane pane;

    public TrialDialog(Shell parent, Desk desk, Tried tried) {
        this(parent, desk, tried, tried.users().stream().findFirst().orElse(""));
    }

    /** @param first the user name that is offered first */
    public TrialDialog(Shell parent, Desk desk, Tried tried, String first) {
        super(parent);
        this.desk = desk;
        this.tried = tried;
        this.first = first;
    }

    @Override
    public boolean close() {
        running.ifPresent(RunningTrial::cancel);
        return super.close();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Words.of("Eine Leitung testen", "Test a line"));
        Ids.named("trial", shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(Look.MARGIN, Look.MARGIN).spacing(Look.GAP, Look.GAP)
                .applyTo(area);
        Label about = new Label(area, SWT.WRAP);
        about.setText(Words.of(
                "Die Leitung wird kurz angemeldet und gleich wieder abgemeldet. Gespeichert wird nichts; "
                        + "laufende Leitungen bleiben, wie sie sind.",
                "The line is registered for a moment and un-registered at once. Nothing is stored; running lines stay "
                        + "as they are."));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(Look.characters(about, 60), SWT.DEFAULT)
                .applyTo(about);
        Label label = new Label(area, SWT.NONE);
        label.setText(mnemonics.on(Words.of(LINE)) + ":");
        user = AccessibleName.on(Ids.named("trial.user", new Combo(area, SWT.DROP_DOWN)), LINE);
        user.setItems(tried.users().toArray(String[]::new));
        user.setText(first);
        GridDataFactory.swtDefaults().hint(Look.characters(user, 20), SWT.DEFAULT).applyTo(user);
        start = Ids.named("trial.start", new Button(area, SWT.PUSH));
        start.setText(mnemonics.on(Words.of("Test starten", "Start the test")));
        start.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> start()));
        GridDataFactory.swtDefaults().applyTo(start);
        pane = new TrialPane(area, mnemonics, this::cancel);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, true)
                .hint(Look.characters(area, 96), Look.lines(area, 24))
                .applyTo(pane.control());
        Dialog.applyDialogFont(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Ids.named("trial.close",
                createButton(parent, IDialogConstants.CANCEL_ID, Words.of("Schließen", "Close"), false));
        getShell().setDefaultButton(start);
    }

    private void start() {
        Optional<Line> line = tried.line(user.getText());
        if (line.isEmpty()) {
            pane.refused(List.of(DraftTrouble.NO_LINE.about(user.getText().strip())));
            return;
        }
        start.setEnabled(false);
        pane.begin();
        desk.tryOut(tried.group(), line.orElseThrow(), tried.password(line.orElseThrow()), this::told)
                .thenAccept(this::begun);
    }

    private void begun(Outcome<RunningTrial> outcome) {
        running = outcome.result();
        if (getShell() == null || getShell().isDisposed()) { // framework-driven null: closed meanwhile
            running.ifPresent(RunningTrial::cancel);
        } else if (running.isEmpty()) {
            start.setEnabled(true);
            pane.refused(outcome.troubles());
        }
    }

    private void told(TrialReport report) {
        if (getShell() != null && !getShell().isDisposed()) { // framework-driven null: closed meanwhile
            pane.show(new TrialSheet(report, ZoneId.systemDefault()));
            start.setEnabled(report.result().isPresent());
        }
    }

    private void cancel() {
        running.ifPresent(RunningTrial::cancel);
    }
}
