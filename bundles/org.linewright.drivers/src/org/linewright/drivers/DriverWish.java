package org.linewright.drivers;

import java.nio.file.Path;

/** What a person wants to happen to the drivers. */
public sealed interface DriverWish {

    /** A jar comes: a new driver, or another version of one that is there. */
    sealed interface Come extends DriverWish {

        /** What it is called in sentences. */
        String called();

        /** Where it came from, as a person would say it; may be empty. */
        String origin();

        /** Whether a jar that failed before may be tried once more. */
        boolean again();

        /** The same, and a jar that failed before may be tried once more. */
        Come onceMore();
    }

    /**
     * Bring a jar in.
     *
     * @param jar where it is
     * @param origin where it came from, as a person would say it; may be empty
     * @param again whether a jar that failed before may be tried once more
     */
    record Bring(Path jar, String origin, boolean again) implements Come {
        @Override
        public String called() {
            return String.valueOf(jar.getFileName());
        }

        @Override
        public Bring onceMore() {
            return new Bring(jar, origin, true);
        }
    }

    /**
     * Fetch a jar from a repository.
     *
     * @param again whether a jar that failed before may be tried once more
     */
    record Fetch(DriverOffer offer, boolean again) implements Come {
        @Override
        public String called() {
            return offer.name() + " " + offer.version();
        }

        @Override
        public String origin() {
            return offer.repository();
        }

        @Override
        public Fetch onceMore() {
            return new Fetch(offer, true);
        }
    }

    /** Something is to happen to a driver that was brought in. */
    sealed interface Change extends DriverWish {

        /** Its bundle's symbolic name. */
        String name();
    }

    /** Go back to the version before. */
    record RollBack(String name) implements Change {
    }

    record SwitchOff(String name) implements Change {
    }

    record SwitchOn(String name) implements Change {
    }

    /** Take it out; groups that use it keep everything and say that their driver is missing. */
    record Remove(String name) implements Change {
    }

    static Bring bring(Path jar, String origin) {
        return new Bring(jar, origin, false);
    }

    static Fetch fetch(DriverOffer offer) {
        return new Fetch(offer, false);
    }
}
