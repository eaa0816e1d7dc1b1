package org.linewright.headless.verbs;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.operations.Configurations;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.Current;
import org.linewright.operations.MigrationWish;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.RollbackWish;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linewright migrate [DIR] [--back]} */
@Command
@Component
@VerbInfo(name = "migrate", german = "Stellt Gruppen auf die Einstellungen ihres Treibers um, oder zurück.", english = "Takes groups to the settings of their driver, or back.")
public final class MigrateVerb implements Verb {

    @Mixin
    private final NamedFolder folder = new NamedFolder();

    @Option(names = "--driver", paramLabel = "<Treiber>|<driver>", description = {
            "Nur Gruppen dieses Treibers, zum Beispiel hfo.crown.",
            "Only groups of this driver, for example hfo.crown." })
    private Optional<String> driver = Optional.empty();

    @Option(names = "--group", paramLabel = "<Gruppe>|<group>", description = {
            "Nur diese Leitungsgruppe: ihre Kennung oder ihr Name.", "Only this line group: its id or its name." })
    private Optional<String> group = Optional.empty();

    @Option(names = "--back", description = {
            "Zurück zur Version des Treibers, wenn die Gruppen neuer sind, sonst um eine Version.",
            "Back to the version of the driver when the groups are newer, else by one version." })
    private boolean back;

    @Option(names = "--dry-run", description = { "Nur zeigen, was sich änderte.", "Only show what would change." })
    private boolean dry;

    private final Configurations configurations;
    private final Roster roster;

    @Activate
    public MigrateVerb(@Reference Configurations configurations, @Reference Roster roster) {
        this.configurations = configurations;
        this.roster = roster;
    }

    @Override
    public Exit run(Terminal terminal) {
        Outcome<OpenConfiguration> opened = configurations.open(folder.path(), dry ? Mode.READ : Mode.WRITE, "migrate");
        if (opened.result().isEmpty()) {
            return terminal.tell(opened);
        }
        try (OpenConfiguration configuration = opened.result().get()) {
            Outcome<List<LineGroup>> asked = configuration.current().map(Current::configuration).then(this::asked);
            return asked.result().map(groups -> migrated(terminal, configuration, groups))
                    .orElseGet(() -> terminal.tell(asked));
        }
    }

    /** One driver after the other: what cannot be migrated for one hinders no other. */
    private Exit migrated(Terminal terminal, OpenConfiguration now, List<LineGroup> groups) {
        Exit exit = Exit.DONE;
        if (groups.isEmpty()) {
            terminal.say(new Text("Eine solche Leitungsgruppe gibt es nicht.", "There is no such line group."));
        }
        for (String id : groups.stream().map(LineGroup::driver).distinct().sorted().toList()) {
            terminal.say(Text.of("Treiber {0}:", "Driver {0}:", id));
            Outcome<Plan> plan = wish(id, groups.stream().filter(one -> one.driver().equals(id)).toList(), now)
                    .then(now::plan);
            Exit one = plan.result().map(new PlannedChange(terminal, now, dry)::of)
                    .orElseGet(() -> terminal.tell(plan));
            exit = exit == Exit.DONE ? one : exit;
        }
        return exit;
    }

    private Outcome<List<LineGroup>> asked(Configuration now) {
        Outcome<List<LineGroup>> named = group.map(name -> NamedGroup.of(now, name).map(List::of))
                .orElseGet(() -> Outcome.done(List.copyOf(now.groups().values())));
        return named.map(groups -> groups.stream()
                .filter(one -> driver.isEmpty() || driver.get().equals(one.driver()))
                .toList());
    }

    private Outcome<Wish> wish(String id, List<LineGroup> groups, OpenConfiguration open) {
        Outcome<PbxProfile> profile = roster.ask(id, PbxDriver::profile);
        Set<GroupId> only = groups.stream().map(LineGroup::id).collect(Collectors.toSet());
        Outcome<Configuration> now = open.current().map(Current::configuration);
        return back
                ? now.map(configuration -> rollback(id, profile.result(), groups, only).in(configuration))
                : profile.then(known -> now.then(new MigrationWish(known, only)::in));
    }

    private static RollbackWish rollback(String id, Optional<PbxProfile> profile, List<LineGroup> groups,
            Set<GroupId> only) {
        OptionalInt newest = groups.stream().mapToInt(one -> one.settings().number()).max();
        int written = profile.map(PbxProfile::settingsVersion).orElse(newest.orElse(1));
        int version = newest.orElse(1) > written ? written : Math.max(1, newest.orElse(1) - 1);
        return new RollbackWish(id, version, Optional.empty(),
                profile.map(PbxProfile::migrations).orElse(List.of()), only);
    }
}
