package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.headless.server.ServerCall;
import org.linewright.operations.Configurations;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.WishedFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright apply DIR} */
@Command
@Component
@VerbInfo(name = "apply", german = "Setzt einen Ordner als Konfiguration in Kraft.", english = "Puts a folder in force as the configuration.")
public final class ApplyVerb implements Verb {

    @Parameters(index = "0", paramLabel = "<Ordner>|<folder>", description = {
            "Ordner mit der gewünschten Konfiguration.",
            "Folder with the wanted configuration." })
    private Path wanted;

    @Mixin
    private final InForce inForce = new InForce();

    @Option(names = "--plan", paramLabel = "<Plan>|<plan>", description = {
            "Nur diesen Plan ausführen; abgelehnt, wenn er nicht mehr gilt.",
            "Do this plan only; refused when it no longer holds." })
    private Optional<String> fingerprint = Optional.empty();

    private final Configurations configurations;

    @Activate
    public ApplyVerb(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public Exit run(Terminal terminal) {
        return inForce.change(configurations, "apply", terminal, now -> planned(terminal, now));
    }

    private Exit planned(Terminal terminal, OpenConfiguration now) {
        Outcome<Plan> plan = new WishedFolder(configurations, wanted).wish(now)
                .then(now::plan)
                .then(this::expected);
        if (plan.result().isEmpty()) {
            return terminal.tell(plan);
        }
        new PlanWords(terminal).say(plan.result().get());
        return applied(terminal, now, plan.result().get());
    }

    private Outcome<Plan> expected(Plan plan) {
        return fingerprint.filter(one -> !one.equals(plan.fingerprint())).isPresent()
                ? Outcome.refused(HeadlessTrouble.PLAN_OLD.about(fingerprint.get(), plan.fingerprint()))
                : Outcome.done(plan);
    }

    private Exit applied(Terminal terminal, OpenConfiguration now, Plan plan) {
        boolean held = now.current().result().filter(Current::readOnly).isPresent();
        Outcome<?> outcome = held
                ? new ServerCall(inForce.folder()).apply(wanted, plan.fingerprint())
                : now.apply(plan);
        if (outcome.isDone() && !plan.empty()) {
            terminal.say(held
                    ? new Text("Ausgeführt vom laufenden Server; die Leitungen ziehen um.",
                            "Done by the running server; the lines are moving.")
                    : new Text("Ausgeführt.", "Done."));
        }
        return terminal.tell(outcome);
    }
}
