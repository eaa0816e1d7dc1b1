package org.linewright.workbench.location.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlan;
import org.linewright.numbers.Site;
import org.linewright.workbench.kit.Icon;

/** Many numbers on their way. */
class NumberRowsTest {

    private static final NumberPlan GERMANY = new NumberPlan("DE", "49", "0", "00", false, 0, List.of(), Set.of(),
            "test");
    private static final List<String> NUMBERS = List.of("030 1", "089 2", "040 3", "+4930 4");
    private static final NumberRows.Going ON = (done, total) -> true;

    private final DialRules before = rules("9\\1");
    private final DialRules now = rules("8\\1");

    private static DialRules rules(String replace) {
        return DialRules.of(Site.alone(Location.of(new LocationId("b"), "B", "DE", "89").withRules(RuleKind.DIAL,
                RuleList.first(NumberRule.pattern("^\\+4930(.*)", replace))), GERMANY));
    }

    @Test
    void whatDiffersIsCountedAndMarkedByWordAndIcon() {
        NumberRows rows = NumberRows.of(now, Optional.of(before), Way.DIAL, NUMBERS, ON);
        assertEquals("2 of 4 numbers differ.", rows.sentence().english());
        assertEquals("2 von 4 Nummern unterscheiden sich.", rows.sentence().german());
        NumberRow first = rows.rows().getFirst();
        assertEquals(List.of("030 1", "81", "external", "dial 1", "91", "different"),
                first.cells().stream().map(Text::english).toList());
        assertEquals(Icon.CHANGE, first.icon());
        assertEquals("same", rows.rows().get(1).cells().getLast().english());
        assertEquals(Icon.DONE, rows.rows().get(1).icon());
    }

    @Test
    void onlyDifferencesAreShownWhenThereIsSomethingToCompare() {
        NumberRows rows = NumberRows.of(now, Optional.of(before), Way.DIAL, NUMBERS, ON);
        assertEquals(List.of("030 1", "+4930 4"), rows.shown(true).stream().map(NumberRow::typed).toList());
        assertEquals(4, rows.shown(false).size());
        assertEquals(4, NumberRows.of(now, Optional.empty(), Way.DIAL, NUMBERS, ON).shown(true).size());
    }

    @Test
    void withoutAListExamplesAreComparedAndItSaysSo() {
        NumberRows rows = NumberRows.of(now, Optional.of(before), Way.DIAL, List.of(), ON);
        assertTrue(rows.sampled() && rows.differing() > 0);
        assertTrue(rows.sentence().english().startsWith("The list is empty, so example numbers are compared."));
        assertEquals(0, NumberRows.of(now, Optional.of(now), Way.DIAL, List.of(), ON).differing());
    }

    @Test
    void whatIsCancelledTellsWhatItHas() {
        NumberRows rows = NumberRows.of(now, Optional.empty(), Way.DIAL, Collections.nCopies(2000, "030 1"),
                (done, total) -> done < 1000);
        assertTrue(rows.stopped());
        assertEquals("1,000 numbers. Cancelled, of 2,000 numbers.", rows.sentence().english());
        assertEquals("1.000 Nummern. Abgebrochen, von 2.000 Nummern.", rows.sentence().german());
    }

    @Test
    void aLinkIsFollowedAsTheNumberInIt() {
        NumberRows rows = NumberRows.of(now, Optional.of(before), Way.DIAL, List.of("tel:+49-30-5", "hello"), ON);
        assertEquals("85", rows.rows().getFirst().result().number());
        assertEquals("95", rows.rows().getFirst().before().orElseThrow().number());
        assertEquals(Icon.ERROR, rows.rows().getLast().icon());
    }

    @Test
    void theTableHasTheColumnsThatAreShown() {
        NumberRows alone = NumberRows.of(now, Optional.empty(), Way.DIAL, NUMBERS, ON);
        List<List<Text>> table = NumberRows.table(alone.rows(), Text.same("x"));
        assertEquals(List.of("Number", "Result", "Kind", "Rules"),
                table.getFirst().stream().map(Text::english).toList());
        assertTrue(table.stream().allMatch(row -> row.size() == 4));
        NumberRows compared = NumberRows.of(now, Optional.of(before), Way.DIAL, NUMBERS, ON);
        List<List<Text>> both = NumberRows.table(compared.rows(), Text.same("before"));
        assertTrue(both.stream().allMatch(row -> row.size() == 6));
        assertFalse(both.getFirst().equals(table.getFirst()));
    }
}
