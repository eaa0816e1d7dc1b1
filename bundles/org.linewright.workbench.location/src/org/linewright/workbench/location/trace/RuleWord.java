package org.linewright.workbench.location.trace;

import org.linewright.core.location.NumberRule;
import org.linewright.workbench.kit.Words;

/**
 * A rule in a few signs: its place, what it searches, what it puts there.
 *
 * @param place its place in the list, from 1
 */
record RuleWord(int place, NumberRule rule) {

    @Override
    public String toString() {
        return place + "  " + rule.search() + " → "
                + (rule.replace().isEmpty() ? Words.of("(nichts)", "(nothing)") : rule.replace());
    }
}
