package org.linewright.numbers.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.numbers.TriedRule.Verdict;

/** How often a pattern may look at a number: counted, for a count is the same on every machine. */
final class PatienceTest {

    /** The engine looks some hundred million times in a second, so this is well below a tenth of one. */
    private static final int BOUND = 200_000;
    private final String longest = "0".repeat(63) + "1";

    /** A number that only counts. */
    private static final class Counted implements CharSequence {

        private final String number;
        private int looks;

        Counted(String number) {
            this.number = number;
        }

        @Override
        public int length() {
            return number.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            if (looks > BOUND) {
                throw new AssertionError("more than " + BOUND + " looks");
            }
            return number.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return number.substring(start, end);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "^(0+)+$", "^(0|00)*$", "^(0*)*x", "(.*)*(.*)*(.*)*z", "^(0?){30}0{40}x$",
            "^(([0-9])+.)+x$",
            "^([0-9]+)*#$", "^(?:(?:0+)+)+#$", "^(.*?)*?(.*?)*?#$", "^0*0*0*0*0*0*0*x$", "(0|0?)+(0|0?)+x$",
            "^(?=(0+)+x)", "^(0+)+\\1x$", "^(?:0{1,20}){1,20}x$", "^(0?){900}x", "^(|)(|)(|)(|)(|)(|)$",
            "^(?:^)?(?:^)?^?^?$" })
    void aPatternThatRunsAwayIsWatched(String search) {
        assertTrue(Patience.isNeeded(search));
        Verdict verdict = CompiledRule.of(NumberRule.pattern(search, "x")).result().orElseThrow().on(longest).verdict();
        assertTrue(verdict == Verdict.GIVEN_UP || verdict == Verdict.MISSED, verdict.name());
    }

    @ParameterizedTest
    @ValueSource(strings = { "^(){2147483647}x", "(?:^){2147483647}x", "^(?:\\b){2147483647}x",
            "^(?:(?:0?){900}){900}x",
            "^(0{0}){2147483647}x", "^(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)(|)$",
            "^(?:(?:(?:^){1000}){1000}){1000}x", "^(0*?){2147483647}x", "(0|){2147483647}x",
            "^$?$?$?$?$?$?$?$?$?$?$?$?$?$?x" })
    void aPatternThatTriesOnWithoutLookingIsRefused(String search) {
        assertEquals("LW-NUM-102", CompiledRule.of(NumberRule.pattern(search, "")).troubles().getFirst().code());
        assertEquals(longest, CompiledList.of(RuleKind.FINAL, RuleList.first(NumberRule.pattern(search, "")), List.of())
                .on(longest)
                .number());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = { "^0(.*)~1", "^(0049|\\+49)?([0-9]{2,4})$~1", "(^|0)1~1", "(?:0{2,4}){3}~3",
            "^(|)(^|$)~4",
            "[(|)(|)]{4}~1", "\\(\\|\\)~1", "(~1", ")~1", "{3}~1", "[~1", "\\~1", "(?~1", "0{~1" })
    void theTriesWithoutALookAreCounted(String search, double tries) {
        assertEquals(tries, BlindTries.of(search), longest);
    }

    @Test
    void aWatchedNumberIsLookedAtJustSoOften() {
        Patience patience = new Patience(longest, Patience.looks("^(0+)+$"));
        for (int i = 0; i < BOUND; i++) {
            assertEquals('0', patience.charAt(0));
        }
        assertEquals("too many tries", lost(patience));
    }

    private static String lost(Patience patience) {
        try {
            return "still there: " + patience.charAt(0);
        } catch (Patience.Lost lost) {
            return lost.getMessage();
        }
    }

    @Test
    void aPatternThatIsNotWatchedEndsByItself() {
        Random random = new Random(12);
        List<String> parts = List.of("0", "1", ".", "[01]", "0?", "(0|1)", "(0|)", "0?", ".?", "(.?)", "(?:0|00)",
                "\\1",
                "$", "(?!1)", "0*", ".*", "[0-9]+", "0{2,40}");
        int unwatched = 0;
        for (int i = 0; i < 30_000; i++) {
            StringBuilder search = new StringBuilder(random.nextBoolean() ? "^" : "(0)");
            for (int n = random.nextInt(1, 14); n > 0; n--) {
                search.append(parts.get(random.nextInt(parts.size())));
            }
            search.append(random.nextBoolean() ? "x" : "1x");
            if (!Patience.isNeeded(search.toString())) {
                unwatched++;
                Pattern.compile(search.toString()).matcher(new Counted(longest)).find();
            }
        }
        assertTrue(unwatched > 1_000, "only " + unwatched);
    }
}
