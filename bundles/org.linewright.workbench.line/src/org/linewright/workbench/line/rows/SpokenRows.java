package org.linewright.workbench.line.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.core.line.LineId;

/** What each row says, in one breath and in lower case; put together once, for many searches. */
final class SpokenRows {

    /** Where people look for words; nobody searches for the time of a refresh or a round trip. */
    private static final List<LineColumn> SEARCHED = List.of(LineColumn.USER, LineColumn.STATE, LineColumn.GROUP,
            LineColumn.REASON, LineColumn.ANSWER, LineColumn.SEEN_AS, LineColumn.GRANTED);

    private final Reader reader;
    private final Map<LineId, String> known = new HashMap<>();

    SpokenRows(Reader reader) {
        this.reader = reader;
    }

    String of(LineRow row) {
        return known.computeIfAbsent(row.id(), id -> SEARCHED.stream()
                .map(column -> column.cell(row, reader))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT));
    }

    /** This row says something else now. */
    void forget(LineId id) {
        known.remove(id);
    }

    void forgetAll() {
        known.clear();
    }
}
