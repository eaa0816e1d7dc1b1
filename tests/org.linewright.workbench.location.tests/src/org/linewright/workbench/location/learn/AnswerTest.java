package org.linewright.workbench.location.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.TrunkCodes;
import org.linewright.core.location.Way;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.check.Placing;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.location.editor.list.Row;
import org.linewright.workbench.location.place.FewCountries;

class AnswerTest {

    private static final NumberPlans PLANS = new FewCountries();

    private static final NumberRule THERE = NumberRule.pattern("^\\+4989(.*)", "7\\1");

    private final Location berlin = Location.of(new LocationId("berlin"), "Berlin", "DE", "30")
            .withTrunk(TrunkCodes.outside("0"))
            .withRules(RuleKind.DIAL, RuleList.first(THERE))
            .withExpectations(List.of(new Expectation(Way.DIAL, "089 55", "755", "")));

    private Asked asked(RuleKind list, String examples) {
        return new Asked(new Asked.Where(berlin, Configuration.EMPTY), Placing.top(list), examples, "", Map.of());
    }

    private Answer answer(String examples) {
        return asked(RuleKind.DIAL, examples).answer(PLANS);
    }

    private static List<Optional<Icon>> icons(Answer answer) {
        return new ExampleRows(answer).rows().stream().map(Row::icon).toList();
    }

    @Test
    void everyExampleShowsItsRuleAndWhatComesOut() {
        Answer answer = answer("+498912 → 6612\n+498934 → 6634\n+4971 → +4971");
        assertTrue(answer.ready());
        List<Row> rows = new ExampleRows(answer).rows();
        assertTrue(rows.getFirst().cells().get(2).contains("\\1 = 12"), rows.toString());
        assertEquals("6612", rows.getFirst().cells().get(3));
        assertEquals(List.of(Optional.of(Icon.DONE), Optional.of(Icon.DONE), Optional.of(Icon.NOTE)), icons(answer));
        assertTrue(answer.state().english().contains("1 rule does what the examples show."));
        assertTrue(answer.state().english().contains("0 of 1 are met."), answer.state().english());
        assertEquals(List.of("LW-NUM-211"), answer.troubles().stream().map(trouble -> trouble.code())
                .filter(code -> code.equals("LW-NUM-211")).toList());
    }

    @Test
    void whatTheListDoesOtherwiseIsAWarning() {
        Answer behind = asked(RuleKind.DIAL, "+498912 → 6612\n+498934 → 6634")
                .withPlacing(new Placing(RuleKind.DIAL, Placing.Spot.BEHIND, 1)).answer(PLANS);
        assertEquals(List.of(Optional.of(Icon.WARNING), Optional.of(Icon.WARNING)), icons(behind));
        assertTrue(new ExampleRows(behind).detail(0).contains("712"), new ExampleRows(behind).detail(0));
        assertTrue(behind.state().english().contains("2 examples become something else"));
    }

    @Test
    void aLineBeingTypedIsNoFaultButAContradictionIs() {
        Answer half = answer("+498912 → 6612\n+498934 → 6634\n+4971");
        assertFalse(new ExampleRows(half).rows().getLast().bad());
        assertTrue(half.ready());
        Answer twice = answer("+498912 → 1\n+498912 → 2");
        assertTrue(new ExampleRows(twice).rows().getLast().bad());
        assertFalse(twice.ready());
        assertEquals(List.of(), answer("").troubles());
    }

    @Test
    void aDialledNumberBecomesAnExampleAsTheListSeesIt() {
        Asked typed = asked(RuleKind.FINAL, "").withNumber("(0711) 234");
        Answer answer = typed.answer(PLANS);
        assertTrue(answer.seen().english().contains("00711234"), answer.seen().english());
        Asked added = typed.adding(answer.typed().orElseThrow());
        assertEquals("00711234 → 00711234", added.examples());
        assertEquals(Map.of("00711234", "(0711) 234"), added.origins());
    }

    @Test
    void rulesAndExpectationsAreTakenOverTogether() {
        Answer answer = answer("+4971112 → 6612\n+4971134 → 6634");
        Location after = Taken.of(answer, true).into(berlin);
        assertEquals(List.of(NumberRule.pattern("^\\+49711(.*)", "66\\1"), THERE), after.rules(RuleKind.DIAL).rules());
        assertEquals(List.of("089 55", "+4971112", "+4971134"),
                after.expectations().stream().map(Expectation::number).toList());
        assertEquals(after, Taken.of(answer, true).into(berlin));
        assertEquals(berlin.expectations(), Taken.of(answer, false).into(berlin).expectations());
    }

    @Test
    void theSpotsFollowTheSelectedRule() {
        assertEquals(3, Spots.of(berlin, RuleKind.DIAL, OptionalInt.of(0)).all().size());
        assertEquals(2, Spots.of(berlin, RuleKind.DIAL, OptionalInt.empty()).all().size());
        assertEquals(List.of(Placing.top(RuleKind.FINAL)), Spots.of(berlin, RuleKind.FINAL, OptionalInt.of(0)).all());
    }

    @Test
    void anUnknownCountryStillHasAProposal() {
        Answer answer = new Asked(new Asked.Where(berlin.withRegion("XX"), Configuration.EMPTY),
                Placing.top(RuleKind.DIAL), "01 → 1\n02 → 2", "030", Map.of()).answer(PLANS);
        assertTrue(answer.ready());
        assertEquals(Optional.empty(), answer.outlook());
        assertEquals(2, new ExampleRows(answer).rows().size());
    }
}
