package org.linewright.core.line;

import org.linewright.core.FileId;

/**
 * Names a line group for good; it is also the name of its file.
 *
 * @param value lower-case letters, digits, {@code .}, {@code _} and {@code -}, not starting with a dot; at most 80
 */
public record GroupId(String value) implements Comparable<GroupId> {

    public GroupId {
        if (!FileId.fits(value)) {
            throw new IllegalArgumentException("Not a group id: " + value);
        }
    }

    public static boolean fits(String value) {
        return FileId.fits(value);
    }

    /** The id that a group of this name gets: {@code HFO München} becomes {@code hfo-muenchen}. */
    public static GroupId from(String name) {
        return new GroupId(FileId.from(name, "group"));
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
