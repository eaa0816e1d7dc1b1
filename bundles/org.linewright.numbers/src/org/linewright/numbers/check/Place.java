package org.linewright.numbers.check;

import org.linewright.core.location.RuleKind;

/** Where a trouble sits, as the field path of a {@link org.linewright.core.Trouble}. */
final class Place {

    private Place() {
    }

    /** A rule; its place counts from 1. */
    static String rule(RuleKind kind, int place) {
        return "rules." + kind.word() + "." + place;
    }
}
