package org.linewright.headless.verbs;

import java.nio.file.Path;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.operations.Configurations;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.WishedFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code linewright plan DIR} */
@Command
@Component
@VerbInfo(name = "plan", german = "Sagt, was ein Ordner an der Konfiguration ändern würde.", english = "Says what a folder would change in the configuration.")
public final class PlanVerb implements Verb {

    @Parameters(index = "0", paramLabel = "<Ordner>|<folder>", description = {
            "Ordner mit der gewünschten Konfiguration.",
            "Folder with the wanted configuration." })
    private Path wanted;

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;

    @Activate
    public PlanVerb(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public Exit run(Terminal terminal) {
        return inForce.look(configurations, terminal, now -> planned(terminal, now));
    }

    private Exit planned(Terminal terminal, OpenConfiguration now) {
        Outcome<Plan> plan = new WishedFolder(configurations, wanted).wish(now).then(now::plan);
        if (plan.result().isEmpty()) {
            return terminal.tell(plan);
        }
        new PlanWords(terminal).say(plan.result().get());
        terminal.say(Text.of("Plan {0}; nichts wurde geändert.", "Plan {0}; nothing was changed.",
                plan.result().get().fingerprint()));
        return Exit.DONE;
    }
}
