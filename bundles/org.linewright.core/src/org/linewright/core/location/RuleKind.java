package org.linewright.core.location;

import java.util.Locale;
import org.linewright.core.Text;

/** The six lists of rules of a location. */
public enum RuleKind {
    /** <em>Ankommend</em>: numbers that the PBX tells about calls that come in. */
    INCOMING("Ankommend", "Incoming"),
    /** <em>Abgehend</em>: numbers that the PBX tells about calls that go out. */
    OUTGOING("Abgehend", "Outgoing"),
    /** <em>PC-Wahl</em>: numbers in the international form, before they become dialable. */
    DIAL("PC-Wahl", "PC dial"),
    /** <em>PC-Wahl Final</em>: numbers just as they are about to be dialled. */
    FINAL("PC-Wahl Final", "PC dial final"),
    /** Which numbers are internal; dialled as they are, and named by what they are replaced with. */
    INTERNAL("Interne Rufnummern", "Internal numbers"),
    /** Which numbers are external though they look internal; dialled as they are, with a trunk code. */
    EXTERNAL("Externe Rufnummern", "External numbers");

    private final Text label;

    RuleKind(String german, String english) {
        this.label = new Text(german, english);
    }

    public Text label() {
        return label;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
