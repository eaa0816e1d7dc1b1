package org.linewright.yaml;

import org.linewright.core.Text;

/**
 * Where something stands in a text.
 *
 * @param line its line, from 1; 0 when it does not come from a text
 * @param column its column, from 1; 0 when it does not come from a text
 */
public record Place(int line, int column) {

    /** The place of everything that was never read. */
    public static final Place NOWHERE = new Place(0, 0);

    /** In words: {@code groups/hfo.yaml, line 3, column 5}; only the file when it is nowhere in it. */
    public Text in(String file) {
        return line == 0
                ? Text.same(file)
                : Text.of("{0}, Zeile {1}, Spalte {2}", "{0}, line {1}, column {2}", file, line, column);
    }
}
