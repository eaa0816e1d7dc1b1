package org.linewright.core.location;

/**
 * One rule: which numbers it fits and what they become.
 *
 * @param on whether it counts
 * @param matching how {@code search} is read
 * @param search the pattern, or the number itself
 * @param replace what stands there afterwards; {@code \1} or {@code $1} is the first group, {@code \0} all that fitted
 * @param comment why it is there; may be empty
 */
public record NumberRule(boolean on, Matching matching, String search, String replace, String comment) {

    /** How the search text of a rule is read. */
    public enum Matching {
        /** A regular expression; it may fit anywhere unless {@code ^} and {@code $} say otherwise. */
        PATTERN,
        /** The number itself, all of it, sign by sign. */
        DIRECT
    }

    public static NumberRule pattern(String search, String replace) {
        return new NumberRule(true, Matching.PATTERN, search, replace, "");
    }

    public static NumberRule direct(String search, String replace) {
        return new NumberRule(true, Matching.DIRECT, search, replace, "");
    }

    public NumberRule withOn(boolean other) {
        return new NumberRule(other, matching, search, replace, comment);
    }

    public NumberRule withMatching(Matching other) {
        return new NumberRule(on, other, search, replace, comment);
    }

    public NumberRule withSearch(String other) {
        return new NumberRule(on, matching, other, replace, comment);
    }

    public NumberRule withReplace(String other) {
        return new NumberRule(on, matching, search, other, comment);
    }

    public NumberRule withComment(String other) {
        return new NumberRule(on, matching, search, replace, other);
    }
}
