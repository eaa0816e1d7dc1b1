package org.linewright.headless.verbs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineId;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.Configurations;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Roster;
import org.linewright.operations.verify.Party;
import org.linewright.operations.verify.Verification;
import org.linewright.operations.verify.VerificationReport;
import org.linewright.operations.verify.VerificationWish;
import org.linewright.report.Report;
import org.linewright.report.ReportForm;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linewright verify-codes [--group GROUP --line LINE --second-line LINE --third-line LINE --yes] [--out FILE]} */
@Command
@Component
@VerbInfo(name = VerifyCodesVerb.NAME, german = "Prüft jeden Kurzwahlcode durch Anrufe und schreibt die Tabelle dazu.", english = "Proves every feature code by calls and writes the table.")
public final class VerifyCodesVerb implements Verb {

    static final String NAME = "verify-codes";

    private static final Text WARNING = new Text(
            "Die Prüfung schaltet an der Telefonanlage dieser Gruppe Rufnummernunterdrückung, Weiterleitungen und "
                    + "Anrufschutz der Leitung ein und wieder aus. Danach ist alles davon aus, auch was vorher ein war. "
                    + "Nehmen Sie Leitungen, die niemand braucht, und bestätigen Sie mit --yes.",
            "The verification switches withheld numbers, forwardings and do not disturb of the line on and off again "
                    + "at the PBX of this group. Afterwards all of it is off, even what was on before. Take lines that "
                    + "nobody needs, and agree with --yes.");

    @Option(names = "--embedded", description = { "An der eingebauten Telefonanlage (so auch ohne --group).",
            "At the embedded PBX (also without --group)." })
    private boolean embedded;

    @Option(names = "--group", paramLabel = "<Gruppe>|<group>", description = {
            "Am Registrar dieser Gruppe, mit eigenen Leitungen.", "At the registrar of this group, with own lines." })
    private Optional<String> called = Optional.empty();

    @Mixin
    private final TestParties parties = new TestParties();

    @Option(names = "--yes", description = { "Es darf an der Telefonanlage geschaltet werden.",
            "It may switch things at the PBX." })
    private boolean agreed;

    @Option(names = "--greeting", description = {
            "Auch die Ansage des Anrufbeantworters; an einer echten Telefonanlage geht die alte verloren.",
            "The greeting of the voice mail too; at a real PBX the old one is lost." })
    private boolean greeting;

    @Mixin
    private final ReportFile file = new ReportFile();

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;
    private final Roster roster;
    private final String product;

    @Activate
    public VerifyCodesVerb(@Reference Configurations configurations, @Reference Roster roster, BundleContext context) {
        this.configurations = configurations;
        this.roster = roster;
        this.product = "Linewright " + context.getBundle().getVersion();
    }

    @Override
    public Exit run(Terminal terminal) {
        Outcome<Boolean> free = file.free(NAME);
        if (!free.isDone()) {
            return terminal.tell(free);
        }
        if (called.isEmpty() || embedded) {
            return called.isPresent() || parties.named()
                    ? terminal.tell(Outcome.refused(HeadlessTrouble.CALL_WRONG.about(NAME)))
                    : alone(terminal);
        }
        return inForce.change(configurations, NAME, terminal, now -> told(terminal, real(terminal, now)));
    }

    private Exit alone(Terminal terminal) {
        Outcome<PracticeOffice> opened = PracticeOffice.open(configurations, roster, NAME);
        if (opened.result().isEmpty()) {
            return terminal.tell(opened);
        }
        try (PracticeOffice office = opened.result().get()) {
            VerificationWish wish = new VerificationWish(office.group(), office.parties(), Set.of(),
                    Optional.of(new Text("eingebaute Telefonanlage", "embedded PBX")), product);
            return told(terminal,
                    new CodeTrial(terminal, wish).run(office.configuration(), PracticeOffice.options()));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Outcome<Verification> real(Terminal terminal, OpenConfiguration now) {
        return now.current()
                .then(current -> NamedGroup.of(current.configuration(), called.orElseThrow()))
                .then(group -> parties.of(group).then(lines -> allowed(lines).then(ok -> {
                    terminal.err().accept(terminal.in(WARNING) + "\n");
                    return new CodeTrial(terminal,
                            new VerificationWish(group, lines, spared(), Optional.empty(), product))
                            .run(now, LinesOptions.defaults());
                })));
    }

    private Outcome<Boolean> allowed(Map<Party, LineId> lines) {
        if (!lines.containsKey(Party.TESTED)) {
            return Outcome.refused(HeadlessTrouble.ARGUMENT_MISSING.about("--line", NAME));
        }
        return agreed ? Outcome.done(true) : Outcome.refused(HeadlessTrouble.NOT_AGREED.about(WARNING));
    }

    private Set<Feature> spared() {
        return greeting ? Set.of() : EnumSet.of(Feature.MAILBOX_GREETING);
    }

    private Exit told(Terminal terminal, Outcome<Verification> verification) {
        if (verification.result().isEmpty()) {
            return terminal.tell(verification);
        }
        Verification done = verification.result().get();
        Report report = new VerificationReport(done, ZoneId.systemDefault()).report();
        if (!file.named()) {
            terminal.out().accept(new String(ReportForm.MARKDOWN.written(report, terminal.locale()),
                    StandardCharsets.UTF_8));
        }
        Outcome<Report> written = file.written(report, terminal);
        terminal.err().accept(terminal.in(VerificationReport.summary(done)) + "\n");
        Exit exit = terminal.tell(written);
        return exit == Exit.DONE && !done.verified() ? Exit.HALTED : exit;
    }
}
