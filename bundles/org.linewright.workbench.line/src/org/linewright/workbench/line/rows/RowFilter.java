package org.linewright.workbench.line.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.linewright.core.line.UserNames;

/**
 * Which rows a person wants to see. Every word has to stand somewhere in the row, in any column; a range or list such
 * as {@code 200-220} or {@code 150;177} asks for those user names.
 */
record RowFilter(String typed, Reader reader) {

    /** The same as one test for many rows. */
    Predicate<LineRow> test() {
        Predicate<LineRow> all = row -> true;
        for (String word : typed.strip().split("\\s+")) {
            all = all.and(names(word));
        }
        return all;
    }

    private Predicate<LineRow> names(String word) {
        boolean several = word.indexOf(';') > 0 || word.matches("\\d+-\\d+");
        Set<String> users = several
                ? UserNames.parse(word).result().map(parsed -> Set.copyOf(parsed.names())).orElse(Set.of())
                : Set.of();
        return users.isEmpty() ? containing(word.toLowerCase(Locale.ROOT)) : row -> users.contains(row.line().user());
    }

    private Predicate<LineRow> containing(String word) {
        List<LineColumn> columns = Arrays.asList(LineColumn.values());
        return row -> columns.stream()
                .anyMatch(column -> column.cell(row, reader).toLowerCase(Locale.ROOT).contains(word));
    }
}
