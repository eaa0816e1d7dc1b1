package org.linewright.numbers.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleList;
import org.linewright.numbers.NumberTrouble;
import org.linewright.numbers.internal.learn.Change;
import org.linewright.numbers.internal.learn.ShortestList;

/**
 * The shortest list of rules that does what the examples show. A rule takes signs off the beginning and puts others
 * there, or lets a number go; it is learned from two examples at least, what only one shows becomes a rule for that number
 * alone. A rule with nothing in front to tell its numbers by keeps to the lengths that were shown. Examples that stay as
 * they are need no rule, and none may touch them.
 */
public final class Learned {

    /** What goes in and what must come out, both as the list sees them: digits, {@code *}, {@code #}, a {@code +} first. */
    public record Pair(String from, String to) {

        /** Whether it is made of what can be dialled. */
        boolean readable() {
            return from.matches("\\+?[*#0-9]+") && to.matches("\\+?[*#0-9]*");
        }
    }

    private static final int MOST_PAIRS = 50;

    private Learned() {
    }

    /**
     * Refused when one number has to become two, when there is nothing to learn, or when something is no number; what is
     * wrong is said at {@code pairs.1}, {@code pairs.2} … At 50 pairs some milliseconds.
     */
    public static Outcome<RuleList> from(List<Pair> pairs) {
        List<Trouble> troubles = troubles(pairs);
        if (!troubles.isEmpty()) {
            return Outcome.refused(troubles);
        }
        List<NumberRule> rules = ShortestList.of(pairs.stream().distinct()
                .map(pair -> new Change(pair.from(), pair.to())).toList());
        return rules.isEmpty()
                ? Outcome.refused(NumberTrouble.LEARN_NOTHING.about())
                : Outcome.done(RuleList.first(rules.toArray(NumberRule[]::new)));
    }

    private static List<Trouble> troubles(List<Pair> pairs) {
        if (pairs.size() > MOST_PAIRS) {
            return List.of(NumberTrouble.LEARN_MANY.about(pairs.size(), MOST_PAIRS));
        }
        List<Trouble> troubles = new ArrayList<>();
        Map<String, String> wanted = new LinkedHashMap<>();
        for (int place = 0; place < pairs.size(); place++) {
            Pair pair = pairs.get(place);
            String at = "pairs." + (place + 1);
            if (!pair.readable()) {
                troubles.add(NumberTrouble.LEARN_SIGNS.about(pair.from() + " → " + pair.to()).at(at));
            } else if (!wanted.computeIfAbsent(pair.from(), from -> pair.to()).equals(pair.to())) {
                troubles.add(NumberTrouble.LEARN_TWICE.about(pair.from()).at(at));
            }
        }
        return troubles;
    }
}
