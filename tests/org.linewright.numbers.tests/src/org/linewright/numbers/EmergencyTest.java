package org.linewright.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.location.Destination;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.TrunkCodes;
import org.linewright.core.location.Way;

/** Nothing that can be typed into a location changes an emergency call (features 6.3). */
final class EmergencyTest {

    private final Berlin berlin = new Berlin();

    private static final NumberRule GREEDY = NumberRule.pattern("^.*$", "999");

    private static Location spoiled() {
        Location location = Berlin.LOCATION.withStock(new NumberStock(
                List.of(new NumberBlock("12345", Extensions.parse("100-199").result().orElseThrow())), List.of(), ""));
        for (RuleKind kind : RuleKind.values()) {
            location = location.withRules(kind, RuleList.every(GREEDY));
        }
        return location;
    }

    @ParameterizedTest
    @ValueSource(strings = { "112", "110", "115", "116117", "116123", "11833" })
    void noRuleAndNoExtensionComesBeforeASpecialNumber(String special) {
        DialRules rules = berlin.rules(spoiled());
        for (String front : List.of("", "0", "+", "+49", "0049")) {
            assertEquals("0" + special, rules.dial(front + special).number(), front + special);
        }
        assertEquals("0" + special, rules.dial(String.join(" ", special.split(""))).number());
    }

    @Test
    void everySpecialNumberOfEveryCountryGoesOutUnchanged() {
        for (String region : berlin.plans().regions()) {
            DialRules rules = berlin.rules(spoiled().withRegion(region));
            for (SpecialNumber special : rules.site().plan().special()) {
                assertEquals("0" + special.example(), rules.dial(special.example()).number(), region);
            }
        }
    }

    /** What the drivers preset for a location, with and without trunk codes, untouched and with the worst rules. */
    static Stream<Location> presets() {
        return Stream.of("DE", "AT", "CH", "IT", "FR", "GB", "US")
                .flatMap(region -> Stream.of(Berlin.WITHOUT_TRUNK, spoiled()).map(one -> one.withRegion(region)))
                .flatMap(one -> Stream.of(one, one.withHabits(DialHabits.USUAL.withAlwaysAreaCode(true)),
                        one.withHabits(DialHabits.USUAL.withInternational(Set.of(Destination.values())))))
                .flatMap(one -> Stream.of(TrunkCodes.NONE, TrunkCodes.outside("0"), TrunkCodes.outside("9"),
                        new TrunkCodes("0", "8", "7", "6")).map(one::withTrunk));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everySpecialNumberIsReachedInEveryFormUnderEveryPreset(Location location) {
        DialRules rules = berlin.rules(location);
        NumberPlan plan = rules.site().plan();
        for (String number : plan.special().stream().flatMap(EmergencyTest::some).toList()) {
            for (String typed : List.of(number, String.join(" ", number.split("")), "(" + number + ")",
                    "\u00a0" + number + "\n", arabic(number), "+" + number, "+" + plan.countryCode() + number,
                    "+ " + plan.countryCode() + " - " + number, plan.nationalPrefix() + number,
                    plan.nationalPrefix() + " " + number, location.trunk().local() + number,
                    plan.internationalPrefix() + " " + plan.countryCode() + " " + number)) {
                assertEquals(new Result(location.trunk().local() + number, "", Kind.SPECIAL), rules.dial(typed), typed);
                assertEquals(rules.dial(typed), rules.result(Way.FORWARD, typed), typed);
            }
        }
    }

    private static Stream<String> some(SpecialNumber special) {
        return Stream.of("0", "1", "9").map(digit -> special.digits().replace("x", digit)).distinct();
    }

    private static String arabic(String digits) {
        return digits.chars().mapToObj(digit -> Character.toString(digit - '0' + '\u0660'))
                .collect(Collectors.joining());
    }

    @Test
    void aSpecialNumberWithSomethingInFrontYieldsToAnExtension() {
        Location location = Berlin.LOCATION.withTrunk(TrunkCodes.outside("9"))
                .withStock(new NumberStock(List.of(new NumberBlock("12345",
                        Extensions.parse("9110-9115").result().orElseThrow())), List.of(), ""));
        assertEquals(new Result("9112", "", Kind.INTERNAL), berlin.rules(location).dial("9112"));
        assertEquals(new Result("9112", "", Kind.SPECIAL), berlin.rules(location).dial("112"));
    }

    @Test
    void aLocationMayAddItsOwn() {
        assertEquals(new Result("0333", "", Kind.SPECIAL),
                berlin.rules(Berlin.LOCATION.withSpecial(List.of("333"))).dial("333"));
    }
}
