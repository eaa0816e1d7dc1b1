package org.linewright.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.numbers.TriedRule.Verdict;
import org.linewright.numbers.internal.plan.PhonePlans;

class TriedListTest {

    private static final Location HERE = Location.of(new LocationId("here"), "Here", "DE", "30");

    private final NumberPlan plan = new PhonePlans().plan("DE").orElseThrow();

    @Test
    void everyRuleOfTheListSaysWhatItMadeOfTheNumber() {
        List<TriedRule> tried = tried(HERE.withRules(RuleKind.FINAL, RuleList.every(
                NumberRule.pattern("^00(.*)", "0\\1"), NumberRule.direct("1", "2"),
                NumberRule.pattern("^0(.*)", "8\\1"))), RuleKind.FINAL, "0049");
        assertEquals(List.of(Verdict.FITS, Verdict.MISSED, Verdict.FITS),
                tried.stream().map(TriedRule::verdict).toList());
        assertEquals("849", tried.getLast().after());
    }

    @Test
    void rulesOfOtherSitesFollowInTheInternalListAlone() {
        assertEquals(List.of("There"), tried(HERE, RuleKind.INTERNAL, "92100").stream().map(TriedRule::site).toList());
        assertEquals(List.of(), tried(HERE, RuleKind.DIAL, "92100"));
    }

    private List<TriedRule> tried(Location location, RuleKind list, String number) {
        Location there = Location.of(new LocationId("there"), "There", "DE", "89").withStock(new NumberStock(List.of(
                new NumberBlock("4711", Extensions.parse("100-199").result().orElseThrow())), List.of(), "92"));
        Site alone = Site.alone(location, plan);
        return DialRules
                .of(new Site(location, plan, alone.codes(), List.of(new Site.Other(there, plan)), alone.written()))
                .tried(list, number);
    }
}
