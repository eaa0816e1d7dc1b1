package org.linewright.store.internal.csv;

import java.util.OptionalInt;

/** Looks for the quote that is never closed, which the reader of tables takes for one long cell. */
final class OpenQuote {

    private OpenQuote() {
    }

    /** The row, from 1, in which it stands; empty when every quote is closed. */
    static OptionalInt row(String text, char separator) {
        int row = 1;
        boolean quoted = false;
        boolean begin = true;
        int closed = -2;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quoted) {
                quoted = letter != '"';
                closed = quoted ? closed : i;
            } else if (letter == '"' && (begin || closed == i - 1)) { // a doubled one opens again
                quoted = true;
            } else if (letter == '\n' || letter == '\r' && !text.startsWith("\n", i + 1)) {
                row++;
            }
            begin = !quoted && (letter == separator || letter == '\n' || letter == '\r');
        }
        return quoted ? OptionalInt.of(row) : OptionalInt.empty();
    }
}
