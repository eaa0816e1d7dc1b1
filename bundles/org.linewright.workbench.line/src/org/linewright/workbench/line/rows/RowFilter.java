package org.linewright.workbench.line.rows;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.linewright.core.line.UserNames;

/**
 * Which rows a person wants to see. Every word has to stand somewhere in the row; a range or list such as
 * {@code 200-220} or {@code 150;177} asks for those user names.
 *
 * @param words everything a row says, in lower case
 */
record RowFilter(String typed, Function<LineRow, String> words) {

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
        String wanted = word.toLowerCase(Locale.ROOT);
        return users.isEmpty()
                ? row -> words.apply(row).contains(wanted)
                : row -> users.contains(row.line().user());
    }
}
