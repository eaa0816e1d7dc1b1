package org.linewright.numbers.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberTrouble;

/**
 * A rule that is switched on and never fires.
 *
 * @param list where it stands
 * @param place its place in the list, from 1
 * @param rule the rule
 * @param why why it does not
 * @param example a number that it is about; empty when none is known
 */
public record IdleRule(RuleKind list, int place, NumberRule rule, Text why, String example) {

    private static final Text NONE_OF_THEM = new Text("Sie passt auf keine der {0} Nummern.",
            "It fits none of the {0} numbers.");
    private static final Set<String> NEVER = Stream
            .of(NumberTrouble.NEVER_FIRES, NumberTrouble.NEVER_INTERNATIONAL)
            .map(NumberTrouble::code)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Those of the location that can never fire or cannot be read, and those that fit none of these numbers, where the
     * numbers come by their list at all. Some milliseconds, and some for every hundred numbers.
     *
     * @param numbers numbers that were really dialled or told; may be empty
     */
    public static List<IdleRule> of(DialRules rules, Way way, List<String> numbers) {
        List<Trouble> troubles = Lint.of(rules);
        Firing firing = Firing.over(rules, way, numbers);
        return Stream.of(RuleKind.values())
                .flatMap(list -> IntStream.rangeClosed(1, rules.site().location().rules(list).rules().size())
                        .mapToObj(place -> idle(rules, list, place, troubles)
                                .or(() -> Optional.of(list)
                                        .filter(firing.asked()::contains)
                                        .filter(one -> firing.of(list, place) == 0)
                                        .map(one -> of(rules, list, place, NONE_OF_THEM.with(numbers.size())))))
                        .flatMap(Optional::stream))
                .filter(idle -> idle.rule().on())
                .toList();
    }

    private static Optional<IdleRule> idle(DialRules rules, RuleKind list, int place, List<Trouble> troubles) {
        String at = Place.rule(list, place);
        return troubles.stream()
                .filter(trouble -> trouble.field().startsWith(at + ".")
                        || trouble.field().equals(at) && NEVER.contains(trouble.code()))
                .findFirst()
                .map(trouble -> of(rules, list, place, trouble.sentence()));
    }

    private static IdleRule of(DialRules rules, RuleKind list, int place, Text why) {
        NumberRule rule = rules.site().location().rules(list).rules().get(place - 1);
        return new IdleRule(list, place, rule, why, Examples.of(rule).stream().findFirst().orElse(""));
    }
}
