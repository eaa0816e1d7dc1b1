package org.linewright.workbench.drivers.page;

import java.util.List;
import java.util.Optional;
import org.linewright.drivers.DriverOffer;
import org.linewright.drivers.DroppedJar;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.operations.DriverListing;

/** A row of the list of drivers. */
sealed interface Row {

    /** By which it is found again when the list is another. */
    String key();

    /** The names of the line groups that use it. */
    List<String> groups();

    /** It came with the program, or is written as data. */
    record BuiltIn(DriverListing driver, List<String> groups) implements Row {
        @Override
        public String key() {
            return "here " + driver.id() + " " + driver.bundle();
        }
    }

    /**
     * A person brought it in.
     *
     * @param offers what it offers now; nothing while it does not work
     * @param update what a repository offers in its place
     */
    record Brought(ShelvedDriver driver, List<DriverListing> offers, List<String> groups, Optional<DriverOffer> update)
            implements
            Row {
        @Override
        public String key() {
            return "brought " + driver.name();
        }

        boolean shadowed() {
            return !offers.isEmpty() && offers.stream().allMatch(DriverListing::shadowed);
        }
    }

    /** It lies in the drop-in folder and waits for a person. */
    record Waiting(DroppedJar jar) implements Row {
        @Override
        public String key() {
            return "waiting " + jar.file();
        }

        @Override
        public List<String> groups() {
            return List.of();
        }
    }

    /** A repository offers it. */
    record Offered(DriverOffer offer) implements Row {
        @Override
        public String key() {
            return "offered " + offer.name();
        }

        @Override
        public List<String> groups() {
            return List.of();
        }
    }

    /** Line groups name it, and it is not here. */
    record Missing(String id, List<String> groups) implements Row {
        @Override
        public String key() {
            return "missing " + id;
        }
    }

    /** What was brought in, if that is what it is. */
    default Optional<ShelvedDriver> brought() {
        return this instanceof Brought row ? Optional.of(row.driver()) : Optional.empty();
    }

    /** What can be fetched from a repository: something new, or an update. */
    default Optional<DriverOffer> fetchable() {
        return switch (this) {
            case Offered offered -> Optional.of(offered.offer());
            case Brought brought -> brought.update();
            default -> Optional.empty();
        };
    }

    default Optional<DroppedJar> waiting() {
        return this instanceof Waiting row ? Optional.of(row.jar()) : Optional.empty();
    }
}
