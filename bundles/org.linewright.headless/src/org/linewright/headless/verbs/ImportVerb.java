package org.linewright.headless.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.operations.Configurations;
import org.linewright.operations.LineTable;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.pbx.PbxDriver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright import GROUP FILE} */
@Command
@Component
@VerbInfo(name = "import", german = "Übernimmt Leitungen aus einer CSV-Datei in eine Gruppe.", english = "Takes lines from a CSV file into a group.")
public final class ImportVerb implements Verb {

    @Parameters(index = "0", paramLabel = "<Gruppe>|<group>", description = { "Kennung oder Name der Leitungsgruppe.",
            "Id or name of the line group." })
    private String group;

    @Parameters(index = "1", paramLabel = "<Datei>|<file>", description = { "CSV-Datei, wie «export» sie schreibt.",
            "CSV file as “export” writes it." })
    private Path file;

    @Option(names = "--driver", paramLabel = "<Treiber>|<driver>", description = {
            "Legt die Gruppe mit diesem Treiber neu an, zum Beispiel hfo.crown.",
            "Makes the group anew with this driver, for example hfo.crown." })
    private Optional<String> driver = Optional.empty();

    @Option(names = "--registrar", paramLabel = "<Host>|<host>", description = { "Registrar der neuen Gruppe.",
            "Registrar of the new group." })
    private Optional<String> registrar = Optional.empty();

    @Option(names = "--dry-run", description = { "Nur zeigen, was sich änderte.", "Only show what would change." })
    private boolean dry;

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;
    private final Roster roster;

    @Activate
    public ImportVerb(@Reference Configurations configurations, @Reference Roster roster) {
        this.configurations = configurations;
        this.roster = roster;
    }

    @Override
    public Exit run(Terminal terminal) {
        return inForce.change(configurations, "import", terminal, now -> imported(terminal, now));
    }

    private Exit imported(Terminal terminal, OpenConfiguration now) {
        Outcome<Plan> plan = now.current()
                .then(current -> target(current.configuration()))
                .then(this::wish)
                .then(now::plan);
        return plan.result().map(new PlannedChange(terminal, now, dry)::of).orElseGet(() -> terminal.tell(plan));
    }

    private Outcome<LineGroup> target(Configuration now) {
        return driver.isEmpty()
                ? NamedGroup.of(now, group)
                : roster.ask(driver.get(), PbxDriver::profile).map(profile -> profile.usually(now.defaults())
                        .draft(GroupId.from(group), group, registrar.orElse(""), List.of()));
    }

    private Outcome<Wish> wish(LineGroup target) {
        try {
            return LineTable.wish(Files.readAllBytes(file), target);
        } catch (IOException failed) {
            return Outcome.refused(HeadlessTrouble.FILE_UNREADABLE.about(file).because(failed.toString()));
        }
    }
}
