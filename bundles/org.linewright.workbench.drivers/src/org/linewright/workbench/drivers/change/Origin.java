package org.linewright.workbench.drivers.change;

import org.linewright.drivers.Drivers;
import org.linewright.workbench.kit.Words;

/** Where a driver came from, and who let it in: a person, or the drop-in folder. */
public final class Origin {

    private Origin() {
    }

    /** Whether it is the folder. */
    public static boolean dropped(String origin) {
        return origin.equals(Drivers.DROPPED);
    }

    /** In the reader's words. */
    public static String words(String origin) {
        return dropped(origin) ? Words.of("Eingangsordner", "drop-in folder") : origin;
    }
}
