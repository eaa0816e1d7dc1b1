package org.linewright.core.location;

import org.linewright.core.FileId;

/**
 * Names a location for good; it is also the name of its file.
 *
 * @param value the same form as a group's id
 */
public record LocationId(String value) implements Comparable<LocationId> {

    public LocationId {
        if (!FileId.fits(value)) {
            throw new IllegalArgumentException("Not a location id: " + value);
        }
    }

    public static boolean fits(String value) {
        return FileId.fits(value);
    }

    /** The id that a location of this name gets: {@code München Süd} becomes {@code muenchen-sued}. */
    public static LocationId from(String name) {
        return new LocationId(FileId.from(name, "location"));
    }

    @Override
    public int compareTo(LocationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
