package org.linewright.numbers.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.Way;
import org.linewright.numbers.Berlin;
import org.linewright.numbers.DialRules;

/** Rules that never fire. */
final class IdleRuleTest {

    private final Berlin berlin = new Berlin();
    private final DialRules rules = berlin.rules(Berlin.LOCATION
            .withRules(RuleKind.DIAL, RuleList.first(NumberRule.pattern("^\\+4989(.*)", "8\\1"),
                    NumberRule.pattern("^\\+49891(.*)", "9\\1"), NumberRule.pattern("^\\+4940(.*)", "4\\1"),
                    NumberRule.pattern("^\\+4940(.*", "4\\1"), NumberRule.pattern("^\\+49891(.*)", "7").withOn(false)))
            .withRules(RuleKind.INCOMING, RuleList.first(NumberRule.pattern("^55(.*)", "\\1"))));

    @Test
    void aRuleBehindAWiderOneIsFoundWithoutAnyNumberAndSaysAnExample() {
        List<IdleRule> idle = IdleRule.of(rules, Way.DIAL, List.of());
        assertEquals(List.of(2, 4), idle.stream().map(IdleRule::place).toList());
        assertTrue(idle.getFirst().example().startsWith("+49891"), idle.toString());
        assertTrue(idle.getFirst().why().english().contains("rule 1 decides"), idle.toString());
    }

    @Test
    void overNumbersARuleThatNoneOfThemFitsIsIdle() {
        List<IdleRule> idle = IdleRule.of(rules, Way.DIAL, List.of("0891", "0892"));
        assertEquals(List.of(2, 3, 4), idle.stream().map(IdleRule::place).toList());
        assertEquals("It fits none of the 2 numbers.", idle.get(1).why().english());
        assertEquals(List.of(2, 4), IdleRule.of(rules, Way.DIAL, List.of("0891", "0401")).stream()
                .map(IdleRule::place).toList());
    }

    @Test
    void aListThatNoNumberComesByIsNotBlamed() {
        assertTrue(IdleRule.of(rules, Way.DIAL, List.of("0891")).stream()
                .noneMatch(idle -> idle.list() == RuleKind.INCOMING));
        assertTrue(IdleRule.of(rules, Way.CALLER, List.of("0891")).stream()
                .anyMatch(idle -> idle.list() == RuleKind.INCOMING));
    }
}
