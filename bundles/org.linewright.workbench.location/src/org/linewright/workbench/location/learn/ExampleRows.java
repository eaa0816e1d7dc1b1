package org.linewright.workbench.location.learn;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.numbers.TriedRule;
import org.linewright.numbers.check.Fate;
import org.linewright.numbers.check.Lesson;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.location.editor.list.Heading;
import org.linewright.workbench.location.editor.list.Row;

/** The examples as rows, each with the rule that makes it and what comes out at the end. */
record ExampleRows(Answer answer) {

    static final List<Heading> HEADINGS = List.of(new Heading(new Text("Nummer", "Number"), 19),
            new Heading(new Text("Soll werden", "Must become"), 15), new Heading(new Text("Regel", "Rule"), 17),
            new Heading(new Text("Am Ende", "In the end"), 14), new Heading(new Text("Hinweis", "Note"), 58));

    private static final Text NOTHING = new Text("(nichts)", "(nothing)");
    private static final Text STAYS = new Text("bleibt", "stays");
    private static final Text NONE = Text.same("–");

    List<Row> rows() {
        return IntStream.range(0, answer.lesson().examples().size()).mapToObj(this::row).toList();
    }

    /** All that is known about one example, as sentences. */
    String detail(int place) {
        StringBuilder words = new StringBuilder();
        Lesson.Example example = answer.lesson().examples().get(place);
        example.troubles().forEach(trouble -> words.append(Words.of(trouble.sentence())).append(' ')
                .append(Words.of(trouble.remedy())).append('\n'));
        example.tried().forEach(rule -> words.append(Words.of(tried(rule))).append('\n'));
        answer.fate(place).ifPresent(fate -> words.append(Words.of(fate.words())));
        return words.toString().strip();
    }

    private Row row(int place) {
        Lesson.Example example = answer.lesson().examples().get(place);
        Optional<Fate> fate = answer.fate(place);
        Optional<Trouble> wrong = example.troubles().stream().findFirst();
        String note = wrong.map(Trouble::sentence).or(() -> fate.map(Fate::words)).map(Words::of).orElse("");
        Row row = Row.of(example.line().from(), example.line().to().map(ExampleRows::shown).orElse("…"),
                Words.of(rule(example)), fate.map(Fate::end).map(ExampleRows::shown).orElse("…"), note);
        if (wrong.filter(Trouble::severe).isPresent()) {
            return row.standingOut(detail(place));
        }
        Optional<Icon> icon = fate.filter(any -> wrong.isEmpty())
                .map(found -> found.stays() ? Icon.DONE : found.met() ? Icon.NOTE : Icon.WARNING);
        return new Row(row.cells(), icon, false, false, false, detail(place));
    }

    private Text rule(Lesson.Example example) {
        return example.decided()
                .map(rule -> rule.groups().isEmpty()
                        ? Text.of("Regel {0}", "Rule {0}", rule.place())
                        : Text.of("Regel {0}: {1}", "Rule {0}: {1}", rule.place(), rule.found()))
                .orElse(answer.ready() && example.line().to().isPresent() ? STAYS : NONE);
    }

    private static Text tried(TriedRule rule) {
        boolean fits = rule.verdict() == TriedRule.Verdict.FITS;
        Object found = fits && !rule.groups().isEmpty() ? " (" + rule.found() + ")" : "";
        return fits
                ? Text.of("Regel {0} passt: {1} → {2}{3}.", "Rule {0} fits: {1} → {2}{3}.", rule.place(),
                        rule.before(), shown(rule.after()), found)
                : Text.of("Regel {0}: {1}", "Rule {0}: {1}", rule.place(), rule.whyNot());
    }

    private static String shown(String number) {
        return number.isEmpty() ? Words.of(NOTHING) : number;
    }
}
