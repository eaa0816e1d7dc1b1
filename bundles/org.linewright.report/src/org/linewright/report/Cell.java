package org.linewright.report;

import org.linewright.core.Text;

/** What stands in one place of a table. */
public record Cell(Text text, Tone tone) {

    /** An empty place. */
    public static final Cell NONE = new Cell(Text.same("–"), Tone.FAINT);

    /** How it looks. */
    public enum Tone {
        PLAIN,
        /** Typed letter by letter, such as a code. */
        CODE,
        GOOD,
        BAD,
        FAINT
    }

    public static Cell of(Text text) {
        return new Cell(text, Tone.PLAIN);
    }
}
