package org.linewright.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.location.CallByCall;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.DirectNumber;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.StripLists;
import org.linewright.core.location.TrunkCodes;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.Site;
import org.linewright.numbers.SpecialNumber;

/**
 * A location as a firm with two offices has it, with rules in all six lists, and the numbers that its people dial and its
 * PBX tells.
 *
 * @param location the office in Berlin
 */
record Office(Location location) {

    /** Every kind of number that is typed, in the ways in which people write them. */
    static final List<String> DIALLED = List.of("22", "300", "4711", "9222", "030 12345-300", "+49 89 777-22",
            "9876543",
            "(030) 98 76 54", "0 30 / 98 76 543", "089/1234-55", "(0721) 9 85 43-0", "0171 2345678", "0171/234 56 78",
            "+49 (0)40 41 41 41", "+49 40 4141-41", "0049 221 555 0199", "+44 20 7946 0000", "0044 20 7946 0001",
            "+1 (212) 555-0123", "+39 06 6981 2345", "+43 1 58858-0", "001 650 253 0000", "112", "110", "0110", "1 1 2",
            "116117", "115", "11833", "0800 FLOWERS", "0800 330 1000", "*80", "*8300", "*72*0171 2345678",
            "*72*+49 30 98765*20", "#21#", "009876543", "00 89 123456", "7 12 34 5", "2222");

    /** The same as a PBX tells them. */
    static final List<String> TOLD = List.of("22", "300", "4711", "9222", "003012345300", "+498977722", "9876543",
            "030987654", "00309876543", "089123455", "0072198543", "001712345678", "01712345678", "+4940414141",
            "00492215550199", "+442079460000", "00442079460001", "+12125550123", "+390669812345", "00043158858",
            "anonymous", "110", "0110", "116117", "*80", "501230891234", "+49301234522", "5000");

    private static final NumberPlan GERMANY = new NumberPlan("DE", "49", "0", "00", false, 0,
            Stream.of("110", "112", "115", "116117", "116116", "116xxx", "118xx", "1180xx", "19222")
                    .map(digits -> new SpecialNumber(digits, digits.length() == 3, Text.same(digits)))
                    .toList(),
            Set.of("49", "43", "41", "44", "33", "31", "32", "46", "90"), "benchmark");

    Office() {
        this(Location.of(new LocationId("berlin"), "Berlin", "DE", "30")
                .withStock(new NumberStock(List.of(block("12345", "20-49;300-499;5000-5099"), block("777", "10-99"),
                        block("98765", "100-199")), List.of(new DirectNumber("4141", "4711")), "91"))
                .withTrunk(TrunkCodes.outside("0"))
                .withStrip(new StripLists(List.of("0"), List.of("0", "50123"), List.of("0")))
                .withHabits(DialHabits.USUAL.withAlwaysAreaCode(true)
                        .withVanity(true)
                        .withCallByCall(List.of(new CallByCall("+1", "01013"), new CallByCall("+4420", "01011"))))
                .withRules(RuleKind.EXTERNAL, RuleList.first(NumberRule.pattern("^7[0-9]{4}$", "\\0"),
                        NumberRule.direct("2222", "30987600")))
                .withRules(RuleKind.INTERNAL, RuleList.first(NumberRule.pattern("^93([1-9][0-9][0-9])$", "+4940123\\1"),
                        NumberRule.pattern("^94([1-9][0-9])$", "+49221777\\1"), NumberRule.direct("0", "300")))
                .withRules(RuleKind.DIAL, RuleList.every(NumberRule.pattern("^\\+49891234(.*)", "80\\1"),
                        NumberRule.pattern("^\\+49(180|900)[0-9]+$", "+4930987600"),
                        NumberRule.pattern("^\\+4917([0-9])", "+4916\\1"), NumberRule.direct("+4911833", "+4911855")))
                .withRules(RuleKind.FINAL, RuleList.first(NumberRule.pattern("^000(.*)", "00\\1"),
                        NumberRule.pattern("^00800(.*)", "90800\\1"),
                        NumberRule.pattern("^0(0?180[0-9]|0?900)[0-9]{3,9}$", "999")))
                .withRules(RuleKind.INCOMING, RuleList.first(NumberRule.pattern("^50[0-9][0-9][0-9](.*)", "\\1"),
                        NumberRule.pattern("^([1-9][0-9]{6,})$", "030\\1")))
                .withRules(RuleKind.OUTGOING, RuleList.first(NumberRule.pattern("^80(.*)", "0\\1"))));
    }

    private static NumberBlock block(String base, String extensions) {
        return new NumberBlock(base, Extensions.parse(extensions).result().orElseThrow());
    }

    DialRules rules() {
        Location munich = Location.of(new LocationId("munich"), "Munich", "DE", "89")
                .withStock(new NumberStock(List.of(block("777", "10-99"), block("4455", "100-399")), List.of(), "92"));
        return DialRules.of(new Site(location, GERMANY,
                Set.of(new CodeTemplate("*72*<NUMBER>"), new CodeTemplate("*72*<NUMBER>*<SECONDS>")),
                List.of(new Site.Other(munich, GERMANY)), (international, form, region) -> international));
    }

    /** The same office whose list «PC dial final» has these rules alone, each of which counts. */
    Office with(NumberRule... rules) {
        return new Office(location.withRules(RuleKind.FINAL, RuleList.every(rules)));
    }

    /** Whose list has this rule so many times. */
    Office with(NumberRule rule, int times) {
        NumberRule[] rules = new NumberRule[times];
        Arrays.fill(rules, rule);
        return with(rules);
    }
}
