package org.linewright.workbench.location.preview;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.location.Location;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.SpecialNumber;

/** An internal, a local, a national, an international and an emergency number of a location, and what becomes of them. */
public final class FiveNumbers {

    private static final String LOCAL = "9876543";

    private FiveNumbers() {
    }

    /** Always five, in this order. */
    public static List<Dialled> of(DialRules rules) {
        Location location = rules.site().location();
        NumberPlan plan = rules.site().plan();
        return List.of(
                dialled(rules, new Text("Nebenstelle", "Extension"), extension(location)),
                dialled(rules, new Text("Im Ortsnetz", "Local"), LOCAL),
                dialled(rules, new Text("National", "National"), national(location, plan)),
                dialled(rules, new Text("International", "International"),
                        plan.countryCode().equals("44") ? "+12025550123" : "+442079460000"),
                dialled(rules, new Text("Notruf", "Emergency"), emergency(plan)));
    }

    private static Dialled dialled(DialRules rules, Text what, String typed) {
        return new Dialled(what, typed, rules.dial(typed));
    }

    private static String extension(Location location) {
        Stream<String> ranges = location.stock()
                .blocks()
                .stream()
                .flatMap(block -> block.extensions().ranges().stream())
                .map(range -> range.first());
        Stream<String> prefixes = location.stock()
                .blocks()
                .stream()
                .map(block -> block.extensions())
                .flatMap(all -> all.prefixes()
                        .stream()
                        .map(prefix -> prefix + "1".repeat(Math.max(0, all.longest() - prefix.length()))));
        Stream<String> direct = location.stock().direct().stream().map(number -> number.extension());
        return Stream.of(ranges, prefixes, direct).flatMap(numbers -> numbers).findFirst().orElse("");
    }

    private static String national(Location location, NumberPlan plan) {
        String area = location.areaCode().endsWith("1") ? "2" : "1";
        String number = plan.fullLength() == 10 ? "2125551234" : area + "71234567";
        return plan.nationalPrefix() + number;
    }

    private static String emergency(NumberPlan plan) {
        List<String> examples = plan.special()
                .stream()
                .filter(SpecialNumber::emergency)
                .map(SpecialNumber::example)
                .toList();
        return examples.contains("112") ? "112" : examples.stream().findFirst().orElse("");
    }
}
