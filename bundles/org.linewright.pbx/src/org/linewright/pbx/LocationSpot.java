package org.linewright.pbx;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.linewright.core.location.Destination;
import org.linewright.core.location.Location;

/**
 * The place in a location that a key names.
 *
 * @param read the value
 * @param write the location with a fitting value
 */
record LocationSpot(Function<Location, String> read, BiFunction<Location, String, Location> write) {

    private static final String RULES = "rules";
    private static final String E164 = "e164";

    /** Empty when a location has no such place. */
    static Optional<LocationSpot> of(String key) {
        return switch (key) {
            case Keys.DIAL_FORMAT -> Optional.of(new LocationSpot(LocationSpot::format, LocationSpot::withFormat));
            case Keys.ALWAYS_AREA_CODE -> Optional.of(new LocationSpot(
                    location -> String.valueOf(location.habits().alwaysAreaCode()),
                    (location, yes) -> location
                            .withHabits(location.habits().withAlwaysAreaCode(Boolean.parseBoolean(yes)))));
            default -> Optional.empty();
        };
    }

    /** The rules count unless nothing is left to them. */
    private static String format(Location location) {
        return location.habits().international().containsAll(EnumSet.allOf(Destination.class)) ? E164 : RULES;
    }

    private static Location withFormat(Location location, String format) {
        Set<Destination> international = format.equals(E164)
                ? EnumSet.allOf(Destination.class)
                : EnumSet.noneOf(Destination.class);
        return format.equals(format(location))
                ? location
                : location.withHabits(location.habits().withInternational(international));
    }
}
