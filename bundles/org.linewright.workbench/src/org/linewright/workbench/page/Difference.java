package org.linewright.workbench.page;

import org.linewright.core.Text;

/**
 * One value that differs, in words.
 *
 * @param before a word for none when there was none
 * @param after a word for none when there is none
 */
public record Difference(Text label, Text before, Text after) {

    private static final Text NONE = new Text("leer", "empty");
    private static final Text YES = new Text("ja", "yes");
    private static final Text NO = new Text("nein", "no");

    public boolean real() {
        return !before.equals(after);
    }

    /** A value as a person reads it. */
    public static Text words(String value) {
        return value.isBlank() ? NONE : Text.same(value);
    }

    public static Text words(boolean truth) {
        return truth ? YES : NO;
    }
}
