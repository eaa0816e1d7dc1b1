package org.linewright.headless.verbs;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.location.Location;
import org.linewright.core.location.Way;
import org.linewright.headless.Exit;
import org.linewright.headless.Table;
import org.linewright.headless.Terminal;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.Pasted;
import org.linewright.numbers.check.Followed;
import org.linewright.numbers.check.TracedColumn;

/**
 * Numbers on their way through the rules of a location, printed.
 *
 * @param rules the rules
 * @param json whether a program reads it
 */
record TracedNumbers(Terminal terminal, DialRules rules, boolean json) {

    /** The first runs would measure how Java starts. */
    private static final int WARM = 300;

    /** Every step of one number. */
    Exit steps(String typed, List<Way> ways) {
        for (int i = 0; i < WARM; i++) {
            ways.forEach(way -> rules.trace(way, Pasted.number(typed)));
        }
        List<Followed> traced = traced(List.of(typed), ways);
        if (json) {
            traced.forEach(one -> object(TraceJson.of(location(), typed, one.trace(), one.remarks())));
        } else {
            traced.forEach(this::say);
        }
        return told(traced);
    }

    /** The results alone, each on a line of its own. */
    Exit results(List<String> numbers, List<Way> ways) {
        List<Followed> traced = traced(numbers, ways);
        if (json) {
            traced.forEach(one -> object(TraceJson.brief(location(), one.typed(), one.trace(), one.remarks())));
        } else {
            traced.forEach(one -> terminal.say(one.trace().result().text()));
        }
        return told(traced);
    }

    /** A table of what comes out and which rules decided. */
    Exit table(List<String> numbers, List<Way> ways) {
        if (json) {
            return results(numbers, ways);
        }
        List<Followed> traced = traced(numbers, ways);
        List<TracedColumn> columns = Stream.of(TracedColumn.values())
                .filter(column -> column != TracedColumn.MODE || ways.size() > 1)
                .toList();
        terminal.say(new Table(columns.stream().map(TracedColumn::label).toList(),
                traced.stream().map(one -> columns.stream().map(column -> column.of(one)).toList()).toList()));
        return told(traced);
    }

    private List<Followed> traced(List<String> numbers, List<Way> ways) {
        return numbers.stream().flatMap(number -> ways.stream().map(way -> Followed.of(rules, way, number))).toList();
    }

    private void say(Followed one) {
        terminal.say(Text.of("Standort {0} · {1} · {2}", "Location {0} · {1} · {2}", location().name(),
                one.trace().way().label(), one.trace().data()));
        terminal.say(one.typed().equals(one.trace().input())
                ? Text.of("Eingabe: {0}", "Input: {0}", one.typed())
                : Text.of("Eingabe: {0}, darin die Nummer {1}", "Input: {0}, the number in it is {1}", one.typed(),
                        one.trace().input()));
        new TraceWords(terminal).say(one.trace());
        terminal.out().accept("\n");
    }

    /** Each trouble once; what is no number at all ends as refused. */
    private Exit told(List<Followed> traced) {
        Stream<Trouble> troubles = traced.stream().flatMap(one -> one.remarks().stream()).distinct();
        if (!json) {
            terminal.tell(troubles.toList());
        }
        return traced.stream().anyMatch(one -> one.trace().noNumber().isPresent()) ? Exit.REFUSED : Exit.DONE;
    }

    private Location location() {
        return rules.site().location();
    }

    private void object(JsonObject object) {
        terminal.out().accept(object + "\n");
    }
}
