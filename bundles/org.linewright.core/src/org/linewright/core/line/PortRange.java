package org.linewright.core.line;

/**
 * Where the ports of media are taken from.
 *
 * @param first the lowest; 0 takes any free ones of the machine
 * @param last the highest
 */
public record PortRange(int first, int last) {

    /** Any free ports. */
    public static final PortRange ANY = new PortRange(0, 0);

    public PortRange {
        if (first < 0 || last < first || last > 0xFFFF) {
            throw new IllegalArgumentException("No ports: " + first + " to " + last);
        }
    }

    /** Whether the machine chooses. */
    public boolean any() {
        return first == 0;
    }

    /** How many pairs of an even and the next odd port there are. */
    public int pairs() {
        return Math.max(0, (last + 1) / 2 - (first + 1) / 2);
    }

    /** The even port of a pair. */
    public int even(int pair) {
        return 2 * ((first + 1) / 2 + pair);
    }
}
