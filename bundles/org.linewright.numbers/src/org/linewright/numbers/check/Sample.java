package org.linewright.numbers.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.RuleKind;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.Site;
import org.linewright.numbers.SpecialNumber;

/** Numbers that say much about a location: its own, near and far ones, special ones, and those its rules are about. */
public final class Sample {

    private Sample() {
    }

    /** As somebody types them, each once. */
    public static List<String> of(Site site) {
        Set<String> numbers = new LinkedHashSet<>();
        Location location = site.location();
        NumberPlan plan = site.plan();
        extensions(location).forEach(numbers::add);
        places(location, plan).forEach(numbers::add);
        plan.special().stream().map(SpecialNumber::example).forEach(numbers::add);
        for (RuleKind kind : RuleKind.values()) {
            location.rules(kind).rules().forEach(rule -> numbers.addAll(Examples.of(rule)));
        }
        location.expectations().forEach(expectation -> numbers.add(expectation.number()));
        return List.copyOf(numbers);
    }

    /** One number each of the own area, the own country, abroad, and of those that are easily mistaken. */
    static Stream<String> places(Location location, NumberPlan plan) {
        String plus = "+" + plan.countryCode();
        String other = location.areaCode().endsWith("1") ? "2" : "1";
        Stream<String> own = location.stock()
                .blocks()
                .stream()
                .flatMap(block -> extensions(block.extensions())
                        .map(extension -> plus + location.areaCode() + block.base() + extension));
        return Stream.concat(own, Stream.of(plus + location.areaCode() + "9876543", "9876543",
                plus + (plan.fullLength() == 10 ? "2125551234" : other + "71234567"), "+442079460000", "+12025550123",
                "+3901234567", "+80012345678"));
    }

    private static Stream<String> extensions(Location location) {
        return Stream.concat(
                location.stock().blocks().stream().flatMap(block -> extensions(block.extensions())),
                location.stock().direct().stream().map(number -> number.extension()));
    }

    private static Stream<String> extensions(Extensions extensions) {
        return Stream.concat(extensions.ranges().stream().flatMap(range -> Stream.of(range.first(), range.last())),
                extensions.prefixes()
                        .stream()
                        .map(prefix -> prefix + "1".repeat(Math.max(0, extensions.longest() - prefix.length()))));
    }
}
