package org.linewright.store.internal.exchange;

import java.util.regex.Pattern;
import org.linewright.store.internal.csv.Cell;

/**
 * Texts in the cells of a table of rules. A spreadsheet computes what begins with {@code =}, {@code +}, {@code -} or
 * {@code @}, and rewrites what looks like a number, an amount or a date: {@code 030} becomes 30, {@code 10-12} the tenth
 * of December, a long number loses its last digits. Dial rules are full of both, so all of these get an apostrophe
 * before them, which shows that they are texts and is taken away again on reading. Numbers such as {@code +4930} cannot
 * be told from formulas, so they get one too. Short numbers without a leading zero stay bare.
 */
final class SheetCell {

    private static final Pattern BARE = Pattern.compile("0|[1-9][0-9]{0,9}");
    private static final Pattern REWRITTEN = Pattern.compile("[\\s(.,$€£]*+[0-9][0-9\\s.,()%$€£/:eE+-]*+");

    private SheetCell() {
    }

    static String written(String text) {
        return rewritten(text) ? "'" + text : Cell.written(text);
    }

    static String read(String cell) {
        boolean marked = cell.startsWith("'") && rewritten(cell.substring(1));
        return marked ? cell.substring(1) : Cell.read(cell);
    }

    private static boolean rewritten(String text) {
        return REWRITTEN.matcher(text).matches() && !BARE.matcher(text).matches();
    }
}
