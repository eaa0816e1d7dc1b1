package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.TrunkCodes;
import org.linewright.lines.CallReport;
import org.linewright.operations.PlannedCall;

class ConfiguredCallsTest {

    private static final Location BERLIN = Location.of(new LocationId("berlin"), "Berlin", "DE", "30")
            .withTrunk(TrunkCodes.outside("0"));
    private static final LineGroup GROUP = House.group("office", "22").withLocation(Optional.of("berlin"));
    private static final LineId LINE = new LineId(GROUP.id(), "22");

    private final FakeLines lines = new FakeLines();
    private final ConfiguredCalls calls = calls(Configuration.of(List.of(GROUP), List.of(BERLIN)), Optional.of(lines));

    private static ConfiguredCalls calls(Configuration configuration, Optional<FakeLines> running) {
        return new ConfiguredCalls(() -> Outcome.done(configuration), new Germany(),
                () -> running.map(one -> one));
    }

    private PlannedCall plan(String typed) {
        return House.done(calls.plan(LINE, typed));
    }

    @Test
    void whatIsTypedGoesThroughTheRulesOfTheLocation() {
        PlannedCall plan = plan("+49 (89) 123-456");
        assertEquals("0089123456", plan.digits());
        assertEquals("Line 22 dials 0089123456.", plan.words().english());
        assertTrue(plan.trace().isPresent());
    }

    @Test
    void aSipAddressGoesOutAsItIs() {
        assertEquals("sip:anna@pbx.example", plan(" sip:anna@pbx.example ").digits());
    }

    @Test
    void withoutALocationTheDigitsGoOutAsTheyAre() {
        ConfiguredCalls elsewhere = calls(Configuration.of(List.of(GROUP)), Optional.empty());
        assertEquals("+4989123456", House.done(elsewhere.plan(LINE, "+49 (89) 123-456")).digits());
        assertEquals("112", House.done(elsewhere.plan(LINE, "tel:112")).digits());
        assertEquals("LW-OPS-407", elsewhere.plan(LINE, " - ").troubles().getFirst().code());
        assertEquals("4930123", elsewhere.shown(LINE, "4930123"));
    }

    @Test
    void refusesWhatHasNoNumber() {
        assertTrue(calls.plan(LINE, "nobody").troubles().getFirst().severe());
    }

    @Test
    void refusesALineThatIsNotThere() {
        assertEquals("LW-OPS-402",
                calls.plan(new LineId(GROUP.id(), "99"), "110").troubles().getFirst().code());
    }

    @Test
    void refusesToDialWhileNothingRuns() {
        ConfiguredCalls idle = calls(Configuration.of(List.of(GROUP), List.of(BERLIN)), Optional.empty());
        assertEquals("LW-OPS-404", idle.dial(plan("110"), false, report -> {
            // nobody is told
        }).troubles().getFirst().code());
    }

    @Test
    void tonesFollowOnceTheCallIsAnsweredAndOnlyOnce() {
        List<CallReport.Stage> told = new ArrayList<>();
        House.done(calls.dial(new PlannedCall(LINE, "", "0089123456", "789#", Optional.empty()), true,
                report -> told.add(report.stage())));
        FakeRunningCall call = lines.dialled().getFirst();
        assertEquals("0089123456", call.wish().digits());
        assertTrue(call.wish().withheld());
        call.goesOn(CallReport.Stage.RINGING);
        assertEquals(List.of(), call.pressed());
        call.goesOn(CallReport.Stage.TALKING);
        call.goesOn(CallReport.Stage.TALKING);
        assertEquals(List.of("789#"), call.pressed());
        assertEquals(List.of(CallReport.Stage.RINGING, CallReport.Stage.TALKING, CallReport.Stage.TALKING), told);
    }

    @Test
    void aCallerIsShownAsTheRulesOfTheLocationSay() {
        assertEquals("+4989123456", calls.shown(LINE, "089123456"));
        assertEquals("anonymous", calls.shown(LINE, "anonymous"));
    }
}
