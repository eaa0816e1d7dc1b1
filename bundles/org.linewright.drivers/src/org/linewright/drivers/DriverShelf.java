package org.linewright.drivers;

import java.util.List;
import org.linewright.core.Trouble;

/**
 * What was brought in. A value.
 *
 * @param drivers by their names
 * @param dropped what lies in the drop-in folder and waits for a person
 * @param troubles what is wrong with all of it
 */
public record DriverShelf(List<ShelvedDriver> drivers, List<DroppedJar> dropped, List<Trouble> troubles) {

    public static final DriverShelf EMPTY = new DriverShelf(List.of(), List.of(), List.of());

    public DriverShelf {
        drivers = List.copyOf(drivers);
        dropped = List.copyOf(dropped);
        troubles = List.copyOf(troubles);
    }
}
