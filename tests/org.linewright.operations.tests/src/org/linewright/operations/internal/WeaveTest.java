package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.Way;
import org.linewright.operations.MergedLocation;

/** Lists that two people changed. */
class WeaveTest {

    @ParameterizedTest(name = "{0}: {1} and {2} make {3}")
    @CsvSource({ "abc, abc, abc, abc", "abc, xabc, abcy, xabcy", "abc, ac, abcd, acd", "abc, axc, abcy, axcy",
            "abc, abc, cab, cab", "abc, bca, abc, bca", "abc, axc, axc, axc", "abcd, bcd, abc, bc", "'', ab, '', ab",
            "abcd, aXcd, abcY, aXcY" })
    void whatChangedAtDifferentPlacesGoesTogether(String base, String theirs, String mine, String both) {
        assertEquals(Optional.of(signs(both)), new Weave<>(signs(base), signs(theirs), signs(mine)).woven());
    }

    @ParameterizedTest(name = "{0}: {1} or {2}?")
    @CsvSource({ "abc, axc, ayc", "abc, abcx, abcy", "abc, ac, axc", "'', a, b" })
    void whatChangedAtTheSamePlaceIsForAPersonToDecide(String base, String theirs, String mine) {
        assertEquals(Optional.empty(), new Weave<>(signs(base), signs(theirs), signs(mine)).woven());
    }

    @Test
    void whateverIsWovenWhoChangedNothingGetsTheOtherAndBothSidesGetTheSame() {
        Random random = new Random(20);
        for (int round = 0; round < 3000; round++) {
            List<String> base = some(random);
            List<String> theirs = some(random);
            List<String> mine = some(random);
            assertEquals(Optional.of(theirs), new Weave<>(base, theirs, base).woven());
            assertEquals(Optional.of(mine), new Weave<>(base, base, mine).woven());
            assertEquals(new Weave<>(base, theirs, mine).woven().isPresent(),
                    new Weave<>(base, mine, theirs).woven().isPresent());
            new Weave<>(base, theirs, mine).woven().ifPresent(woven -> assertTrue(
                    woven.stream().allMatch(one -> base.contains(one) || theirs.contains(one) || mine.contains(one))));
        }
    }

    @Test
    void twoPeopleWhoChangeDifferentRulesAndExpectationsNeedNotDecide() {
        NumberRule one = NumberRule.pattern("^1", "");
        NumberRule two = NumberRule.pattern("^2", "");
        Location base = Location.of(new LocationId("berlin"), "Berlin", "DE", "30")
                .withRules(RuleKind.FINAL, RuleList.first(one, two));
        Location theirs = base.withRules(RuleKind.FINAL, RuleList.first(one.withComment("theirs"), two))
                .withExpectations(List.of(new Expectation(Way.DIAL, "1", "", "")));
        Location mine = base.withRules(RuleKind.FINAL, RuleList.every(one, two, NumberRule.pattern("^3", "")));
        MergedLocation merged = MergedLocation.of(base, theirs, mine);
        assertEquals(List.of(), merged.conflicts());
        assertEquals(RuleList.every(one.withComment("theirs"), two, NumberRule.pattern("^3", "")),
                merged.location().rules(RuleKind.FINAL));
        assertEquals(1, merged.location().expectations().size());
    }

    private static List<String> signs(String word) {
        return word.chars().mapToObj(sign -> String.valueOf((char) sign)).toList();
    }

    private static List<String> some(Random random) {
        List<String> all = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            all.add(String.valueOf((char) ('a' + random.nextInt(5))));
        }
        return List.copyOf(all);
    }
}
