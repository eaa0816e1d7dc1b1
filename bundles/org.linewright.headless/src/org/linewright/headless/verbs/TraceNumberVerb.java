package org.linewright.headless.verbs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.core.location.Way;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.Configurations;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright trace-number NUMBER --location LOCATION} */
@Command
@Component
@VerbInfo(name = "trace-number", german = "Zeigt, was die Wahlregeln eines Standorts aus einer Rufnummer machen, und warum.", english = "Shows what the dial rules of a location make of a number, and why.")
public final class TraceNumberVerb implements Verb {

    @Parameters(arity = "0..*", paramLabel = "<Nummer>|<number>", description = {
            "Die Nummer, auch mit Leerzeichen, Klammern oder als tel:-Link; mit # in Anführungszeichen.",
            "The number, also with spaces, brackets or as a tel: link; with # in quotes." })
    private List<String> words = new ArrayList<>();

    @Option(names = "--location", paramLabel = "<Standort>|<location>", description = {
            "Kennung oder Name des Standorts; gibt es nur einen, ist es der.",
            "Id or name of the location; when there is only one, it is that." })
    private Optional<String> location = Optional.empty();

    @Mixin
    private final TraceModes modes = new TraceModes();

    @Option(names = "--result-only", description = { "Nur das Ergebnis.", "The result only." })
    private boolean brief;

    @Option(names = "--from", paramLabel = "<Datei>|<file>", description = {
            "Eine Tabelle über viele Nummern, eine je Zeile; «-» liest die Standardeingabe.",
            "A table of many numbers, one on each line; “-” reads the standard input." })
    private Optional<Path> file = Optional.empty();

    @Option(names = "--against", paramLabel = "<Standort|Ordner>|<location or folder>", description = {
            "Nur Nummern, die ein anderer Standort, oder derselbe in einem anderen Ordner, anders behandelt.",
            "Only numbers that another location, or the same one in another folder, treats differently." })
    private Optional<String> against = Optional.empty();

    @Option(names = "--reaching", description = { "Umgekehrt: welche Eingaben zu dieser Nummer führen.",
            "The other way round: which inputs lead to this number." })
    private boolean reaching;

    @Option(names = "--json", description = { "Eine JSON-Zeile je Nummer.", "One line of JSON for each number." })
    private boolean json;

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;
    private final NumberPlans plans;

    @Activate
    public TraceNumberVerb(@Reference Configurations configurations, @Reference NumberPlans plans) {
        this.configurations = configurations;
        this.plans = plans;
    }

    /** What was asked for, read. */
    private record Asked(DialRules rules, List<Way> ways, List<String> numbers) {
    }

    @Override
    public Exit run(Terminal terminal) {
        return inForce.look(configurations, terminal, now -> traced(terminal, now));
    }

    private Exit traced(Terminal terminal, OpenConfiguration now) {
        Outcome<Configuration> configuration = now.current().map(Current::configuration);
        Outcome<Asked> asked = configuration.then(this::asked);
        if (asked.result().isEmpty()) {
            return terminal.tell(asked);
        }
        if (against.isPresent()) {
            Outcome<DialRules> other = other(configuration.result().orElseThrow(), asked.result().get().rules());
            return other.result()
                    .map(rules -> compared(terminal, asked.result().get(), rules))
                    .orElseGet(() -> terminal.tell(other));
        }
        return printed(terminal, asked.result().get());
    }

    private Outcome<Asked> asked(Configuration configuration) {
        return NamedLocation.of(configuration, location)
                .then(found -> NamedLocation.rules(plans, configuration, found))
                .then(rules -> modes.chosen().then(ways -> numbers().map(numbers -> new Asked(rules, ways, numbers))));
    }

    /** What was typed is one number, however many words it has. */
    private Outcome<List<String>> numbers() {
        boolean needed = against.isEmpty() && (file.isEmpty() || reaching);
        if (words.isEmpty() && needed) {
            return Outcome.refused(HeadlessTrouble.NUMBERS_NONE.about());
        }
        List<String> typed = words.isEmpty() ? List.of() : List.of(String.join(" ", words));
        return file.map(InputFile::new).map(InputFile::numbers).orElseGet(() -> Outcome.done(List.of())).map(lines -> {
            List<String> all = new ArrayList<>(typed);
            all.addAll(lines);
            return List.copyOf(all);
        });
    }

    /** The other location of this configuration, else the location of this id in the folder. */
    private Outcome<DialRules> other(Configuration configuration, DialRules here) {
        Optional<Location> named = NamedLocation.found(configuration, against.get());
        Path folder = Path.of(against.get());
        if (named.isPresent() || !Files.isDirectory(folder)) {
            return NamedLocation.of(configuration, against.get())
                    .then(found -> NamedLocation.rules(plans, configuration, found));
        }
        return configurations.open(folder, Configurations.Mode.READ, "trace-number").then(opened -> {
            try (OpenConfiguration there = opened) {
                return there.current()
                        .map(Current::configuration)
                        .then(found -> NamedLocation.of(found, here.site().location().id().value())
                                .then(location -> NamedLocation.rules(plans, found, location)));
            }
        });
    }

    private Exit compared(Terminal terminal, Asked asked, DialRules other) {
        return new ComparedNumbers(terminal, asked.rules(), json).against(other, asked.numbers(), asked.ways());
    }

    private Exit printed(Terminal terminal, Asked asked) {
        TracedNumbers traced = new TracedNumbers(terminal, asked.rules(), json);
        if (reaching) {
            return new ComparedNumbers(terminal, asked.rules(), json).reaching(asked.numbers().getFirst(),
                    asked.numbers().subList(1, asked.numbers().size()));
        }
        if (brief) {
            return traced.results(asked.numbers(), asked.ways());
        }
        return file.isPresent() || asked.ways().size() > 1
                ? traced.table(asked.numbers(), asked.ways())
                : traced.steps(asked.numbers().getFirst(), asked.ways());
    }
}
