package org.linewright.numbers.internal.learn;

import org.linewright.core.location.NumberRule;

/**
 * A rule that may be learned: what begins like this and goes on like that gets another beginning, or becomes something
 * else altogether. Tried without a pattern engine, for there are many of them.
 *
 * @param begins the signs in front
 * @param wild how many digits behind them go too, whatever they are
 * @param instead what stands there afterwards
 * @param nonZero whether the rest begins with a digit that is no zero
 * @param rest how long the rest is
 * @param keeps whether the rest stays
 */
record Shape(String begins, int wild, String instead, boolean nonZero, Lengths rest, boolean keeps) {

    boolean fits(String number) {
        int front = begins.length() + wild;
        return number.length() >= front && number.startsWith(begins) && digits(number, begins.length(), front)
                && (!nonZero || number.length() > front && number.charAt(front) >= '1' && number.charAt(front) <= '9')
                && (rest.any() || rest.has(number.length() - front) && digits(number, front, number.length()));
    }

    String on(String number) {
        return keeps ? instead.concat(number.substring(begins.length() + wild)) : instead;
    }

    boolean does(Change change) {
        return fits(change.from()) && on(change.from()).equals(change.to());
    }

    /** Whether it makes something else of it. */
    boolean spoils(Change change) {
        return fits(change.from()) && !on(change.from()).equals(change.to());
    }

    Shape narrowed(boolean first, Lengths lengths) {
        return new Shape(begins, wild, instead, first, lengths, keeps);
    }

    /**
     * How far it is from what a person would write; of shapes that do the same to the examples the lowest is taken. A
     * rule with signs in front needs no more; one without them keeps to numbers like those shown, and so does one that
     * forgets the number.
     */
    int cost() {
        int length = rest.any() ? 0 : rest.open() ? 2 : 3;
        int anywhere = (nonZero ? -1 : 0) + (rest.open() ? 1 : rest.brief() ? 0 : 2);
        int forgotten = -begins.length() + (rest.open() ? 3 : 0) + 3;
        return 4 * wild + repeated()
                + (!keeps ? forgotten : begins.isEmpty() ? anywhere : length + (nonZero ? 1 : 0));
    }

    NumberRule rule() {
        String front = "^" + begins.replaceAll("[+*]", "\\\\$0") + digitsBehind();
        return NumberRule.pattern(front + (keeps ? "(" + tail() + ")" : tail()) + (rest.any() ? "" : "$"),
                keeps ? instead + "\\1" : instead);
    }

    /** A sign that goes and comes back says too much; only a zero belongs to the code in front of it. */
    private int repeated() {
        int signs = new Change(begins, instead).common();
        boolean zero = keeps && signs == 1 && begins.endsWith("0");
        return zero ? -1 : keeps ? 2 * signs : 0;
    }

    private String digitsBehind() {
        return wild == 0 ? "" : "[0-9]" + new Lengths(wild, wild).repeated();
    }

    private String tail() {
        if (rest.any()) {
            return nonZero ? "[1-9].*" : ".*";
        }
        Lengths more = nonZero ? rest.less(1) : rest;
        return (nonZero ? "[1-9]" : "") + (more.most() == 0 ? "" : "[0-9]" + more.repeated());
    }

    private static boolean digits(String number, int start, int end) {
        for (int place = start; place < end; place++) {
            if (number.charAt(place) < '0' || number.charAt(place) > '9') {
                return false;
            }
        }
        return true;
    }
}
