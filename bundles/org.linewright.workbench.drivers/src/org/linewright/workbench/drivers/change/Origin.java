package org.linewright.workbench.drivers.change;

import org.linewright.workbench.kit.Words;

/** Where a driver came from, and who let it in: a person, or the drop-in folder. */
public final class Origin {

    /** Whom the service names when nobody but the folder decided. */
    static final String DROPPED = "incoming";

    private Origin() {
    }

    /** In the reader's words. */
    public static String words(String origin) {
        return origin.equals(DROPPED) ? Words.of("Eingangsordner", "drop-in folder") : origin;
    }
}
