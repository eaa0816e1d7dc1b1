package org.linewright.numbers.internal.learn;

/**
 * How many digits a part of a number may have.
 *
 * @param most at most so many; {@code OPEN} for any number of them
 */
record Lengths(int least, int most) {

    static final int OPEN = Integer.MAX_VALUE;

    /** Whatever follows, digits or not. */
    static final Lengths ANY = new Lengths(0, OPEN);

    private static final int EXTENSION = 5;

    boolean any() {
        return equals(ANY);
    }

    boolean has(int length) {
        return length >= least && length <= most;
    }

    boolean open() {
        return most == OPEN;
    }

    /** Whether all it has is as short as extensions are. */
    boolean brief() {
        return most <= EXTENSION;
    }

    Lengths less(int by) {
        return new Lengths(Math.max(0, least - by), open() ? OPEN : most - by);
    }

    /** As a pattern writes it behind the digit. */
    String repeated() {
        if (least == 1 && most == 1) {
            return "";
        }
        return least == most ? "{" + least + "}" : "{" + least + "," + (open() ? "" : most) + "}";
    }
}
