package org.linewright.lines.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Watch;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.SystemTimers;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.DialWish;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;
import org.linewright.lines.engine.SipLineEngine;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.sip.JainUserAgents;

/** Running lines call at the embedded PBX, with sound, in real time. */
@Timeout(60)
class CallsAtCrownTest {

    private static final String DOMAIN = "estos.hfo-cloud.de";
    private static final GroupId GROUP = new GroupId("g");

    private final SystemTimers timers = new SystemTimers("test timers");
    private final BlockingQueue<CallReport> caller = new LinkedBlockingQueue<>();
    private final BlockingQueue<CallReport> callee = new LinkedBlockingQueue<>();
    private final BlockingQueue<OfferedCall> offered = new LinkedBlockingQueue<>();
    private EmbeddedPbx pbx;
    private Lines lines;

    @BeforeEach
    void open() throws Exception {
        pbx = EmbeddedPbx.start().result().orElseThrow();
        pbx.accounts().open(DOMAIN);
        for (String user : List.of("22", "23")) {
            pbx.accounts().add(Account.draft(DOMAIN, user, "Person " + user).withPassword(new Secret("pw")));
        }
        lines = new SipLineEngine(new JainUserAgents())
                .start(LinesOptions.defaults().on(InetAddress.getByName("127.0.0.1"), 0), timers,
                        InstantSource.system())
                .result().orElseThrow();
        CountDownLatch registered = new CountDownLatch(2);
        Watch watch = lines.watch(status -> {
            if (status.registered()) {
                registered.countDown();
            }
        });
        Registrar registrar = new Registrar("127.0.0.1", OptionalInt.of(pbx.address().getPort()), Optional.of(DOMAIN),
                Duration.ofSeconds(600), Duration.ofMillis(10), KeepAlive.OFF);
        lines.want(List.of(new LineGroup(GROUP, "G", "hfo.crown", Optional.empty(), registrar, Media.G711, Map.of(),
                Map.of(), List.of(line("22"), line("23")))), reference -> Outcome.done(new Secret("pw")));
        assertTrue(registered.await(20, TimeUnit.SECONDS));
        watch.close();
    }

    private static Line line(String user) {
        return new Line(user, SecretReference.secret("all"));
    }

    @AfterEach
    void close() throws Exception {
        lines.close();
        pbx.close();
        timers.close();
    }

    private RunningCall dial(String digits) {
        Outcome<RunningCall> call = lines.dial(new LineId(GROUP, "22"), DialWish.of(digits), caller::add);
        return call.result().orElseThrow(() -> new AssertionError(call.troubles()));
    }

    private void takeCalls() {
        lines.incoming(call -> {
            offered.add(call);
            return callee::add;
        });
    }

    private static CallReport await(BlockingQueue<CallReport> reports, Predicate<CallReport> wanted)
            throws InterruptedException {
        for (CallReport report = reports.poll(20, TimeUnit.SECONDS); report != null; // framework-driven null
                report = reports.poll(20, TimeUnit.SECONDS)) {
            if (wanted.test(report)) {
                return report;
            }
        }
        throw new AssertionError("It did not come to that");
    }

    private static CallReport over(RunningCall call) throws Exception {
        return call.ended().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    @Test
    void aCodeIsTakenAndItsToneHeard() throws Exception {
        CallReport report = over(dial("*72*23#"));
        assertEquals(200, report.status(), report.toString());
        assertTrue(report.sound().heard(), report.toString());
        assertEquals("the other side hung up", report.words().english());
    }

    @Test
    void aNumberThatDoesNotExistIsRefusedInWords() throws Exception {
        CallReport report = over(dial("24"));
        assertEquals(Stage.OVER, report.stage());
        assertTrue(report.status() >= 400, report.toString());
        assertTrue(report.words().german().contains("(" + report.status()), report.words().german());
    }

    @Test
    void twoLinesTalkHoldAndHangUp() throws Exception {
        takeCalls();
        RunningCall call = dial("23");
        OfferedCall incoming = offered.poll(20, TimeUnit.SECONDS);
        assertEquals("22", incoming.report().partner().number());
        await(caller, report -> report.stage() == Stage.RINGING);
        incoming.accept();
        await(caller, report -> report.stage() == Stage.TALKING);
        await(callee, report -> report.stage() == Stage.TALKING);
        assertEquals(2, lines.calls().size());
        call.hold();
        await(caller, report -> report.sound().held());
        call.resume();
        await(caller, report -> !report.sound().held());
        incoming.hangUp();
        assertEquals("the other side hung up", over(call).words().english());
        assertEquals("we hung up", over(incoming).words().english());
        assertEquals(List.of(), lines.calls());
    }

    @Test
    void aCallIsDeclinedByAPersonAndByTheRules() throws Exception {
        CallReport ruled = over(dial("23"));
        assertEquals(486, ruled.status(), ruled.toString());
        takeCalls();
        RunningCall call = dial("23");
        offered.poll(20, TimeUnit.SECONDS).decline(DeclineCode.DECLINE);
        CallReport declined = over(call);
        assertEquals(603, declined.status(), declined.toString());
    }

    @Test
    void whoGivesUpIsNotAnswered() throws Exception {
        takeCalls();
        RunningCall call = dial("23");
        OfferedCall incoming = offered.poll(20, TimeUnit.SECONDS);
        await(caller, report -> report.stage() == Stage.RINGING);
        call.hangUp();
        assertEquals(0, over(call).status());
        assertEquals("the caller gave up", over(incoming).words().english());
    }
}
