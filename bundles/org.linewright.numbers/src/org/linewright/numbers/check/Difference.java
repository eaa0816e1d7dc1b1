package org.linewright.numbers.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.Result;

/**
 * A number that two sets of rules treat differently.
 *
 * @param number what goes in
 * @param one what the first makes of it
 * @param other what the second makes of it
 */
public record Difference(String number, Result one, Result other) {

    /** Over these numbers, in their order. */
    public static List<Difference> over(List<String> numbers, Way way, DialRules one, DialRules other) {
        return numbers.stream()
                .map(number -> new Difference(number, one.result(way, number), other.result(way, number)))
                .filter(difference -> !difference.one().equals(difference.other()))
                .toList();
    }

    /** Over the numbers that say much about both. */
    public static List<Difference> between(Way way, DialRules one, DialRules other) {
        return over(sample(one, other), way, one, other);
    }

    /** The numbers that say much about both, each once. */
    public static List<String> sample(DialRules one, DialRules other) {
        Set<String> numbers = new LinkedHashSet<>(Sample.of(one.site()));
        numbers.addAll(Sample.of(other.site()));
        return List.copyOf(numbers);
    }
}
