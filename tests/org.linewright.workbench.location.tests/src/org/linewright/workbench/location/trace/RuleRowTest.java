package org.linewright.workbench.location.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void whatItsBracketsFoundIsMarkedWhereverItStands() {
        RuleRow fitting = rows().get(1);
        for (int column : List.of(1, 2)) {
            String cell = fitting.cells().get(column);
            assertFalse(fitting.marks(column).isEmpty(), cell);
            fitting.marks(column).forEach(mark -> assertTrue(
                    cell.substring(mark.from(), mark.to()).endsWith("123") && mark.group() == 1, cell));
        }
        assertEquals(2, fitting.marks(1).size(), "before and after");
        assertEquals(List.of(), fitting.marks(0));
        assertEquals(List.of(), rows().getFirst().marks(1));
        assertEquals(List.of(), rows().getFirst().marks(2));
    }

    @ParameterizedTest
    @ValueSource(ints = { 255, 31 })
    void everyColourOfAGroupIsReadOnLightAndOnDark(int shade) {
        GroupShade background = new GroupShade(shade, shade, shade);
        for (int group = 1; group <= 9; group++) {
            double one = luminance(GroupShade.of(group, background));
            double other = luminance(background);
            assertTrue((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= 4.5, "group " + group);
        }
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(GroupShade colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
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
