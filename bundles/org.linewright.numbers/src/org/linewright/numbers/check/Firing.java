package org.linewright.numbers.check;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.TracedStep;
import org.linewright.numbers.TriedRule;

/**
 * How often each rule fitted over many numbers: what was dialled in a month tells which rules nobody needs.
 *
 * @param counts for each list, a count for each of its own rules
 * @param asked the lists that at least one of the numbers came by
 */
public record Firing(Map<RuleKind, int[]> counts, Set<RuleKind> asked) {

    public static Firing over(DialRules rules, Way way, List<String> numbers) {
        Map<RuleKind, int[]> counts = new EnumMap<>(RuleKind.class);
        for (RuleKind kind : RuleKind.values()) {
            counts.put(kind, new int[rules.site().location().rules(kind).rules().size()]);
        }
        Set<RuleKind> asked = EnumSet.noneOf(RuleKind.class);
        for (String number : numbers) {
            for (TracedStep step : rules.trace(way, number).steps()) {
                for (TriedRule rule : step.rules()) {
                    asked.add(rule.list());
                    if (rule.verdict() == TriedRule.Verdict.FITS && rule.site().isEmpty()) {
                        counts.get(rule.list())[rule.place() - 1]++;
                    }
                }
            }
        }
        return new Firing(counts, asked);
    }

    /** How often this rule fitted; its place counts from 1. */
    public int of(RuleKind kind, int place) {
        return counts.get(kind)[place - 1];
    }
}
