package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linewright.core.Text;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Way;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.location.editor.field.Field;
import org.linewright.workbench.location.editor.field.Fields;
import org.linewright.workbench.location.editor.list.Heading;
import org.linewright.workbench.location.editor.list.Row;
import org.linewright.workbench.location.editor.words.LocationEdit;

/** Expectations: the list, its rows, the fields of one. */
final class ExpectationFields {

    static final ListOf<Expectation> LIST = new ListOf<>("expectations", "expectation", "expectation.result",
            new Text("Erwartungen", "Expectations"), new Expectation(Way.DIAL, "", "", ""),
            edit -> edit.location().expectations(),
            (edit, all) -> edit.with(old -> old.withExpectations(all)));

    private static final Field WAY = new Field("expectation.way", new Text("Weg", "Mode"),
            new Text("Ob die Nummer gewählt, angezeigt oder von der Telefonanlage gemeldet wird.",
                    "Whether the number is dialled, shown, or told by the PBX."));
    private static final Field NUMBER = new Field("expectation.number", new Text("Nummer", "Number"),
            new Text("Was hineingeht, so wie es getippt oder gemeldet wird.",
                    "What goes in, as it is typed or told."));
    private static final Field RESULT = new Field("expectation.result", new Text("Erwartet", "Expected"),
            new Text("Was herauskommen muss. Leerzeichen und Klammern zählen nur bei der Anzeige.",
                    "What must come out. Spaces and brackets count only where a number is shown."));
    private static final Field NOTE = new Field("expectation.note", new Text("Bemerkung", "Comment"),
            new Text("Warum es wichtig ist.", "Why it matters."));
    private static final Text NOW = new Text("Jetzt", "Now");
    private static final Text STATE = new Text("Zustand", "State");
    private static final Text MET = new Text("erfüllt", "met");
    private static final Text BROKEN = new Text("nicht erfüllt", "not met");
    private static final Text ASKED = new Text("wird geprüft", "being checked");

    private ExpectationFields() {
    }

    static ListSection<Expectation> section(ListSection.Place place, Forms forms) {
        return new ListSection<>(place, LIST,
                List.of(new Heading(STATE, 16), new Heading(WAY.label(), 13), new Heading(NUMBER.label(), 18),
                        new Heading(RESULT.label(), 22), new Heading(NOW, 22), new Heading(NOTE.label(), 20)),
                forms, ExpectationFields::draw);
    }

    static List<Row> rows(Shown shown) {
        List<Expectation> all = shown.location().expectations();
        return IntStream.range(0, all.size())
                .mapToObj(place -> row(all.get(place), shown.learnt().verdict(place, all.get(place))))
                .toList();
    }

    /** Stands out as soon as it is not met, and says which step broke it. */
    static Row row(Expectation one, Optional<Verdict> verdict) {
        Text state = verdict.map(found -> found.met() ? MET : BROKEN).orElse(ASKED);
        Row row = Row.of(Words.of(state), Words.of(one.way().label()), one.number(), one.result(),
                verdict.map(Verdict::found).orElse("…"), one.note());
        return verdict.map(found -> found.met()
                ? row.with(Icon.DONE)
                : row.standingOut(found.breaker().map(Words::of).orElse("")))
                .orElse(row);
    }

    /** The results of now become what is expected at these places. */
    static LocationEdit taken(LocationEdit edit, Learnt learnt, int... places) {
        LocationEdit after = edit;
        for (int place : places) {
            after = LIST.with(after, place, one -> learnt.verdict(place, one)
                    .map(verdict -> new Expectation(one.way(), one.number(), verdict.found(), one.note()))
                    .orElse(one));
        }
        return after;
    }

    private static void draw(Fields<Expectation> fields) {
        fields.choice(WAY, List.of(Way.values()), Way::label, Expectation::way,
                (one, way) -> new Expectation(way, one.number(), one.result(), one.note()));
        fields.text(NUMBER, Expectation::number,
                (one, typed) -> new Expectation(one.way(), typed, one.result(), one.note()));
        fields.text(RESULT, Expectation::result,
                (one, typed) -> new Expectation(one.way(), one.number(), typed, one.note()));
        fields.text(NOTE, Expectation::note,
                (one, typed) -> new Expectation(one.way(), one.number(), one.result(), typed));
    }
}
