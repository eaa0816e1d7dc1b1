package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.DialWish;
import org.linewright.lines.LineState;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;
import org.linewright.peers.Baresip;
import org.linewright.peers.Kamailio;

/** Running lines call through Kamailio, which is a proxy: the dialogs are those of both ends. */
@Timeout(90)
class CallTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration FIELD = Duration.ofMillis(500);

    @TempDir
    private Path folder;
    private final BlockingQueue<CallReport> caller = new LinkedBlockingQueue<>();
    private final BlockingQueue<CallReport> callee = new LinkedBlockingQueue<>();
    private final BlockingQueue<OfferedCall> offered = new LinkedBlockingQueue<>();
    private Kamailio pbx;
    private Office office;
    private LineGroup group;

    @BeforeEach
    void open() throws Exception {
        pbx = Kamailio.started();
        office = Office.open(FIELD);
        group = Groups.at(pbx, 2, Groups.HOUR, Duration.ofMillis(2));
        office.want(group);
        office.await(2, LineState.REGISTERED, SOON);
        office.lines().incoming(call -> {
            offered.add(call);
            return callee::add;
        });
    }

    @AfterEach
    void close() throws Exception {
        office.close();
        pbx.close();
    }

    private String user(int index) {
        return group.lines().get(index).user();
    }

    private RunningCall dial(String digits) {
        Outcome<RunningCall> call = office.lines().dial(new LineId(group.id(), user(0)), DialWish.of(digits),
                caller::add);
        return call.result().orElseThrow(() -> new AssertionError(call.troubles()));
    }

    private static CallReport await(BlockingQueue<CallReport> reports, Predicate<CallReport> wanted)
            throws InterruptedException {
        CallReport last = null; // framework-driven null: nothing was told yet
        for (CallReport report = reports.poll(20, TimeUnit.SECONDS); report != null; // framework-driven null
                report = reports.poll(20, TimeUnit.SECONDS)) {
            last = report;
            if (wanted.test(report)) {
                return report;
            }
        }
        throw new AssertionError("It did not come to that: " + last);
    }

    private static CallReport over(RunningCall call) throws Exception {
        return call.ended().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    @Test
    void twoLinesTalkHoldAndHangUp() throws Exception {
        RunningCall call = dial(user(1));
        OfferedCall incoming = offered.poll(20, TimeUnit.SECONDS);
        assertEquals(user(0), incoming.report().partner().number());
        incoming.accept();
        await(caller, report -> report.stage() == Stage.TALKING);
        await(callee, report -> report.stage() == Stage.TALKING);
        call.hold();
        await(caller, report -> report.sound().held());
        call.resume();
        await(caller, report -> !report.sound().held());
        incoming.hangUp();
        assertEquals("the other side hung up", over(call).words().english());
        assertEquals(200, over(incoming).status());
        assertEquals(List.of(), office.lines().calls());
    }

    @Test
    void aCallIsDeclinedCancelledAndToNobody() throws Exception {
        RunningCall declined = dial(user(1));
        offered.poll(20, TimeUnit.SECONDS).decline(DeclineCode.UNAVAILABLE);
        assertEquals(480, over(declined).status());
        RunningCall cancelled = dial(user(1));
        OfferedCall ringing = offered.poll(20, TimeUnit.SECONDS);
        await(caller, report -> report.stage() == Stage.RINGING);
        cancelled.hangUp();
        assertEquals(0, over(cancelled).status());
        assertEquals("the caller gave up", over(ringing).words().english());
        assertEquals(404, over(dial("9999")).status());
    }

    @Test
    void baresipIsCalledHeardAndCallsBack() throws Exception {
        try (Baresip phone = Baresip.singing(folder, pbx.address(), Groups.DOMAIN, "2001", "pw-2001", 440)) {
            pbx.await("baresip registers", SOON,
                    heard -> heard.stream().anyMatch(one -> one.user().equals("2001") && one.status() == 200));
            RunningCall call = dial("2001");
            assertTrue(await(caller, report -> report.sound().heard()).stage() == Stage.TALKING);
            call.hold();
            await(caller, report -> report.sound().held());
            call.hangUp();
            phone.await("CALL_CLOSED", SOON);
            over(call);
            phone.dial(user(1));
            OfferedCall incoming = offered.poll(20, TimeUnit.SECONDS);
            assertEquals("2001", incoming.report().partner().number());
            incoming.accept();
            await(callee, report -> report.stage() == Stage.TALKING);
            phone.await("CALL_ESTABLISHED", SOON);
            phone.hangUp();
            assertEquals("the other side hung up", over(incoming).words().english());
        }
    }
}
