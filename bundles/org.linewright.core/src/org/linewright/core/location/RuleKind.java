package org.linewright.core.location;

import java.util.Locale;

/** The six lists of rules of a location. */
public enum RuleKind {
    /** <em>Ankommend</em>: numbers that the PBX tells about calls that come in. */
    INCOMING,
    /** <em>Abgehend</em>: numbers that the PBX tells about calls that go out. */
    OUTGOING,
    /** <em>PC-Wahl</em>: numbers in the international form, before they become dialable. */
    DIAL,
    /** <em>PC-Wahl Final</em>: numbers just as they are about to be dialled. */
    FINAL,
    /** Which numbers are internal; dialled as they are, and named by what they are replaced with. */
    INTERNAL,
    /** Which numbers are external though they look internal; dialled as they are, with a trunk code. */
    EXTERNAL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
