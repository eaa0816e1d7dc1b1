package org.linewright.numbers.check;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;

/**
 * Where rules go in a list.
 *
 * @param place behind how many rules; only counts for {@code BEHIND}
 */
public record Placing(RuleKind list, Spot spot, int place) {

    /** The spots of a list. */
    public enum Spot {
        TOP,
        BEHIND,
        INSTEAD
    }

    public static Placing top(RuleKind list) {
        return new Placing(list, Spot.TOP, 0);
    }

    /** The list with them. A list that keeps its rules keeps its way of working too. */
    public RuleList into(RuleList old, List<NumberRule> rules) {
        if (spot == Spot.INSTEAD) {
            return new RuleList(false, rules);
        }
        List<NumberRule> all = new ArrayList<>(old.rules());
        all.addAll(first(old), rules);
        return old.withRules(all);
    }

    /** The place of the first of them, from 0. */
    public int first(RuleList old) {
        return spot == Spot.BEHIND ? Math.min(place, old.rules().size()) : 0;
    }
}
