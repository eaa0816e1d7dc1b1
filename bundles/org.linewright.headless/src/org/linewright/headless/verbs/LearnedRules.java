package org.linewright.headless.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.location.ExchangeForm;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.headless.Exit;
import org.linewright.headless.Table;
import org.linewright.headless.Terminal;
import org.linewright.numbers.check.Fate;
import org.linewright.numbers.check.Lesson;
import org.linewright.numbers.check.Outlook;
import org.linewright.numbers.check.Placing;
import org.linewright.numbers.check.TracedColumn;
import org.linewright.operations.LocationExport;

/** Rules that were learned from examples, printed. */
record LearnedRules(Terminal terminal, Form form) {

    private static final LocationId ALONE = new LocationId("learned");

    /** What is printed. */
    enum Form {
        WORDS,
        JSON,
        YAML
    }

    /** What belongs to no location. */
    Exit tell(Lesson lesson) {
        Location alone = Location.of(ALONE, ALONE.value(), "DE", "").withRules(lesson.list(), lesson.rules());
        return tell(lesson, Optional.empty(), alone);
    }

    /** What a location would make of it. */
    Exit tell(Lesson lesson, Location location, Placing placing, Outlook outlook) {
        return tell(lesson, Optional.of(outlook), Outlook.with(location, placing, lesson.rules().rules()));
    }

    private Exit tell(Lesson lesson, Optional<Outlook> outlook, Location after) {
        List<Trouble> troubles = new ArrayList<>(lesson.all());
        boolean learned = troubles.isEmpty();
        outlook.filter(any -> learned).ifPresent(found -> troubles.addAll(found.news()));
        switch (form) {
            case JSON -> terminal.out().accept(new LearnedJson(lesson, outlook).with(troubles) + "\n");
            case YAML -> yaml(after, lesson, troubles);
            case WORDS -> words(lesson, outlook, troubles);
        }
        boolean kept = outlook.stream().flatMap(found -> found.fates().stream()).allMatch(Fate::met);
        return learned && kept && troubles.stream().noneMatch(Trouble::severe) ? Exit.DONE : Exit.REFUSED;
    }

    private void yaml(Location after, Lesson lesson, List<Trouble> troubles) {
        Outcome<String> text = LocationExport.of(after, lesson.list()).text(ExchangeForm.YAML);
        if (!lesson.rules().isEmpty()) {
            text.result().ifPresent(terminal.out());
        }
        terminal.tell(text);
        terminal.tell(troubles);
    }

    private void words(Lesson lesson, Optional<Outlook> outlook, List<Trouble> troubles) {
        if (!lesson.rules().isEmpty()) {
            proposal(lesson);
            terminal.out().accept("\n");
            examples(lesson, outlook.map(Outlook::fates).orElse(List.of()));
            outlook.filter(found -> found.expected() > 0).ifPresent(found -> terminal.say(
                    Text.of("Erwartungen des Standorts: {0} von {1} erfüllt.",
                            "Expectations of the location: {0} of {1} are met.", found.met(), found.expected())));
        }
        terminal.tell(troubles);
    }

    private void proposal(Lesson lesson) {
        List<List<Text>> rows = new ArrayList<>();
        List<NumberRule> rules = lesson.rules().rules();
        for (int place = 1; place <= rules.size(); place++) {
            NumberRule rule = rules.get(place - 1);
            rows.add(List.of(Text.same(String.valueOf(place)), Text.same(rule.search()),
                    TracedColumn.typed(rule.replace()), matching(rule), Text.same(String.valueOf(lesson.made(place)))));
        }
        terminal.say(new Table(List.of(new Text("Regel", "Rule"), new Text("Suchen", "Search"),
                new Text("Ersetzen", "Replace"), new Text("Vergleich", "Comparison"),
                new Text("Beispiele", "Examples")), rows));
    }

    private static Text matching(NumberRule rule) {
        return switch (rule.matching()) {
            case PATTERN -> new Text("Muster", "pattern");
            case DIRECT -> new Text("direkter Text", "direct text");
        };
    }

    private void examples(Lesson lesson, List<Fate> fates) {
        int next = 0;
        for (Lesson.Example example : lesson.examples()) {
            String to = terminal.in(TracedColumn.typed(example.line().to().orElse("")));
            terminal.out().accept(mark(example) + " " + example.line().from() + " → " + to + "\n");
            example.tried().forEach(new TraceWords(terminal)::say);
            if (example.line().to().isPresent() && next < fates.size()) {
                terminal.out().accept("      " + terminal.in(fates.get(next).words()) + "\n");
                next++;
            }
        }
    }

    private static String mark(Lesson.Example example) {
        return example.decided().isPresent() ? "✓" : "–";
    }
}
