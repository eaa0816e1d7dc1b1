package org.linewright.numbers.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.numbers.check.Learned.Pair;
import org.linewright.numbers.internal.rule.CompiledList;

/** From five numbers of each habit of telephone people the habit itself is learned. */
final class LearnedHabitsTest {

    private static final int ROUNDS = 200;
    private static final int FURTHER = 40;

    private final RuleKind kind = RuleKind.DIAL;

    /**
     * A rule that people write, and numbers to show it by.
     *
     * @param shown fits five numbers that show all there is: each length, each kind of beginning
     * @param further a number of the same shape
     */
    private record Habit(String name, NumberRule rule, Function<Random, List<String>> shown,
            Function<Random, String> further) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Habit> habits() {
        return Stream.of(
                new Habit("strip 0", NumberRule.pattern("^0(.*)", "\\1"),
                        random -> List.of("00" + outside(random), "0" + outside(random), "01" + digits(random, 4),
                                "00" + outside(random), "09" + digits(random, 2)),
                        random -> "0" + (random.nextInt(3) == 0 ? "0" : "") + outside(random)),
                habit("80 becomes 0", NumberRule.pattern("^80(.*)", "0\\1"), random -> "80" + outside(random)),
                habit("strip a PIN", NumberRule.pattern("^50[0-9][0-9][0-9](.*)", "\\1"),
                        random -> "50" + digits(random, 3) + "0" + outside(random)),
                new Habit("add 0 to more than three", NumberRule.pattern("^([0-9][0-9][0-9].+)", "0\\1"),
                        random -> List.of("0" + digits(random, 5), first(random) + digits(random, 3), outside(random),
                                first(random) + digits(random, 8), "0" + digits(random, 9)),
                        random -> digits(random, 4 + random.nextInt(9))),
                new Habit("add the base number", NumberRule.pattern("^([0-9][0-9]?[0-9]?)$", "03012345\\1"),
                        random -> List.of("0", digits(random, 1), digits(random, 2), digits(random, 3),
                                first(random) + digits(random, 2)),
                        random -> digits(random, 1 + random.nextInt(3))),
                new Habit("add the area code", NumberRule.pattern("^([^0][0-9][0-9][0-9].*)", "08151\\1"),
                        random -> List.of(first(random) + digits(random, 3), outside(random), outside(random),
                                "1" + digits(random, 5), "9" + digits(random, 6)),
                        random -> first(random) + digits(random, 3 + random.nextInt(6))),
                habit("tie line", NumberRule.pattern("^\\+49891234(.*)", "80\\1"),
                        random -> "+49891234" + digits(random, 2 + random.nextInt(3))),
                habit("other country", NumberRule.pattern("^\\+4940(.*)", "+4941\\1"),
                        random -> "+4940" + outside(random)),
                habit("star code", NumberRule.pattern("^\\*8([0-9]+)$", "*80*\\1"),
                        random -> "*8" + digits(random, 2 + random.nextInt(2))),
                habit("site prefix", NumberRule.pattern("^91([1-9][0-9][0-9])$", "+4930123\\1"),
                        random -> "91" + first(random) + digits(random, 2)),
                new Habit("suppress three digits", NumberRule.pattern("^[0-9][0-9][0-9]$", ""),
                        random -> List.of("0" + digits(random, 2), "1" + digits(random, 2), "3" + digits(random, 2),
                                "7" + digits(random, 2), "9" + digits(random, 2)),
                        random -> digits(random, 3)));
    }

    private static Habit habit(String name, NumberRule rule, Function<Random, String> number) {
        return new Habit(name, rule, random -> Stream.generate(() -> number.apply(random)).limit(5).toList(), number);
    }

    private static String first(Random random) {
        return String.valueOf(1 + random.nextInt(9));
    }

    private static String digits(Random random, int count) {
        return random.ints(count, 0, 10).mapToObj(String::valueOf).reduce("", String::concat);
    }

    /** A number of somebody else, without a zero in front. */
    private static String outside(Random random) {
        return first(random) + digits(random, 6 + random.nextInt(5));
    }

    private String on(RuleList list, String number) {
        return CompiledList.of(kind, list, List.of()).on(number).number();
    }

    @ParameterizedTest
    @MethodSource("habits")
    void fiveExamplesAreEnoughForFurtherNumbersOfTheSameShape(Habit habit) {
        RuleList meant = RuleList.first(habit.rule());
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            List<Pair> pairs = habit.shown().apply(random).stream()
                    .map(number -> new Pair(number, on(meant, number))).toList();
            RuleList list = Learned.from(pairs).result().orElseThrow();
            pairs.forEach(pair -> assertEquals(pair.to(), on(list, pair.from()), list + " from " + pairs));
            for (int n = 0; n < FURTHER; n++) {
                String number = habit.further().apply(random);
                assertEquals(on(meant, number), on(list, number), number + " by " + list + " from " + pairs);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("habits")
    void whatOtherNumbersStayStays(Habit habit) {
        RuleList meant = RuleList.first(habit.rule());
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            List<Pair> pairs = new ArrayList<>();
            habit.shown().apply(random).forEach(number -> pairs.add(new Pair(number, on(meant, number))));
            for (String other : List.of("7", "22", "110", "4711", "0", "+4420794", "*21", digits(random, 6))) {
                if (on(meant, other).equals(other)) {
                    pairs.add(new Pair(other, other));
                }
            }
            RuleList list = Learned.from(pairs).result().orElseThrow();
            pairs.forEach(pair -> assertEquals(pair.to(), on(list, pair.from()), list + " from " + pairs));
        }
    }

    @Test
    void aSwapIsARuleForThatNumberAlone() {
        RuleList list = Learned.from(List.of(new Pair("11833", "11855"), new Pair("115", "215"))).result()
                .orElseThrow();
        assertEquals(RuleList.first(NumberRule.direct("11833", "11855"), NumberRule.direct("115", "215")), list);
        assertEquals("1151", on(list, "1151"));
    }

    @Test
    void aNumberThatGoesAnotherWayStandsBeforeTheRuleForAllTheOthers() {
        RuleList list = Learned.from(List.of(new Pair("0891234", "891234"), new Pair("030555", "30555"),
                new Pair("0711999", "711999"), new Pair("0800", "110"), new Pair("0721000", "721000"))).result()
                .orElseThrow();
        assertEquals(RuleList.first(NumberRule.direct("0800", "110"), NumberRule.pattern("^0(.*)", "\\1")), list);
        assertEquals("8001", on(list, "08001"));
    }
}
