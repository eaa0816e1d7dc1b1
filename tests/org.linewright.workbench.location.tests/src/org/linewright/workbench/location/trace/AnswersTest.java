package org.linewright.workbench.location.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.Test;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.Site;

/** What the view says about the other way round, and what it remembers. */
class AnswersTest {

    private static final NumberPlan GERMANY = new NumberPlan("DE", "49", "0", "00", false, 0, List.of(), Set.of(),
            "test");

    private final DialRules rules = DialRules.of(Site.alone(
            Location.of(new LocationId("b"), "B", "DE", "89").withRules(RuleKind.FINAL,
                    RuleList.first(NumberRule.pattern("^0(.*)", "0\\1"), NumberRule.pattern("^0800(.*)", "9\\1"))),
            GERMANY));

    @Test
    void nothingTypedAsksForANumber() {
        assertEquals(ReachAnswer.prompt(), ReachAnswer.of(rules, "  ", List.of()));
        assertTrue(ReachAnswer.prompt().sentence().english().contains("Dialling"));
    }

    @Test
    void whatReachesANumberIsCounted() {
        ReachAnswer answer = ReachAnswer.of(rules, "tel:+49-30-1234567", List.of("030 1234567"));
        assertTrue(answer.reaches().stream().anyMatch(reach -> reach.typed().equals("030 1234567")));
        assertTrue(answer.sentence().english().startsWith(answer.reaches().size() + " of the inputs"));
    }

    @Test
    void aNumberThatNothingReachesSaysWhatWasAsked() {
        ReachAnswer answer = ReachAnswer.of(rules, "abc", List.of());
        assertEquals(List.of(), answer.reaches());
        assertTrue(answer.sentence().english().contains("abc") && answer.sentence().english().contains("every rule"));
    }

    @Test
    void rulesThatNeverFireAreCountedAndTheListIsNamed() {
        assertEquals("Rules that never fire: 1.", IdleAnswer.of(rules, Way.DIAL, List.of()).sentence().english());
        assertTrue(IdleAnswer.of(rules, Way.DIAL, List.of("0301")).sentence().english().contains("the 1 numbers"));
        DialRules plain = DialRules.of(Site.alone(Location.of(new LocationId("b"), "B", "DE", "89"), GERMANY));
        assertEquals("Every rule that is switched on fires.",
                IdleAnswer.of(plain, Way.DIAL, List.of()).sentence().english());
    }

    @Test
    void whatWasChosenIsRememberedButNothingStrange() {
        TraceMemory memory = new TraceMemory(InstanceScope.INSTANCE.getNode("trace.test"));
        assertEquals(Optional.empty(), memory.location());
        assertEquals(Way.DIAL, memory.way());
        assertFalse(memory.onlyDifferences());
        memory.chosen(new Chosen(Configuration.EMPTY, new LocationId("berlin"), Way.CALLED));
        memory.tab(2);
        memory.onlyDifferences(true);
        TraceMemory later = new TraceMemory(memory.node());
        assertEquals(Optional.of(new LocationId("berlin")), later.location());
        assertEquals(Way.CALLED, later.way());
        assertEquals(2, later.tab());
        assertTrue(later.onlyDifferences());
        memory.node().put("trace.way", "sideways");
        memory.node().put("trace.location", "../x");
        assertEquals(Way.DIAL, later.way());
        assertEquals(Optional.empty(), later.location());
    }
}
