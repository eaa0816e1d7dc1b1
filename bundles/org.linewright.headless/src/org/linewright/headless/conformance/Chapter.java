package org.linewright.headless.conformance;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.headless.Table;
import org.linewright.report.Cell;
import org.linewright.report.ReportTable;

/**
 * A part of a report; whoever has more to tell adds one.
 *
 * @param promises what was examined in it; none where it only tells
 */
public record Chapter(Text title, Table table, List<Promise> promises) {

    private static final Text PROMISED = new Text("Zusage", "Promise");
    private static final Text SEEN = new Text("Was geschah", "What happened");
    private static final Text RESULT = new Text("Ergebnis", "Result");

    public Chapter {
        promises = List.copyOf(promises);
    }

    /** One that only tells. */
    public static Chapter telling(Text title, Table table) {
        return new Chapter(title, table, List.of());
    }

    /** One that examined something. */
    public static Chapter examining(Text title, List<Promise> promises) {
        Table table = Table.of(PROMISED, SEEN, RESULT);
        for (Promise promise : promises) {
            table = table.row(promise.promised(), promise.seen(), promise.kept().label());
        }
        return new Chapter(title, table, promises);
    }

    /** The same in a report, where what is kept or broken is seen at once. */
    ReportTable reported() {
        List<Text> headings = table.headings().isEmpty() && !table.rows().isEmpty()
                ? table.rows().getFirst().stream().map(any -> Text.same("\u00a0")).toList()
                : table.headings();
        return new ReportTable(Optional.of(title), headings, promises.isEmpty()
                ? table.rows().stream().map(row -> row.stream().map(Cell::of).toList()).toList()
                : promises.stream().map(Promise::cells).toList());
    }

    public long broken() {
        return promises.stream().filter(promise -> promise.kept() == Kept.NO).count();
    }

    /** How many promises were judged. */
    public long judged() {
        return promises.stream().filter(promise -> promise.kept() != Kept.NOTED).count();
    }
}
