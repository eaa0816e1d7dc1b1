package org.linewright.workbench.line.verify;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineId;
import org.linewright.operations.verify.Party;
import org.linewright.operations.verify.Verification;
import org.linewright.operations.verify.VerificationReport;
import org.linewright.operations.verify.VerifiedCode;
import org.linewright.pbx.OfferedCode;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.kit.ProgressPane;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.ScrolledPage;

/** Which lines, how far it is, and what came of each code. */
final class VerifyPane implements PaneDialog.Pane {

    private static final Text NO_LINES = new Text(
            "Keine Leitung dieser Gruppe ist angemeldet. Speichern Sie die Gruppe, und warten Sie, bis ihre Leitungen "
                    + "angemeldet sind.",
            "No line of this group is registered. Save the group and wait until its lines are registered.");
    private static final Text NO_CODES = new Text("Diese Gruppe hat keine Kurzwahlcodes; zu prüfen ist nichts.",
            "This group has no feature codes; there is nothing to verify.");

    private final GroupTrial trial;
    private Optional<Drawn> drawn = Optional.empty();
    private Optional<Verification> last = Optional.empty();
    private AtomicBoolean stopped = new AtomicBoolean();

    /** What is on the screen. */
    private record Drawn(ScrolledPage page, PartyForm form, Button start, ProgressPane progress, ResultTable table,
            Label result, Button save) {
    }

    VerifyPane(GroupTrial trial) {
        this.trial = trial;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, PaneDialog.Ready ready) {
        ScrolledPage page = new ScrolledPage(parent);
        Composite area = page.content();
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        PartyForm form = new PartyForm(area, mnemonics, trial.registered());
        Buttons buttons = Buttons.in(area, mnemonics);
        Button start = buttons.with("verify.start", new Text("Prüfung starten", "Start the verification"), this::start);
        Button save = buttons.with("verify.save", new Text("Bericht speichern …", "Save the report …"), this::save);
        ProgressPane progress = new ProgressPane(area, new Text("Noch nicht begonnen", "Not begun yet"), mnemonics,
                () -> stopped.set(true));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress.control());
        progress.cancellable(false);
        Label result = Look.heading(Ids.named("verify.result", new Label(area, SWT.WRAP)));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(result, 60), SWT.DEFAULT)
                .applyTo(result);
        ResultTable table = new ResultTable(area);
        Drawn all = new Drawn(page, form, start, progress, table, result, save);
        drawn = Optional.of(all);
        save.setEnabled(false);
        start.setEnabled(false);
        say(all, new Text("Der Treiber wird gefragt …", "Asking the driver …"));
        trial.codes().thenAccept(codes -> alive().ifPresent(now -> opened(now, codes)));
        return page.control();
    }

    /** Nobody looks any more: what runs stops after the code at hand. */
    void leave() {
        stopped.set(true);
    }

    private void opened(Drawn now, Outcome<List<OfferedCode>> codes) {
        now.form().show(codes.troubles());
        now.table().show(codes.result().orElse(List.of()));
        now.form().greeting(codes.result().orElse(List.of()).stream()
                .anyMatch(code -> code.feature() == Feature.MAILBOX_GREETING));
        boolean nobody = trial.registered().isEmpty();
        boolean nothing = now.table().rows() == 0;
        now.start().setEnabled(!nobody && !nothing);
        say(now, nobody ? NO_LINES : nothing && codes.isDone() ? NO_CODES : Text.EMPTY);
    }

    private void start() {
        drawn.ifPresent(now -> {
            Outcome<Map<Party, LineId>> lines = new ChosenParties(trial.group().id(), trial.registered(),
                    now.form().typed()).lines();
            now.form().show(lines.troubles());
            now.page().fit();
            lines.result().ifPresent(parties -> begin(now, parties));
        });
    }

    private void begin(Drawn now, Map<Party, LineId> parties) {
        stopped = new AtomicBoolean();
        running(now, true);
        say(now, Text.EMPTY);
        trial.codes().thenAccept(codes -> alive().ifPresent(shown -> {
            shown.table().show(codes.result().orElse(List.of()));
            progress(shown);
            trial.run(parties, shown.form().spared(), row -> alive().ifPresent(one -> told(one, row)), stopped)
                    .thenAccept(done -> alive().ifPresent(one -> ended(one, done)));
        }));
    }

    private static void told(Drawn now, VerifiedCode row) {
        now.table().told(row);
        progress(now);
    }

    private static void progress(Drawn now) {
        now.table().begin();
        now.progress().at(now.table().known(), now.table().rows());
        now.progress().say(Text.of("{0} von {1} Codes erledigt", "{0} of {1} codes done", now.table().known(),
                now.table().rows()));
    }

    private void ended(Drawn now, Outcome<Verification> done) {
        last = done.result().or(() -> last);
        running(now, false);
        now.form().show(done.troubles());
        now.save().setEnabled(last.isPresent());
        say(now, done.result().map(VerifyPane::sum)
                .orElse(new Text("Die Prüfung konnte nicht beginnen.", "The verification could not begin.")));
    }

    private static Text sum(Verification done) {
        Text summary = VerificationReport.summary(done);
        return done.remains().isEmpty()
                ? Text.of("{0}. Alles wurde zurückgenommen.", "{0}. Everything was taken back.", summary)
                : Text.of("{0}. Noch geschaltet: {1}. Nehmen Sie es an der Telefonanlage zurück.",
                        "{0}. Still switched: {1}. Take it back at the PBX.", summary, Text.list(done.remains()));
    }

    private static void running(Drawn now, boolean on) {
        now.start().setEnabled(!on);
        now.form().enable(!on);
        now.progress().cancellable(on);
        now.save().setEnabled(false);
    }

    private void save() {
        drawn.ifPresent(now -> last.ifPresent(
                done -> new ReportSaving(now.page().control().getShell(), trial.onDisplay())
                        .save(new VerificationReport(done, ZoneId.systemDefault()).report(),
                                trial.group().id() + "-codes")
                        .ifPresent(file -> say(now,
                                Text.of("Der Bericht steht in {0}.", "The report stands in {0}.", file)))));
    }

    private Optional<Drawn> alive() {
        return drawn.filter(now -> !now.page().control().isDisposed());
    }

    private static void say(Drawn now, Text words) {
        now.result().setText(words == Text.EMPTY ? "" : Words.plain(Words.of(words)));
        now.page().fit();
    }
}
