package org.linewright.headless.verbs;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Defaults;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.operations.Configurations;
import org.linewright.operations.Current;
import org.linewright.operations.DefaultsWish;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.Roster;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright defaults [GROUP] [--driver ID] [--set KEY=VALUE] [--unset KEY]} */
@Command
@Component
@VerbInfo(name = "defaults", german = "Zeigt, woher die Werte der Gruppen kommen, und ändert die Vorgaben für alle.", english = "Shows where the values of groups come from, and changes the defaults of all.")
public final class DefaultsVerb implements Verb {

    @Parameters(index = "0", arity = "0..1", paramLabel = "<Gruppe>|<group>", description = {
            "Zeigt jede Einstellung dieser Gruppe und woher ihr Wert kommt.",
            "Shows each setting of this group and where its value comes from." })
    private Optional<String> group = Optional.empty();

    @Option(names = "--driver", paramLabel = "<Treiber>|<driver>", description = {
            "Die Vorgabe gilt nur für Gruppen dieses Treibers, zum Beispiel hfo.crown; sonst für alle.",
            "The default is for groups of this driver only, for example hfo.crown; else for all." })
    private String driver = Defaults.EVERY;

    @Option(names = "--set", paramLabel = "<Einstellung>=<Wert>|<setting>=<value>", description = {
            "Macht diesen Wert zur Vorgabe, zum Beispiel registrar.delay=\"500 ms\".",
            "Makes this value the default, for example registrar.delay=\"500 ms\"." })
    private List<String> set = List.of();

    @Option(names = "--unset", paramLabel = "<Einstellung>|<setting>", description = { "Nimmt die Vorgabe zurück.",
            "Takes the default back." })
    private List<String> unset = List.of();

    @Option(names = "--new-only", description = { "Gruppen, die es schon gibt, bleiben, wie sie sind.",
            "Groups that are there already stay as they are." })
    private boolean newOnly;

    @Option(names = "--dry-run", description = { "Nur zeigen, was sich änderte.", "Only show what would change." })
    private boolean dry;

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;
    private final Roster roster;

    @Activate
    public DefaultsVerb(@Reference Configurations configurations, @Reference Roster roster) {
        this.configurations = configurations;
        this.roster = roster;
    }

    @Override
    public Exit run(Terminal terminal) {
        return set.isEmpty() && unset.isEmpty()
                ? inForce.look(configurations, terminal, now -> shown(terminal, now))
                : inForce.change(configurations, "defaults", terminal, now -> changed(terminal, now));
    }

    private Exit shown(Terminal terminal, OpenConfiguration open) {
        DefaultsTable table = new DefaultsTable(roster, terminal);
        Outcome<?> shown = open.current().map(Current::configuration).then(now -> group
                .<Outcome<?>>map(name -> NamedGroup.of(now, name).then(found -> table.of(found, now.defaults())))
                .orElseGet(() -> Outcome.done(table.all(now))));
        return terminal.tell(shown);
    }

    private Exit changed(Terminal terminal, OpenConfiguration open) {
        Outcome<Plan> plan = open.current().map(Current::configuration)
                .then(now -> wanted(now).then(defaults -> new DefaultsWish(defaults, !newOnly).in(now, roster)))
                .then(open::plan);
        return plan.result().map(planned -> {
            terminal.tell(plan.troubles());
            return new PlannedChange(terminal, open, dry).of(planned);
        }).orElseGet(() -> terminal.tell(plan));
    }

    private Outcome<Defaults> wanted(Configuration now) {
        Defaults wanted = now.defaults();
        for (String key : unset) {
            if (wanted.said(driver, key).isEmpty()) {
                return Outcome.refused(HeadlessTrouble.NO_DEFAULT.about(key));
            }
            wanted = wanted.with(driver, key, Optional.empty());
        }
        for (String pair : set) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                return Outcome.refused(HeadlessTrouble.NO_PAIR.about(pair));
            }
            wanted = wanted.with(driver, pair.substring(0, equals).strip(),
                    Optional.of(pair.substring(equals + 1).strip()));
        }
        return Outcome.done(wanted);
    }
}
