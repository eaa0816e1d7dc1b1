package org.linewright.core.location;

import java.util.Locale;

/** How a number is written for people. */
public enum DisplayForm {
    /** {@code +49 30 12345 222}, ITU-T E.123 international. */
    E123,
    /** {@code +49 (30) 12345222}, the canonical form of address books. */
    CANONICAL,
    /** {@code 030 12345-222} within the country, DIN 5008. */
    DIN5008;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
