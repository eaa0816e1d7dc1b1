package org.linewright.benchmarks;

import java.util.Locale;

/** What a figure has to reach, or must not exceed. */
record Limit(double bound, boolean least) {

    static Limit atLeast(double bound) {
        return new Limit(bound, true);
    }

    static Limit atMost(double bound) {
        return new Limit(bound, false);
    }

    /** {@code ≥ 10: met}. */
    String judged(Figure figure) {
        boolean met = least ? figure.median() >= bound : figure.median() <= bound;
        return String.format(Locale.ROOT, "%s %,.0f: %s", least ? "≥" : "≤", bound, met ? "met" : "missed");
    }
}
