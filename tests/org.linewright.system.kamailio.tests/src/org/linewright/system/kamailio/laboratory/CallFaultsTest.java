package org.linewright.system.kamailio.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.DialWish;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;
import org.linewright.peers.Baresip;
import org.linewright.peers.Harm;
import org.linewright.peers.Sipp;
import org.linewright.peers.SippFlow;
import org.linewright.peers.SippScenario;
import org.linewright.system.kamailio.Groups;

/** What goes wrong in calls, is found. */
@Timeout(120)
class CallFaultsTest {

    @TempDir
    private Path folder;
    private final BlockingQueue<OfferedCall> offered = new LinkedBlockingQueue<>();
    private final BlockingQueue<CallReport> told = new LinkedBlockingQueue<>();
    private final List<RunningCall> calls = new ArrayList<>();
    private Laboratory laboratory;

    @BeforeEach
    void open() throws Exception {
        laboratory = Laboratory.ofCalls();
        laboratory.office().lines().incoming(call -> {
            offered.add(call);
            return report -> {
                // the caller's reports are enough
            };
        });
    }

    @AfterEach
    void close() throws Exception {
        calls.forEach(RunningCall::hangUp);
        laboratory.close();
    }

    private RunningCall dial(String from, String to) {
        RunningCall call = laboratory.office().lines()
                .dial(new LineId(laboratory.group(1).id(), from), DialWish.of(to), told::add).result().orElseThrow();
        calls.add(call);
        return call;
    }

    private OfferedCall rings() throws InterruptedException {
        return offered.poll(20, TimeUnit.SECONDS);
    }

    private void talk(String from, String to) throws InterruptedException {
        RunningCall call = dial(from, to);
        rings().accept();
        until(call, Stage.TALKING);
    }

    private void until(RunningCall call, Stage stage) throws InterruptedException {
        while (call.report().stage() != stage) {
            if (told.poll(20, TimeUnit.SECONDS) == null) { // framework-driven null: nothing was told
                throw new AssertionError("It does not come to " + stage + ": " + call.report());
            }
        }
    }

    @Test
    void aCallThatIsWellHasNoFault() throws Exception {
        laboratory.registered(2);
        talk("1000", "1001");
        laboratory.finds();
    }

    @Test
    void sidesWithoutACodecInCommon() throws Exception {
        laboratory.way().does(Harm.rewritingOut(
                Laboratory.rewriting("(?s)m=audio (\\d+) RTP/AVP.*",
                        "m=audio $1 RTP/AVP 97\r\na=rtpmap:97 iLBC/8000\r\n")));
        laboratory.registered(2);
        RunningCall call = dial("1000", "1001");
        until(call, Stage.OVER);
        assertTrue(call.report().words().english().contains("iLBC"), call.report()::toString);
        assertFalse(rings().report().rang());
        laboratory.finds("LW-CHECK-411");
    }

    @Test
    void aCallerWhoSpeaksNothingThatWeMayIsRefusedBeforeItRings() throws Exception {
        laboratory.registered(1);
        Sipp caller = new Sipp(folder, laboratory.pbx().address(), Groups.DOMAIN, "2001", "pw-2001");
        String refused = "<recv response=\"488\"><action>"
                + SippFlow.saying("why", "Warning", "305 .*offers G729/8000,")
                + "</action></recv>" + SippFlow.checked("why");
        try (Sipp.Run run = caller.run("g729", SippScenario.speaking(SippScenario.calling("1000",
                SippScenario.provisional(100), refused, SippScenario.ackOfRefusal("1000", 3)), 18, "G729/8000"))) {
            CallReport told = rings().report();
            run.succeeds(Laboratory.SOON);
            assertEquals(488, told.status());
            assertFalse(told.rang());
            assertTrue(told.words().english().contains("the other end offers G729/8000, allowed are"), told::toString);
            laboratory.finds("LW-CHECK-411");
        }
    }

    @Test
    void aLineThatTalksAsMuchAsItMay() throws Exception {
        laboratory.registered(4);
        talk("1001", "1000");
        talk("1002", "1000");
        until(dial("1003", "1000"), Stage.OVER);
        laboratory.finds("LW-CHECK-421");
    }

    @Test
    void aPbxThatAllowsTwoCalls() throws Exception {
        LineGroup group = laboratory.group(4);
        laboratory.want(group.withCalls(CallRules.USUAL.withCallsPerLine(4)));
        laboratory.office().await("all are registered", Laboratory.SOON,
                all -> all.size() == 4 && all.stream().allMatch(one -> one.registered()));
        talk("1000", "1001");
        talk("1000", "1002");
        RunningCall third = dial("1000", "1003");
        rings().decline(DeclineCode.BUSY_HERE);
        until(third, Stage.OVER);
        laboratory.finds("LW-CHECK-422");
    }

    @Test
    void speechThatDoesNotCome() throws Exception {
        laboratory.registered(1);
        Sipp mute = new Sipp(folder, laboratory.pbx().address(), Groups.DOMAIN, "2001", "pw-2001");
        mute.register(Laboratory.SOON);
        try (Sipp.Run run = mute.run("mute", SippFlow.of(SippFlow.invited(), SippFlow.answers(200, "OK", SippFlow.SDP),
                SippFlow.hears("ACK"), SippFlow.hears("BYE"), SippFlow.agrees(200, "OK")))) {
            until(dial("1000", "2001"), Stage.TALKING);
            laboratory.finds("LW-CHECK-501");
        }
    }

    /** Line 1000 talks with it, until it has said how it hears us. */
    private RunningCall singer(Baresip phone) throws Exception {
        laboratory.pbx().await("baresip registers", Laboratory.SOON,
                heard -> heard.stream().anyMatch(one -> one.user().equals("2001") && one.status() == 200));
        RunningCall call = dial("1000", "2001");
        until(call, Stage.TALKING);
        while (call.figures().lostThere().isEmpty()) {
            phone.await("CALL_RTCP", Laboratory.SOON);
        }
        return call;
    }

    private Baresip singing() throws Exception {
        return Baresip.singing(folder, laboratory.pbx().address(), Groups.DOMAIN, "2001", "pw-2001", 440);
    }

    @Test
    void speechThatDoesNotArriveThereThoughItDidBefore() throws Exception {
        try (SpeechWay way = new SpeechWay(Laboratory.SEED); Baresip phone = singing()) {
            laboratory.way().does(Harm.rewritingOut(way::through));
            laboratory.registered(1);
            RunningCall call = singer(phone);
            assertEquals(0, call.figures().lostThere().orElseThrow().part());
            phone.awaitReported(Laboratory.SOON);
            laboratory.finds();
            way.does(Harm.swallowingIn());
            laboratory.finds("LW-CHECK-502");
        }
    }

    @Test
    void speechThatNeverArrivesThere() throws Exception {
        try (SpeechWay way = new SpeechWay(Laboratory.SEED); Baresip phone = singing()) {
            way.does(Harm.swallowingIn());
            laboratory.way().does(Harm.rewritingOut(way::through));
            laboratory.registered(1);
            singer(phone);
            laboratory.finds("LW-CHECK-502");
        }
    }

    @Test
    void speechThatIsOvertaken() throws Exception {
        try (SpeechWay way = new SpeechWay(Laboratory.SEED); Baresip phone = singing()) {
            way.does(Harm.swapping(0.1));
            laboratory.way().does(Harm.rewritingOut(way::through));
            laboratory.registered(1);
            singer(phone);
            laboratory.finds("LW-CHECK-511");
        }
    }
}
