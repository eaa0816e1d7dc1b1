package org.linewright.headless.conformance;

import org.linewright.core.Text;

/** What became of a promise. */
public enum Kept {
    YES("gehalten", "kept"),
    NO("gebrochen", "broken"),
    /** Nothing was promised; this is how it is. */
    NOTED("gesehen", "seen");

    private final Text label;

    Kept(String german, String english) {
        this.label = new Text(german, english);
    }

    Text label() {
        return label;
    }

    static Kept when(boolean kept) {
        return kept ? YES : NO;
    }
}
