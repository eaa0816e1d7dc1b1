package org.linewright.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Trouble;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.numbers.TriedRule.Verdict;
import org.linewright.numbers.internal.rule.CompiledList;
import org.linewright.numbers.internal.rule.CompiledRule;
import org.linewright.numbers.internal.rule.DigitRange;

final class RuleTest {

    private final RuleKind kind = RuleKind.DIAL;

    private String on(String number, RuleList list) {
        return CompiledList.of(kind, list, List.of()).on(number).number();
    }

    private TriedRule tried(String number, NumberRule rule) {
        return CompiledList.of(kind, RuleList.first(rule), List.of()).tried(number).getFirst();
    }

    @ParameterizedTest
    @CsvSource({ "\\1,22", "$1,22", "\\0,91227", "9\\1$2,9227", "\\\\1,\\1", "\\$1,$1", "$,$", "\\x,\\x" })
    void bothSpellingsOfAGroupMeanTheSame(String replace, String result) {
        assertEquals(result, on("91227", RuleList.first(NumberRule.pattern("^91([0-9]{2})([0-9])$", replace))));
    }

    @Test
    void onlyWhatFitsIsReplaced() {
        assertEquals("12x56", on("123456", RuleList.first(NumberRule.pattern("34", "x"))));
    }

    @Test
    void aDirectRuleTakesSignsAsTheyAre() {
        RuleList list = RuleList.first(NumberRule.direct("+49.", "0"), NumberRule.direct("+4930", "\\1"));
        assertEquals("+491", on("+491", list));
        assertEquals("0", on("+49.", list));
        assertEquals("\\1", on("+4930", list));
    }

    @Test
    void theOrderDecidesWhereTheFirstCounts() {
        NumberRule one = NumberRule.pattern("^0(.*)", "1\\1");
        NumberRule other = NumberRule.pattern("^0(.*)", "2\\1");
        assertEquals("15", on("05", RuleList.first(one, other)));
        assertEquals("25", on("05", RuleList.first(other, one)));
    }

    @Test
    void whereAllCountEachSeesWhatTheOneBeforeMade() {
        assertEquals("35", on("05", RuleList.every(NumberRule.pattern("^0(.*)", "1\\1"),
                NumberRule.pattern("^0(.*)", "2\\1"), NumberRule.pattern("^1(.*)", "3\\1"))));
    }

    @Test
    void aRuleThatIsOffNeverFits() {
        assertEquals("05", on("05", RuleList.first(NumberRule.pattern("^0(.*)", "1\\1").withOn(false))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "(", "[0-9", "*", "a)", "[9-0]", "{", "0{4,2}", "\\" })
    void aPatternThatCannotBeReadIsRefusedInWordsAndNeverFits(String search) {
        List<Trouble> troubles = CompiledRule.of(NumberRule.pattern(search, "")).troubles();
        assertEquals("LW-NUM-101", troubles.getFirst().code());
        assertEquals("search", troubles.getFirst().field());
        assertEquals("05", on("05", RuleList.first(NumberRule.pattern(search, "x"))));
        assertEquals(Verdict.BROKEN, tried("05", NumberRule.pattern(search, "x")).verdict());
    }

    @Test
    void aReplacementThatMeansAMissingBracketIsRefused() {
        NumberRule rule = NumberRule.pattern("^0.*", "\\1");
        assertEquals("LW-NUM-103", CompiledRule.of(rule).troubles().getFirst().code());
        assertEquals(Verdict.BROKEN, tried("05", rule).verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = { "^(0+)+$", "^(0|00)*$", "^(0*)*x", "(.*)*(.*)*(.*)*z", "^(0?){30}0{40}x$",
            "^0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0?0{50}x$", "^(([0-9])+.)+x$" })
    void aPatternThatRunsAwayIsGivenUp(String search) {
        TriedRule tried = tried("0".repeat(60) + "1", NumberRule.pattern(search, "x"));
        assertTrue(tried.verdict() == Verdict.GIVEN_UP || tried.verdict() == Verdict.MISSED, tried.verdict().name());
        assertFalse(tried.whyNot().german().isBlank());
    }

    @Test
    void rulesThatDoubleTheNumberAgainAndAgainAreGivenUp() {
        NumberRule[] doubling = new NumberRule[100];
        Arrays.fill(doubling, NumberRule.pattern("^(.*)$", "\\1\\1"));
        assertEquals("12".repeat(64), on("12", RuleList.every(doubling)));
        List<TriedRule> tried = CompiledList.of(kind, RuleList.every(doubling), List.of()).tried("12");
        assertEquals(Verdict.GIVEN_UP, tried.getLast().verdict());
        assertEquals("12".repeat(64), tried.getLast().after());
    }

    @Test
    void theShortWayOfTheCommonestRuleIsTheSameAsThePatternEngine() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String front = digits(random, 1 + random.nextInt(3));
            String instead = digits(random, random.nextInt(3));
            String number = (random.nextBoolean() ? front : "") + digits(random, random.nextInt(5));
            assertEquals(Pattern.compile("^" + front + "(.*)").matcher(number).replaceFirst(instead + "$1"),
                    on(number, RuleList.first(NumberRule.pattern("^" + front + "(.*)", instead + "\\1"))));
        }
    }

    private static String digits(Random random, int count) {
        return random.ints(count, 0, 3).mapToObj(String::valueOf).reduce("", String::concat);
    }

    @Test
    void aRangeAsPatternsFitsJustTheRange() {
        Random random = new Random(kind.ordinal());
        for (int i = 0; i < 300; i++) {
            int one = random.nextInt(1000);
            int other = random.nextInt(1000);
            String first = String.format("%03d", Math.min(one, other));
            String last = String.format("%03d", Math.max(one, other));
            Pattern pattern = Pattern.compile(String.join("|", DigitRange.patterns(first, last)));
            for (int number = 0; number < 1000; number++) {
                String digits = String.format("%03d", number);
                assertEquals(digits.compareTo(first) >= 0 && digits.compareTo(last) <= 0,
                        pattern.matcher(digits).matches(), first + "-" + last + " " + digits + " " + pattern);
            }
        }
    }

    @Test
    void aRuleTellsWhatFittedItsBrackets() {
        assertEquals(List.of("12", "3"), tried("91123", NumberRule.pattern("^91([0-9]{2})([0-9])$", "x")).groups());
        assertEquals(List.of("123"), tried("91123", NumberRule.pattern("^91(.*)", "x\\1")).groups());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "^\\+4989(.*)~+49301234~It fits as far as “+49”, then “8” does not fit “3”.",
            "^91([1-9][0-9][0-9])$~91056~It fits as far as “91”, then “([1-9][0-9][0-9])” does not fit “0”.",
            "^[0-9][0-9][0-9]$~12~It fits as far as “12”, then the number ends, and “[0-9]” is missing.",
            "^[0-9][0-9][0-9]$~1234~It fits as far as “123”, but the number goes on with “4”.",
            "^5(.*)~1234~“1234” does not begin with “5”.", "^1|2$~345~“^1|2$” does not occur in “345”." })
    void aRuleThatMissedSaysHowFarItFitted(String search, String number, String words) {
        assertEquals(words, tried(number, NumberRule.pattern(search, "")).whyNot().english());
    }

    @Test
    void aDirectRuleThatMissedSaysSo() {
        assertEquals("“12” is not “123” sign by sign.", tried("12", NumberRule.direct("123", "")).whyNot().english());
    }
}
