package org.linewright.drivers;

import java.nio.file.Path;

/** What a person wants to happen to the drivers. */
public sealed interface DriverWish {

    /**
     * Bring a jar in: a new driver, or another version of one that is there.
     *
     * @param jar where it is
     * @param origin where it came from, as a person would say it; may be empty
     * @param again whether a jar that failed before may be tried once more
     */
    record Bring(Path jar, String origin, boolean again) implements DriverWish {
    }

    /** Go back to the version before. */
    record RollBack(String name) implements DriverWish {
    }

    record SwitchOff(String name) implements DriverWish {
    }

    record SwitchOn(String name) implements DriverWish {
    }

    /** Take it out; groups that use it keep everything and say that their driver is missing. */
    record Remove(String name) implements DriverWish {
    }

    static DriverWish bring(Path jar, String origin) {
        return new Bring(jar, origin, false);
    }
}
