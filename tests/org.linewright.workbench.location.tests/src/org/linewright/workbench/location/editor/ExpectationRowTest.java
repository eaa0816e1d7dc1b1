package org.linewright.workbench.location.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Way;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.location.editor.list.Row;
import org.linewright.workbench.location.editor.words.Everything;
import org.linewright.workbench.location.editor.words.LocationEdit;

class ExpectationRowTest {

    private static final Expectation ONE = new Expectation(Way.DIAL, "110", "110", "");

    @Test
    void aBrokenOneStandsOutAndNamesTheRule() {
        Row row = ExpectationFields.row(ONE, Optional.of(new Verdict(ONE, false, "5110",
                Optional.of(Text.same("Rule 1")))));
        assertTrue(row.bad());
        assertEquals(Optional.of(Icon.ERROR), row.icon());
        assertEquals("5110", row.cells().get(4));
        assertEquals("Rule 1", row.tip());
    }

    @Test
    void oneThatIsMetOrNotLookedAtYetDoesNot() {
        assertFalse(ExpectationFields.row(ONE, Optional.of(new Verdict(ONE, true, "110", Optional.empty()))).bad());
        assertFalse(ExpectationFields.row(ONE, Optional.empty()).bad());
    }

    @Test
    void aVerdictAboutAnEarlierEditCountsNoLonger() {
        Learnt learnt = learnt(new Verdict(ONE, false, "5110", Optional.empty()));
        assertTrue(learnt.verdict(0, ONE).isPresent());
        assertTrue(learnt.verdict(0, new Expectation(Way.DIAL, "112", "112", "")).isEmpty());
        assertTrue(learnt.verdict(1, ONE).isEmpty());
    }

    @Test
    void whatComesOutNowBecomesWhatIsExpected() {
        LocationEdit edit = LocationEdit.of(Everything.location().withExpectations(List.of(ONE, ONE)));
        LocationEdit taken = ExpectationFields.taken(edit,
                learnt(new Verdict(ONE, false, "5110", Optional.empty())), 0, 1);
        assertEquals(List.of("5110", "110"),
                taken.location().expectations().stream().map(Expectation::result).toList());
    }

    private static Learnt learnt(Verdict... verdicts) {
        return new Learnt(List.of(), List.of(), Optional.empty(), List.of(verdicts), List.of(), List.of(), Trial.NONE);
    }
}
