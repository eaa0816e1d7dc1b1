package org.linewright.numbers.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Trouble;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.Way;
import org.linewright.numbers.Berlin;
import org.linewright.numbers.DialRules;

/** What rules do to many numbers at once. */
final class EffectTest {

    private final Berlin berlin = new Berlin();
    private final DialRules rules = berlin.rules(Berlin.LOCATION);

    @Test
    void twoSetsOfRulesDifferWhereTheirResultsDo() {
        DialRules other = berlin.rules(
                Berlin.LOCATION.withRules(RuleKind.DIAL, RuleList.first(NumberRule.pattern("^\\+4989(.*)", "8\\1"))));
        List<String> numbers = List.of("0891", "0892", "0401", "22", "+49 89 3", "112");
        assertEquals(List.of("0891", "0892", "+49 89 3"),
                Difference.over(numbers, Way.DIAL, rules, other).stream().map(Difference::number).toList());
        assertTrue(Difference.between(Way.DIAL, rules, other)
                .stream()
                .allMatch(difference -> difference.number().contains("89")));
        assertEquals(List.of(), Difference.between(Way.DIAL, rules, rules));
    }

    @Test
    void everyUsualWayToWriteANumberReachesIt() {
        List<String> typed = Reach.of(rules, "+49309876543", List.of("9876543", "9876544", "089123"))
                .stream()
                .map(Reach::typed)
                .toList();
        assertTrue(typed.containsAll(List.of("+49309876543", "0309876543", "0049309876543", "9876543")),
                typed.toString());
        assertTrue(!typed.contains("089123") && !typed.contains("9876544"), typed.toString());
    }

    @Test
    void aRuleThatLeadsToANumberIsFoundFromTheNumber() {
        DialRules other = berlin.rules(
                Berlin.LOCATION.withRules(RuleKind.DIAL,
                        RuleList.first(NumberRule.pattern("^\\+49891234(.*)", "80\\1"))));
        assertTrue(Reach.of(other, "80", List.of()).stream().anyMatch(reach -> reach.typed().startsWith("+49891234")));
    }

    @Test
    void aRuleThatNeverFittedOverTheHistoryHasCountZero() {
        DialRules other = berlin.rules(Berlin.LOCATION.withRules(RuleKind.DIAL, RuleList.first(
                NumberRule.pattern("^\\+4989(.*)", "8\\1"), NumberRule.pattern("^\\+4940(.*)", "4\\1"))));
        Firing firing = Firing.over(other, Way.DIAL, List.of("0891", "0892", "0301"));
        assertEquals(2, firing.of(RuleKind.DIAL, 1));
        assertEquals(0, firing.of(RuleKind.DIAL, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = { "^0(.*)", "^91([1-9][0-9][0-9])$", "^([0-9][0-9]?[0-9]?)$", "^\\+49891234(.*)", "^11833$",
            "^50[0-9][0-9][0-9](.*)", "^(?:30|40)[0-9]{2,4}$", "^\\d+$", "^[^0][0-9]{3}.*", "34|56" })
    void everyRuleFiresOnItsExamples(String search) {
        DialRules fired = berlin.rules(
                Berlin.LOCATION.withRules(RuleKind.OUTGOING, RuleList.first(NumberRule.pattern(search, "x"))));
        List<String> examples = Examples.of(NumberRule.pattern(search, "x"))
                .stream()
                .filter(number -> !number.isEmpty())
                .toList();
        assertTrue(examples.size() > 0);
        assertEquals(examples.size(), Firing.over(fired, Way.CALLED, examples).of(RuleKind.OUTGOING, 1));
    }

    @ParameterizedTest
    @CsvSource({ "0030 1234,LW-NUM-212", "00 30 1234,LW-NUM-212", "00800 1234,LW-NUM-212", "0049 89 1,LW-NUM-212" })
    void aNumberWithTwoReadingsIsWarnedOf(String typed, String code) {
        assertEquals(List.of(code), LookAlike.of(rules, typed).stream().map(Trouble::code).toList());
    }

    @ParameterizedTest
    @CsvSource({ "000 387,LW-NUM-213", "000800 1,LW-NUM-213" })
    void aTrunkCodeTypedFromHabitIsWarnedOf(String typed, String code) {
        assertEquals(List.of(code),
                LookAlike.of(berlin.rules(Berlin.WITHOUT_TRUNK), typed).stream().map(Trouble::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "0800 1234", "030 1234", "+30 1234", "22", "*80", "" })
    void otherNumbersAreNotWarnedOf(String typed) {
        assertEquals(List.of(), LookAlike.of(rules, typed));
    }
}
