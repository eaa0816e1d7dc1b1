package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.core.location.RuleKind;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.check.Lesson;
import org.linewright.numbers.check.Outlook;
import org.linewright.numbers.check.PairLines;
import org.linewright.numbers.check.Placing;
import org.linewright.operations.Configurations;
import org.linewright.operations.LocationRules;
import org.linewright.operations.OpenConfiguration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright learn-rules FILE} */
@Command
@Component
@VerbInfo(name = LearnRulesVerb.NAME, german = "Schlägt Wahlregeln vor, die tun, was Beispiele zeigen. Ändert nichts.", english = "Proposes dial rules that do what examples show. Changes nothing.")
public final class LearnRulesVerb implements Verb {

    static final String NAME = "learn-rules";

    @Parameters(index = "0", arity = "0..1", defaultValue = "-", paramLabel = "<Datei>|<file>", description = {
            "Beispiele, eins je Zeile: vorher → nachher, auch mit Tabulator, Semikolon oder Komma dazwischen; ohne Datei "
                    + "oder mit «-» von der Standardeingabe.",
            "Examples, one on each line: before → after, also with a tab, a semicolon or a comma between; without a file "
                    + "or with “-” from the standard input." })
    private Path file = Path.of("-");

    @Option(names = "--location", paramLabel = "<Standort>|<location>", description = {
            "Kennung oder Name eines Standorts: zeigt, was er mit den Regeln aus den Beispielen macht.",
            "Id or name of a location: shows what it makes of the examples with the rules." })
    private Optional<String> location = Optional.empty();

    @Option(names = "--list", paramLabel = "<Liste>|<list>", description = {
            "Für welche Liste: incoming, outgoing, dial (das Übliche), final, internal oder external.",
            "For which list: incoming, outgoing, dial (the usual), final, internal or external." })
    private Optional<String> list = Optional.empty();

    @Option(names = "--typed", description = {
            "Vorn stehen Nummern, wie sie getippt oder gemeldet werden, nicht, wie die Liste des Standorts sie sieht.",
            "In front stand numbers as they are typed or told, not as the list of the location sees them." })
    private boolean typed;

    @Option(names = "--yaml", description = { "Nur die Liste, wie sie in der Datei eines Standorts steht.",
            "Only the list as it stands in the file of a location." })
    private boolean yaml;

    @Option(names = "--json", description = { "Als JSON.", "As JSON." })
    private boolean json;

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;
    private final NumberPlans plans;

    @Activate
    public LearnRulesVerb(@Reference Configurations configurations, @Reference NumberPlans plans) {
        this.configurations = configurations;
        this.plans = plans;
    }

    @Override
    public Exit run(Terminal terminal) {
        Outcome<Optional<RuleKind>> named = ExchangeWords.list(list, "--list", NAME);
        RuleKind kind = named.result().flatMap(found -> found).orElse(RuleKind.DIAL);
        Outcome<PairLines> read = named.then(any -> new InputFile(file).text()).map(PairLines::of);
        if (read.result().isEmpty()) {
            return terminal.tell(read);
        }
        LearnedRules printed = new LearnedRules(terminal, json
                ? LearnedRules.Form.JSON
                : yaml ? LearnedRules.Form.YAML : LearnedRules.Form.WORDS);
        return location.isPresent() || list.isPresent() || typed
                ? inForce.look(configurations, terminal, now -> at(terminal, printed, now, kind, read.result().get()))
                : printed.tell(Lesson.of(kind, read.result().get()));
    }

    private Exit at(Terminal terminal, LearnedRules printed, OpenConfiguration now, RuleKind kind, PairLines lines) {
        Outcome<Configuration> current = now.current().map(found -> found.configuration());
        Outcome<DialRules> found = current.then(configuration -> NamedLocation.of(configuration, location)
                .then(named -> NamedLocation.rules(plans, configuration, named)));
        if (found.result().isEmpty()) {
            return terminal.tell(found);
        }
        DialRules rules = found.result().get();
        Location there = rules.site().location();
        Function<Location, DialRules> compiled = changed -> new LocationRules(plans,
                current.result().orElseThrow().withLocation(changed)).of(changed).orElseThrow();
        Map<String, String> origins = new HashMap<>();
        PairLines seen = typed ? lines.seen(rules, kind, origins::put) : lines;
        Lesson lesson = Lesson.of(kind, seen);
        Placing top = Placing.top(kind);
        return printed.tell(lesson, there, top, Outlook.of(there, compiled, lesson, top, origins));
    }
}
