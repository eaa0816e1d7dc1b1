package org.linewright.workbench.location.learn;

import java.util.List;
import java.util.stream.IntStream;
import org.linewright.core.Text;
import org.linewright.core.location.NumberRule;
import org.linewright.numbers.check.Lesson;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.location.editor.list.Heading;
import org.linewright.workbench.location.editor.list.Row;

/** The proposed rules as rows. */
final class ProposalRows {

    static final List<Heading> HEADINGS = List.of(new Heading(new Text("Regel", "Rule"), 9),
            new Heading(new Text("Suchen", "Search"), 30), new Heading(new Text("Ersetzen", "Replace"), 20),
            new Heading(new Text("Vergleich", "Comparison"), 16), new Heading(new Text("Beispiele", "Examples"), 14));

    private static final Text NOTHING = new Text("(nichts)", "(nothing)");

    private ProposalRows() {
    }

    static List<Row> of(Lesson lesson) {
        List<NumberRule> rules = lesson.rules().rules();
        return IntStream.rangeClosed(1, rules.size()).mapToObj(place -> row(lesson, place, rules.get(place - 1)))
                .toList();
    }

    private static Row row(Lesson lesson, int place, NumberRule rule) {
        return Row.of(String.valueOf(place), rule.search(),
                rule.replace().isEmpty() ? Words.of(NOTHING) : rule.replace(), Words.of(matching(rule)),
                String.valueOf(lesson.made(place)));
    }

    private static Text matching(NumberRule rule) {
        return switch (rule.matching()) {
            case PATTERN -> new Text("Muster", "Pattern");
            case DIRECT -> new Text("Direkter Text", "Direct text");
        };
    }
}
