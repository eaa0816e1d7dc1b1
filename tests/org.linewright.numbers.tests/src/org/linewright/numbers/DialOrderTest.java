package org.linewright.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.location.CallByCall;
import org.linewright.core.location.Destination;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.TrunkCodes;
import org.linewright.core.location.Way;

/** The 14 steps of a number dialled on the computer (features 1.3), one after the other. */
final class DialOrderTest {

    private final Berlin berlin = new Berlin();

    private final DialRules rules = berlin.rules(Berlin.LOCATION);

    private static TracedStep step(DialRules rules, String number, Stage stage) {
        return Berlin.step(rules.trace(Way.DIAL, number), stage);
    }

    @Test
    void theOrderIsTheOneThatEstosPublishes() {
        assertEquals(List.of(Stage.CLEAN, Stage.VANITY, Stage.LETTERS, Stage.SPECIAL, Stage.EXTERNAL, Stage.INTERNAL,
                Stage.INTERNATIONAL, Stage.PROJECT, Stage.LEAST_COST, Stage.SHORTEN, Stage.DIAL_RULES, Stage.DIALABLE,
                Stage.TRUNK, Stage.FINAL_RULES), rules.stages(Way.DIAL));
    }

    @ParameterizedTest
    @CsvSource({ "030 / 98-76,0309876", "+49 (30) 98,+493098", "0800-FLOWERS,0800FLOWERS", "1 1 2,112",
            "030+98,03098", "٣٠ ٩٨,3098", "*72*030,*72*030" })
    void step1KeepsWhatCanBeDialled(String typed, String kept) {
        assertEquals(kept, step(rules, typed, Stage.CLEAN).after());
    }

    @Test
    void step2ReadsLettersAsDigitsWhereTheLocationWantsIt() {
        assertEquals("08003569377",
                step(berlin.with(DialHabits.USUAL.withVanity(true)), "0800-FLOWERS", Stage.VANITY).after());
    }

    @Test
    void step3DropsLettersThatAreLeft() {
        assertEquals("0309876", step(rules, "Tel. 030 98 76", Stage.LETTERS).after());
    }

    @Test
    void step4KnowsSpecialNumbersAndOnlyTheTrunkCodeGoesBeforeThem() {
        Trace trace = rules.trace(Way.DIAL, "116117");
        assertEquals("0116117", trace.result().number());
        assertEquals(Kind.SPECIAL, trace.result().kind());
        assertTrue(trace.steps()
                .stream()
                .filter(step -> step.place() > 4 && step.stage() != Stage.TRUNK)
                .allMatch(TracedStep::skipped));
    }

    @Test
    void step4LeavesFeatureCodesAloneAndShapesOnlyTheNumberInThem() {
        assertEquals("*80", rules.dial("*80").number());
        assertEquals("*8300", rules.dial("*8300").number());
        assertEquals("*72*00891234", rules.dial("*72*+49891234").number());
        assertEquals("*72*00891234*20", rules.dial("*72*089 1234*20").number());
        assertEquals("#21#", rules.dial("#21#").number());
    }

    @Test
    void step5DialsExternalNumbersWithoutFurtherShaping() {
        Trace trace = berlin.with(RuleKind.EXTERNAL, NumberRule.pattern("^2222$", "\\0")).trace(Way.DIAL, "2222");
        assertEquals("02222", trace.result().number());
        assertEquals(Kind.EXTERNAL, trace.result().kind());
        assertTrue(Berlin.step(trace, Stage.INTERNATIONAL).skipped());
    }

    @ParameterizedTest
    @CsvSource({ "20,20", "300,300", "499,499", "5000,5000" })
    void step6DialsExtensionsAsTheyAre(String typed, String dialled) {
        assertEquals(new Result(dialled, "", Kind.INTERNAL), rules.dial(typed));
    }

    @Test
    void step6DialsWhatAnInternalRuleNamesAsItWasTyped() {
        DialRules other = berlin.with(RuleKind.INTERNAL, NumberRule.pattern("^92([1-9][0-9][0-9])$", "+4989777\\1"));
        assertEquals(new Result("92123", "", Kind.INTERNAL), other.dial("92123"));
    }

    @Test
    void step6PutsThePrivateCodeBeforeInternalNumbers() {
        assertEquals("7300",
                berlin.rules(Berlin.LOCATION.withTrunk(new TrunkCodes("0", "0", "0", "7"))).dial("300").number());
    }

    @ParameterizedTest
    @CsvSource({ "030 9876543,+49309876543", "9876543,+49309876543", "0049 89 12,+498912",
            "+1 212 555 1234,+12125551234",
            "+49 (0)89 12,+498912", "+44 (0)20 7946,+44207946", "+39 06 698,+3906698", "00 39 06 698,+3906698" })
    void step7WritesEveryNumberInTheInternationalForm(String typed, String international) {
        assertEquals(international, step(rules, typed, Stage.INTERNATIONAL).after());
    }

    @Test
    void step7KeepsTheZeroInItaly() {
        DialRules rome = berlin.rules(Location.of(new LocationId("rom"), "Rom", "IT", "06"));
        assertEquals("+3906698", step(rome, "698", Stage.INTERNATIONAL).after());
        assertEquals("+3902698", step(rome, "02698", Stage.INTERNATIONAL).after());
        assertEquals("02698", rome.dial("+39 02 698").number());
    }

    @Test
    void step7TakesAnAreaCodeWithItsZeroToo() {
        assertEquals("+4930987654",
                step(berlin.rules(Berlin.LOCATION.withAreaCode("030")), "987654", Stage.INTERNATIONAL).after());
    }

    @Test
    void step8PutsTheProjectCodeBeforeTheTrunkCode() {
        DialRules other = berlin.with(DialHabits.USUAL.withProject("50123"));
        assertEquals("501230089987", other.dial("089987").number());
        assertEquals("300", other.dial("300").number());
        assertEquals("0110", other.dial("110").number());
        assertEquals("0089987", other.result(Way.FORWARD, "089987").number());
    }

    @Test
    void step9ChoosesTheCarrierOfTheLongestDestination() {
        DialRules other = berlin.with(DialHabits.USUAL.withCallByCall(
                List.of(new CallByCall("+4", "01013"), new CallByCall("+44", "01011"))));
        assertEquals("0010110044207946", other.dial("+44207946").number());
        assertEquals("001013089987", other.dial("089987").number());
        assertEquals("0089987", other.result(Way.FORWARD, "089987").number());
        assertEquals("300", other.dial("030 12345300").number());
    }

    @ParameterizedTest
    @CsvSource({ "+49 30 12345-300,300", "030 12345 20,20", "12345-5000,5000", "+49 30 12345-100,012345100" })
    void step10ShortensTheOwnNumbers(String typed, String dialled) {
        assertEquals(dialled, rules.dial(typed).number());
    }

    @Test
    void step11SeesTheInternationalFormAndWhatItLeavesWithoutPlusIsDialled() {
        DialRules other = berlin.with(RuleKind.DIAL, NumberRule.pattern("^\\+49891234(.*)", "80\\1"));
        Trace trace = other.trace(Way.DIAL, "089 1234-55");
        assertEquals("8055", trace.result().number());
        assertTrue(Berlin.step(trace, Stage.TRUNK).skipped());
        assertFalse(Berlin.step(trace, Stage.FINAL_RULES).skipped());
    }

    @Test
    void step11MayChangeTheDestination() {
        DialRules other = berlin.with(RuleKind.DIAL, NumberRule.pattern("^\\+4989(.*)", "+4940\\1"));
        assertEquals("00401234", other.dial("089 1234").number());
    }

    @ParameterizedTest
    @CsvSource({ "9876543,9876543", "030 9876543,9876543", "089 1234,0891234", "+44 20 7946,0044207946" })
    void step12WritesWhatTheCountryDials(String typed, String dialled) {
        assertEquals(dialled, berlin.rules(Berlin.WITHOUT_TRUNK).dial(typed).number());
    }

    @Test
    void step12DialsLocalNumbersWithTheAreaCodeWhereThePbxKnowsNoArea() {
        DialRules other = berlin.rules(Berlin.WITHOUT_TRUNK.withHabits(DialHabits.USUAL.withAlwaysAreaCode(true)));
        assertEquals("0309876543", other.dial("9876543").number());
    }

    @ParameterizedTest
    @CsvSource({ "9876543,+49309876543", "089 1234,+49891234", "+44 20 7946,+44207946", "300,300", "110,0110" })
    void step12SendsTheInternationalFormWhereTheLocationWantsIt(String typed, String dialled) {
        assertEquals(dialled,
                berlin.with(DialHabits.USUAL.withInternational(Set.of(Destination.values()))).dial(typed).number());
    }

    @Test
    void step12SendsTheInternationalFormToOneKindOfDestinationAlone() {
        DialRules other = berlin.with(DialHabits.USUAL.withInternational(Set.of(Destination.INTERNATIONAL)));
        assertEquals("+44207946", other.dial("+44207946").number());
        assertEquals("0089987", other.dial("089987").number());
    }

    @Test
    void step12SplitsWhatIsTooLongWhereEveryNumberHasOneLength() {
        DialRules washington = berlin.rules(Location.of(new LocationId("dc"), "Washington", "US", "202")
                .withHabits(DialHabits.USUAL.withTailAsTones(true)));
        assertEquals(new Result("12125551234", "567", Kind.EXTERNAL), washington.dial("+1 212 555 1234 567"));
        assertEquals(new Result("12125551234", "", Kind.EXTERNAL), washington.dial("+1 212 555 1234"));
    }

    @ParameterizedTest
    @CsvSource({ "9876543,19876543", "089 1234,20891234", "+44 20 7946,30044207946" })
    void step13PutsTheTrunkCodeOfTheDestinationInFront(String typed, String dialled) {
        assertEquals(dialled,
                berlin.rules(Berlin.LOCATION.withTrunk(new TrunkCodes("1", "2", "3", ""))).dial(typed).number());
    }

    @Test
    void step13SaysWhenTheResultReadsLikeANumberAbroad() {
        Reason reason = step(berlin.with(DialHabits.USUAL.withAlwaysAreaCode(true)), "9876543", Stage.TRUNK).reason();
        assertEquals(Because.TRUNK_AMBIGUOUS, reason.because());
        assertTrue(reason.text().german().contains("00309876543"));
    }

    @Test
    void step14SeesTheNumberJustAsItIsDialled() {
        DialRules other = berlin.with(RuleKind.FINAL, NumberRule.pattern("^00(89.*)", "9\\1"));
        assertEquals("9891234", other.dial("089 1234").number());
    }

    @Test
    void theTargetOfAForwardingTakesTheSameWay() {
        assertEquals(rules.dial("089 1234"), rules.result(Way.FORWARD, "089 1234"));
    }
}
