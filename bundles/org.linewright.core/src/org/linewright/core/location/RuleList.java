package org.linewright.core.location;

import java.util.List;

/**
 * Rules in their order.
 *
 * @param all whether every rule that fits counts, each on what the one before made of the number; otherwise the first
 */
public record RuleList(boolean all, List<NumberRule> rules) {

    public static final RuleList EMPTY = new RuleList(false, List.of());

    public RuleList {
        rules = List.copyOf(rules);
    }

    /** A list whose first fitting rule counts. */
    public static RuleList first(NumberRule... rules) {
        return new RuleList(false, List.of(rules));
    }

    /** A list whose every fitting rule counts. */
    public static RuleList every(NumberRule... rules) {
        return new RuleList(true, List.of(rules));
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    public RuleList withRules(List<NumberRule> other) {
        return new RuleList(all, other);
    }

    public RuleList withAll(boolean other) {
        return new RuleList(other, rules);
    }
}
