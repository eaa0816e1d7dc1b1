package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.RuleKind;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.operations.Configurations;
import org.linewright.operations.Current;
import org.linewright.operations.LocationImport;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright import-location FILE} */
@Command
@Component
@VerbInfo(name = ImportLocationVerb.NAME, german = "Übernimmt einen Standort oder Regeln aus XML, CSV oder YAML.", english = "Takes a location or rules from XML, CSV or YAML.")
public final class ImportLocationVerb implements Verb {

    static final String NAME = "import-location";

    @Parameters(index = "0", paramLabel = "<Datei>|<file>", description = {
            "Datei, wie «export-location» sie schreibt; die Endung oder der Anfang sagt, was es ist.",
            "File as “export-location” writes it; its ending or its beginning tells what it is." })
    private Path file;

    @Option(names = "--as", paramLabel = "<Kennung>|<id>", description = {
            "Kennung, die der Standort bekommt; sonst die aus der Datei oder, wenn vergeben, eine freie.",
            "Id that the location gets; else the one in the file or, when it is taken, a free one." })
    private Optional<String> id = Optional.empty();

    @Option(names = "--replace", description = { "Den vorhandenen Standort dieser Kennung ersetzen.",
            "Replace the location that has this id." })
    private boolean replacing;

    @Option(names = "--rules", paramLabel = "<Liste>|<list>", description = {
            "Nur Regeln, und zwar in diese Liste: incoming, outgoing, dial, final, internal oder external.",
            "Only rules, into this list: incoming, outgoing, dial, final, internal or external." })
    private Optional<String> rules = Optional.empty();

    @Option(names = { "--into", "--location" }, paramLabel = "<Standort>|<location>", description = {
            "Der Standort für die Regeln; gibt es nur einen, ist es der.",
            "The location for the rules; when there is only one, it is that." })
    private Optional<String> into = Optional.empty();

    @Option(names = "--append", description = { "Die Regeln anhängen, statt die Liste zu ersetzen.",
            "Append the rules instead of replacing the list." })
    private boolean append;

    @Option(names = "--insist", description = { "Auch, wenn die Prüfung der Regeln Fehler findet.",
            "Even when the check of the rules finds faults." })
    private boolean insisting;

    @Option(names = "--dry-run", description = { "Nur zeigen, was sich änderte.",
            "Only show what would change." })
    private boolean dry;

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;

    @Activate
    public ImportLocationVerb(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public Exit run(Terminal terminal) {
        boolean mixed = rules.isPresent() ? id.isPresent() || replacing : into.isPresent() || append;
        return mixed
                ? terminal.tell(Outcome.refused(HeadlessTrouble.CALL_WRONG.about(NAME)))
                : dry
                        ? inForce.look(configurations, terminal, now -> imported(terminal, now))
                        : inForce.change(configurations, "import", terminal, now -> imported(terminal, now));
    }

    private Exit imported(Terminal terminal, OpenConfiguration now) {
        Outcome<LocationImport> read = now.current().map(Current::configuration).then(this::read);
        Outcome<Plan> plan = read.map(this::wish).then(now::plan);
        if (plan.result().isEmpty()) {
            return terminal.tell(plan);
        }
        terminal.tell(read.troubles());
        return new PlannedChange(terminal, now, dry).of(plan.result().get());
    }

    private Wish wish(LocationImport read) {
        Wish wish = read.wish();
        return insisting ? wish.with(wish.locations().insisting()) : wish;
    }

    private Outcome<LocationImport> read(Configuration now) {
        return ExchangeWords.list(rules, "--rules", NAME)
                .then(kind -> kind.isPresent() ? rules(kind.get(), now) : location(now));
    }

    private Outcome<LocationImport> rules(RuleKind kind, Configuration now) {
        return NamedLocation.of(now, into).then(found -> LocationImport.rules(file, kind, found, append));
    }

    private Outcome<LocationImport> location(Configuration now) {
        return ExchangeWords.id(id, NAME)
                .then(known -> LocationImport.of(file, now, new LocationImport.Target(known, replacing)));
    }
}
