package org.linewright.core.location;

import java.util.Locale;

/** How far away an outside number is, as seen from the location. */
public enum Destination {
    /** In the own area. */
    LOCAL,
    /** In the own country. */
    NATIONAL,
    /** In another country. */
    INTERNATIONAL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
