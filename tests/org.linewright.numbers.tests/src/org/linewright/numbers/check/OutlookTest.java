package org.linewright.numbers.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Trouble;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.Way;
import org.linewright.numbers.Berlin;
import org.linewright.numbers.check.Placing.Spot;

final class OutlookTest {

    private final Berlin berlin = new Berlin();

    private Outlook outlook(Location location, RuleKind list, String text) {
        return outlook(location, Placing.top(list), text, Map.of());
    }

    private Outlook outlook(Location location, Placing placing, String text, Map<String, String> typed) {
        return Outlook.of(location, berlin::rules, Lesson.of(placing.list(), PairLines.of(text)), placing, typed);
    }

    @Test
    void whatTheListMakesIsWhatComesOutWhenNothingChangesItAfterwards() {
        Fate fate = outlook(Berlin.LOCATION, RuleKind.DIAL, "+4989123455 → 8055\n+4989123422 → 8022").fates()
                .getFirst();
        assertTrue(fate.stays());
        assertEquals(Optional.of(new Expectation(Way.DIAL, "+4989123455", "8055", "")), fate.expectation());
    }

    @Test
    void aStepBehindTheListIsNamed() {
        Fate fate = outlook(Berlin.LOCATION, RuleKind.DIAL, "+49401234 → +49411234\n+49407 → +49417").fates()
                .getFirst();
        assertTrue(fate.met());
        assertFalse(fate.stays());
        assertEquals("Changed afterwards by step 12 (Dialable form), step 13 (Trunk code); what comes out is 00411234.",
                fate.words().english());
        assertEquals("00411234", fate.expectation().orElseThrow().result());
    }

    @Test
    void aNumberThatNeverComesToTheListSaysSo() {
        Fate shortened = outlook(Berlin.LOCATION, RuleKind.DIAL, "+493012345300 → 9300\n+493012345301 → 9301").fates()
                .getFirst();
        assertFalse(shortened.arrives());
        assertTrue(shortened.words().english().contains("does not come to this list"), shortened.words().english());
        assertEquals(Optional.empty(), shortened.expectation());
        Fate special = outlook(Berlin.LOCATION, RuleKind.DIAL, "110 → 112").fates().getFirst();
        assertTrue(special.words().english().contains("a special number is not changed"), special.words().english());
        Fate other = outlook(Berlin.LOCATION, RuleKind.DIAL, "0891234 → 891234").fates().getFirst();
        assertTrue(other.words().english().contains("it sees +49891234"), other.words().english());
    }

    @Test
    void aNumberThatIsToStayNeedNotComeToTheList() {
        Fate fate = outlook(Berlin.LOCATION, RuleKind.DIAL,
                "+498955 → 8055\n+498922 → 8022\n+493012345300 → +493012345300").fates().getLast();
        assertTrue(fate.met());
        assertFalse(fate.stays());
        assertEquals("300", fate.expectation().orElseThrow().result());
    }

    @Test
    void anEarlierRuleOfTheListIsNamed() {
        Location location = Berlin.LOCATION.withRules(RuleKind.DIAL,
                RuleList.first(NumberRule.pattern("^\\+4989(.*)", "7\\1")));
        Fate fate = outlook(location, new Placing(RuleKind.DIAL, Spot.BEHIND, 1), "+4989123455 → 8055", Map.of())
                .fates().getFirst();
        assertFalse(fate.met());
        assertEquals("The list makes 7123455 of it instead of 8055; rule 1 decides.", fate.words().english());
    }

    @Test
    void anExpectationThatTheRulesBreakIsNews() {
        Location location = Berlin.LOCATION.withExpectations(List.of(
                new Expectation(Way.DIAL, "089 123499", "0089123499", ""),
                new Expectation(Way.DIAL, "110", "0110", "")));
        Outlook outlook = outlook(location, RuleKind.DIAL, "+4989123455 → 8055\n+4989123422 → 8022");
        assertEquals(List.of("LW-NUM-211 expectations.1"), outlook.news().stream()
                .filter(Trouble::severe).map(trouble -> trouble.code() + " " + trouble.field()).toList());
        assertEquals(1, outlook.met());
        assertEquals(2, outlook.expected());
    }

    @Test
    void whatWasWrongBeforeIsNoNews() {
        Location location = Berlin.LOCATION.withRules(RuleKind.INCOMING,
                RuleList.first(NumberRule.pattern("^1", "")));
        assertEquals(List.of(), outlook(location, RuleKind.INCOMING, "4711 → 4712").news());
        assertEquals(List.of("LW-NUM-202"), outlook(Berlin.LOCATION, RuleKind.INCOMING, "118 → \n110 →\n995 →").news()
                .stream().map(Trouble::code).distinct().toList());
    }

    @Test
    void theFinalListSeesWhatTheTypedNumberBecomes() {
        AtList at = AtList.of(berlin.rules(Berlin.LOCATION), RuleKind.FINAL, "0800 123456");
        assertEquals("00800123456", at.number());
        Placing placing = Placing.top(RuleKind.FINAL);
        Fate known = outlook(Berlin.LOCATION, placing, "00800123456 → 9123", Map.of("00800123456", "0800 123456"))
                .fates().getFirst();
        assertEquals("9123", known.expectation().orElseThrow().result());
        Fate unknown = outlook(Berlin.LOCATION, placing, "00800123456 → 9123", Map.of()).fates().getFirst();
        assertTrue(unknown.stays());
        assertEquals(Optional.empty(), unknown.expectation());
    }

    @Test
    void anInternalRuleNamesTheNumberAndDialsIt() {
        Fate fate = outlook(Berlin.LOCATION, RuleKind.INTERNAL, "91234 → +4930123234\n91567 → +4930123567").fates()
                .getFirst();
        assertTrue(fate.met());
        assertEquals("What is dialled is 91234; +4930123234 is its name outside.", fate.words().english());
    }
}
