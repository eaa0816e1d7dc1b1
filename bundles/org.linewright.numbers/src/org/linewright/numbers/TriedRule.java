package org.linewright.numbers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linewright.core.Text;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.numbers.internal.rule.GroupMarks;
import org.linewright.numbers.internal.rule.WhyNot;

/**
 * One rule as a number came by.
 *
 * @param list where it stands
 * @param place its place in the list, from 1; rules of other sites follow the own ones
 * @param rule the rule
 * @param site the name of the other location it comes from; empty for an own rule
 * @param verdict what happened
 * @param before the number as it came
 * @param after the number as it went
 * @param groups what fitted each pair of brackets, from the first; empty unless it fitted
 */
public record TriedRule(RuleKind list, int place, NumberRule rule, String site, Verdict verdict, String before,
        String after, List<String> groups) {

    /** What happened at a rule. */
    public enum Verdict {
        FITS,
        MISSED,
        /** It is switched off. */
        OFF,
        /** An earlier rule decided. */
        NOT_REACHED,
        /** It cannot be read. */
        BROKEN,
        /** It needed too many tries, or made something far too long, and was given up. */
        GIVEN_UP
    }

    public TriedRule {
        groups = List.copyOf(groups);
    }

    /** What its brackets found, as it is referred to: {@code \1 = 30, \2 = 123}; empty without brackets. */
    public String found() {
        return IntStream.rangeClosed(1, groups.size())
                .mapToObj(place -> "\\" + place + " = " + groups.get(place - 1))
                .collect(Collectors.joining(", "));
    }

    /** Where its brackets lie in the number as it came; none unless it fitted. Found when asked for. */
    public List<GroupMark> marksBefore() {
        return GroupMarks.before(this);
    }

    /** Where the number as it went holds what its brackets found; none unless it fitted. Found when asked for. */
    public List<GroupMark> marksAfter() {
        return GroupMarks.after(this);
    }

    /** Why it did not fit, in words: how far the number went along with it. Made when asked for. */
    public Text whyNot() {
        return WhyNot.of(this);
    }
}
