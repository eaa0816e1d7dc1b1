package org.linewright.numbers;

import org.linewright.core.Text;

/** What a number turned out to be. */
public enum Kind {
    /** Nothing has been found out, or there is no number. */
    UNKNOWN("unbekannt", "unknown"),
    /** A feature code of the PBX. */
    CODE("Kurzwahlcode", "feature code"),
    /** An emergency or service number. */
    SPECIAL("Sonderrufnummer", "special number"),
    /** An extension, or a number of another site that the PBX reaches directly. */
    INTERNAL("intern", "internal"),
    /** A number outside. */
    EXTERNAL("extern", "external");

    private final Text word;

    Kind(String german, String english) {
        this.word = new Text(german, english);
    }

    public Text word() {
        return word;
    }
}
