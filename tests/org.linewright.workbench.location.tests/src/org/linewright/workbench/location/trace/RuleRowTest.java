package org.linewright.workbench.location.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.Site;
import org.linewright.numbers.Trace;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.location.preview.Dialled;
import org.linewright.workbench.location.preview.FiveNumbers;

class RuleRowTest {

    private static final NumberPlan GERMANY = new NumberPlan("DE", "49", "0", "00", false, 0, List.of(), Set.of(),
            "test");

    private final DialRules rules = DialRules.of(Site.alone(
            Location.of(new LocationId("b"), "B", "DE", "30").withRules(RuleKind.DIAL, RuleList.first(
                    NumberRule.pattern("^\\+43(.*)", "7\\1"), NumberRule.pattern("^\\+4930(.*)", "8\\1"))),
            GERMANY));
    private final Trace trace = rules.trace(Way.DIAL, "+4930123");

    @Test
    void aRuleThatFitsShowsItsGroups() {
        RuleRow fitting = rows().get(1);
        assertEquals(Icon.DONE, fitting.icon());
        assertTrue(fitting.cells().get(2).contains("\\1 = 123"), fitting.cells().toString());
    }

    @Test
    void aRuleThatMissedSaysWhy() {
        RuleRow missed = rows().getFirst();
        assertEquals(Icon.REMOVE, missed.icon());
        assertFalse(missed.cells().get(2).isBlank());
    }

    @Test
    void theTextToCopyHasEveryStepAndEveryRule() {
        assertEquals(1 + trace.steps().size() + rows().size() + 1,
                new CopiedWay(trace).text().lines().count());
    }

    @Test
    void thePreviewIsWhatTheRulesDial() {
        List<Dialled> five = FiveNumbers.of(rules);
        assertEquals(5, five.size());
        five.forEach(number -> assertEquals(rules.dial(number.typed()), number.result()));
    }

    private List<RuleRow> rows() {
        return trace.steps().stream().map(StepRow::new).flatMap(step -> step.rules().stream()).toList();
    }
}
