package org.linewright.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.location.CallByCall;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.StripLists;
import org.linewright.core.location.Way;

/** The 6 steps of a number that the PBX tells (features 1.3). */
final class ToldOrderTest {

    private final Berlin berlin = new Berlin();

    private final DialRules rules = berlin.rules(Berlin.LOCATION
            .withStrip(new StripLists(List.of("9"), List.of("0"), List.of("7")))
            .withHabits(DialHabits.USUAL.withCallByCall(List.of(new CallByCall("+44", "01011")))));

    @Test
    void theOrderIsTheOneThatEstosPublishes() {
        assertEquals(List.of(Stage.CLEAN, Stage.INCOMING_RULES, Stage.STRIP, Stage.EXTENSION, Stage.PROVIDER,
                Stage.INTERNATIONAL), rules.stages(Way.CALLER));
        assertEquals(List.of(Stage.CLEAN, Stage.OUTGOING_RULES, Stage.STRIP, Stage.EXTENSION, Stage.PROVIDER,
                Stage.INTERNATIONAL), rules.stages(Way.CALLED));
    }

    @Test
    void step1KeepsSignsOfNumbersAlone() {
        assertEquals("+493098", Berlin.step(rules.trace(Way.CALLER, "sip:+49 30-98"), Stage.CLEAN).after());
    }

    @Test
    void step2RewritesWhatThePbxTellsOddly() {
        Site site = rules.site();
        DialRules other = DialRules.of(site.with(site.location()
                .withRules(RuleKind.INCOMING, RuleList.first(NumberRule.pattern("^50[0-9][0-9][0-9](.*)", "\\1")))));
        assertEquals("+49891234", other.result(Way.CALLER, "501230891234").number());
        assertEquals("+4930501230891234", other.result(Way.CALLED, "501230891234").number());
    }

    @ParameterizedTest
    @CsvSource({ "CALLER,90891234", "CONNECTED_IN,90891234", "CALLED,00891234", "CONNECTED_OUT,00891234",
            "FORWARDED,70891234" })
    void step3StripsTheCodeOfItsWay(Way way, String told) {
        assertEquals(new Result("+49891234", "", Kind.EXTERNAL), rules.result(way, told));
    }

    @Test
    void step3StripsTheLongestCodeThatFits() {
        DialRules other = berlin
                .rules(Berlin.LOCATION.withStrip(new StripLists(List.of(), List.of("0", "00"), List.of())));
        assertEquals("891234", Berlin.step(other.trace(Way.CALLED, "00891234"), Stage.STRIP).after());
    }

    @Test
    void step4FindsExtensionsOnlyWhereNoCodeWasStripped() {
        assertEquals(new Result("300", "", Kind.INTERNAL), rules.result(Way.CALLER, "300"));
        assertEquals(new Result("+4930300", "", Kind.EXTERNAL), rules.result(Way.CALLER, "9300"));
    }

    @Test
    void step4NamesAnInternalNumberByItsRule() {
        DialRules other = berlin.with(RuleKind.INTERNAL, NumberRule.pattern("^92([1-9][0-9][0-9])$", "+4989777\\1"));
        assertEquals(new Result("+4989777123", "", Kind.INTERNAL), other.result(Way.CALLER, "92123"));
    }

    @Test
    void step4LeavesCodesAndSpecialNumbersAlone() {
        assertEquals(new Result("*80", "", Kind.CODE), rules.result(Way.CALLED, "*80"));
        assertEquals(new Result("110", "", Kind.SPECIAL), rules.result(Way.CALLED, "0110"));
    }

    @Test
    void step5StripsTheCarrierFromNumbersOfCallsThatWentOut() {
        assertEquals("+44207946", rules.result(Way.CALLED, "0010110044207946").number());
    }

    @ParameterizedTest
    @CsvSource({ "0891234,+49891234", "9876543,+49309876543", "0044207946,+44207946", "+44207946,+44207946" })
    void step6WritesTheInternationalForm(String told, String international) {
        assertEquals(international, berlin.rules(Berlin.LOCATION).result(Way.CALLER, told).number());
    }

    @Test
    void aCallerWithoutANumberStaysWithoutOne() {
        assertEquals(new Result("", "", Kind.UNKNOWN), rules.result(Way.CALLER, "anonymous"));
    }
}
