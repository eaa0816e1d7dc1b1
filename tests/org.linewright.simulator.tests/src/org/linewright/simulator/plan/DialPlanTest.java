package org.linewright.simulator.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.Numbering.Local;
import org.linewright.simulator.Numbering.Shown;
import org.linewright.simulator.Route;
import org.linewright.simulator.TrunkCode;

class DialPlanTest {

    private static final String DOMAIN = "estos.hfo-cloud.de";
    private static final Route THIRTY = Route.to("30", "anna");
    private static final Numbering BERLIN = new Numbering("49", "30", "12345", Local.REFUSED, Shown.NATIONAL, //
            List.of(THIRTY, Route.to("110", "bert"), new Route("40", "", new Route.ToAccount("22"), "0800 1"),
                    Route.to("", "carla")));

    private static DialPlan plan(Numbering numbering) {
        return new DialPlan(DOMAIN, numbering, Set.of("22", "anna", "bert", "carla", "answer30")::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = { "30", "0301234530", "+49301234530", "00493012345 30", "030 12345-30",
            "+49 (30) 12345-30" })
    void understandsAnExtensionInEveryForm(String dialled) {
        assertEquals(new Meaning.Internal(THIRTY), plan(BERLIN).meaning(dialled));
    }

    @ParameterizedTest
    @ValueSource(strings = { "22", "anna", "answer30" })
    void understandsTheNameOfAnAccount(String dialled) {
        assertEquals(new Meaning.Person(new AccountId(DOMAIN, dialled)), plan(BERLIN).meaning(dialled));
    }

    @ParameterizedTest
    @ValueSource(strings = { "110", "112" })
    void letsNoRouteHideAnEmergencyNumber(String dialled) {
        assertEquals(new Meaning.Outside(Meaning.Kind.EMERGENCY, dialled), plan(BERLIN).meaning(dialled));
    }

    @ParameterizedTest
    @ValueSource(strings = { "115", "116117", "116116", "11833", "118900" })
    void knowsServiceNumbers(String dialled) {
        assertEquals(new Meaning.Outside(Meaning.Kind.SERVICE, dialled), plan(BERLIN).meaning(dialled));
    }

    @ParameterizedTest
    @CsvSource({ "089 4711, +49894711", "+43 1 4711, +4314711", "0043 1 4711, +4314711", "03012344, +493012344" })
    void sendsEverythingElseOutside(String dialled, String understood) {
        assertEquals(new Meaning.Outside(Meaning.Kind.SUBSCRIBER, understood), plan(BERLIN).meaning(dialled));
    }

    @Test
    void doesNotLeaveTheOwnBlockOfNumbers() {
        assertEquals(new Meaning.Unknown(Meaning.Reason.NO_ROUTE, "+493012345999"),
                plan(BERLIN).meaning("03012345999"));
    }

    @Test
    void wantsTheAreaCodeUnlessItIsSwitchedOff() {
        assertEquals(new Meaning.Unknown(Meaning.Reason.NO_AREA_CODE, "4711000"), plan(BERLIN).meaning("4711000"));
        assertEquals(new Meaning.Outside(Meaning.Kind.SUBSCRIBER, "+49304711000"),
                plan(BERLIN.with(Local.UNDERSTOOD)).meaning("4711000"));
        assertEquals(new Meaning.Internal(THIRTY), plan(BERLIN.with(Local.UNDERSTOOD)).meaning("1234530"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "dora", "*72*30", "+", "30a", "123456789012345678901" })
    void knowsNothingElse(String dialled) {
        assertEquals(Meaning.Reason.NOBODY, ((Meaning.Unknown) plan(BERLIN).meaning(dialled)).reason());
    }

    @Test
    void isContentWithoutNumbers() {
        assertEquals(new Meaning.Person(new AccountId(DOMAIN, "22")), plan(Numbering.NONE).meaning("22"));
        assertEquals(new Meaning.Outside(Meaning.Kind.SUBSCRIBER, "+49894711"),
                plan(Numbering.NONE).meaning("0894711"));
    }

    private static Numbering withCode(String digits, boolean needed) {
        return BERLIN.with(new TrunkCode(digits, needed, false));
    }

    @ParameterizedTest
    @CsvSource({ "00894711, +49894711", "00043 1 4711, +4314711", "+43 1 4711, +4314711", "0116117, 116117",
            "112, 112", "0112, 112" })
    void goesOutsideByTheTrunkCode(String dialled, String understood) {
        assertEquals(understood, ((Meaning.Outside) plan(withCode("0", true)).meaning(dialled)).understood());
    }

    @ParameterizedTest
    @CsvSource({ "0, 0894711, NO_AREA_CODE", "9, 0894711, NO_TRUNK_CODE", "9, 116117, NO_TRUNK_CODE",
            "9, 94711, NO_AREA_CODE", "9, 9, NO_TRUNK_CODE", "9, dora, NOBODY" })
    void doesNotGoOutsideWithoutTheTrunkCodeWhereItIsNeeded(String code, String dialled, Meaning.Reason reason) {
        assertEquals(reason, ((Meaning.Unknown) plan(withCode(code, true)).meaning(dialled)).reason());
    }

    @ParameterizedTest
    @CsvSource({ "0, 0894711, +49894711", "0, 00894711, +49894711", "0, 0043 1 4711, +494314711",
            "9, 0894711, +49894711", "9, 90894711, +49894711", "9, 9112, 112" })
    void takesATrunkCodeThatIsNotNeeded(String code, String dialled, String understood) {
        assertEquals(understood, ((Meaning.Outside) plan(withCode(code, false)).meaning(dialled)).understood());
    }

    @ParameterizedTest
    @ValueSource(strings = { "30", "00301234530", "+49301234530" })
    void findsTheOwnRoutesBehindTheTrunkCodeToo(String dialled) {
        assertEquals(new Meaning.Internal(THIRTY), plan(withCode("0", true)).meaning(dialled));
    }

    @Test
    void knowsNoTrunkCodeForWhoCallsFromOutside() {
        assertEquals(new Meaning.Internal(THIRTY), plan(withCode("9", true)).arriving().meaning("0301234530"));
    }
}
