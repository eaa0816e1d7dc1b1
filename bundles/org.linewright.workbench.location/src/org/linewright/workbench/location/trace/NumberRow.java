package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.Pasted;
import org.linewright.numbers.Result;
import org.linewright.numbers.check.Followed;
import org.linewright.numbers.check.TracedColumn;
import org.linewright.workbench.kit.Icon;

/**
 * One of many numbers.
 *
 * @param typed as it was typed or pasted
 * @param told what the columns of {@link #COLUMNS} say
 * @param result what comes out
 * @param before what comes out of the other rules; empty while there are none
 * @param number whether there is a number in it
 */
record NumberRow(String typed, List<Text> told, Result result, Optional<Result> before, boolean number) {

    /** What is said about every number. */
    static final List<TracedColumn> COLUMNS = Stream.of(TracedColumn.values())
            .filter(column -> column != TracedColumn.MODE)
            .toList();

    private static final Text DIFFERENT = new Text("anders", "different");
    private static final Text SAME = new Text("gleich", "same");

    NumberRow {
        told = List.copyOf(told);
    }

    static NumberRow of(DialRules rules, Optional<DialRules> other, Way way, String typed) {
        Followed followed = Followed.of(rules, way, typed);
        return new NumberRow(typed, COLUMNS.stream().map(column -> column.of(followed)).toList(),
                followed.trace().result(), other.map(one -> one.result(way, Pasted.number(typed))),
                followed.trace().noNumber().isEmpty());
    }

    boolean differs() {
        return before.filter(one -> !one.equals(result)).isPresent();
    }

    /** What is told, then what the other rules make of it, and whether that differs. */
    List<Text> cells() {
        return Stream.concat(told.stream(), before.stream().flatMap(
                one -> Stream.of(one.kind() == result.kind() ? one.text() : withKind(one),
                        differs() ? DIFFERENT : SAME)))
                .toList();
    }

    Icon icon() {
        if (!number) {
            return Icon.ERROR;
        }
        return differs() ? Icon.CHANGE : Icon.DONE;
    }

    private static Text withKind(Result one) {
        return Text.of("{0} ({1})", "{0} ({1})", one.text(), one.kind().word());
    }
}
