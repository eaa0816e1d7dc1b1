package org.linewright.numbers.internal.learn;

/** One example, as its list sees it: a number and what becomes of it. */
public record Change(String from, String to) {

    public boolean keeps() {
        return from.equals(to);
    }

    /** How many signs the ends of both have in common. */
    int common() {
        int common = 0;
        while (common < Math.min(from.length(), to.length())
                && from.charAt(from.length() - 1 - common) == to.charAt(to.length() - 1 - common)) {
            common++;
        }
        return common;
    }
}
