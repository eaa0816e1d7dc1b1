package org.linewright.drivers;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Trouble;

/**
 * What was brought in, and what could be. A value.
 *
 * @param drivers by their names
 * @param dropped what lies in the drop-in folder and waits for a person
 * @param look what the repositories offered when somebody looked the last time; empty when nobody did so far
 * @param troubles what is wrong with all of it
 */
public record DriverShelf(List<ShelvedDriver> drivers, List<DroppedJar> dropped, Optional<DriverLook> look,
        List<Trouble> troubles) {

    public static final DriverShelf EMPTY = new DriverShelf(List.of(), List.of(), Optional.empty(), List.of());

    public DriverShelf {
        drivers = List.copyOf(drivers);
        dropped = List.copyOf(dropped);
        troubles = List.copyOf(troubles);
    }

    /** What a repository offers in place of a driver, when that is a higher version. */
    public Optional<DriverOffer> update(ShelvedDriver driver) {
        return look.flatMap(one -> one.best(driver.name())).filter(offer -> offer.newerThan(driver.version()));
    }

    /** What repositories offer that was not brought in. */
    public List<DriverOffer> fresh() {
        return look.stream().flatMap(one -> one.best().stream())
                .filter(offer -> drivers.stream().noneMatch(driver -> driver.name().equals(offer.name()))).toList();
    }
}
