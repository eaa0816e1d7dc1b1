package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.TransferPermission;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.DialWish;
import org.linewright.lines.LineState;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;
import org.linewright.lines.Talk;
import org.linewright.peers.Baresip;
import org.linewright.peers.Kamailio;

/** A baresip transfers a running line; Kamailio between them is a proxy, so its REFER is ours to follow. */
@Timeout(120)
class TransferredTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private Path folder;
    private final BlockingQueue<CallReport> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<OfferedCall> offered = new LinkedBlockingQueue<>();
    private Kamailio pbx;
    private Office office;
    private LineGroup group;
    private Baresip phone;

    @BeforeEach
    void open() throws Exception {
        pbx = Kamailio.started();
        office = Office.open(Duration.ofMillis(500));
        group = Groups.at(pbx, 2, Groups.HOUR, Duration.ofMillis(2));
        office.want(group);
        office.await(2, LineState.REGISTERED, SOON);
        office.lines().sound(new Talk.Tone(440));
        office.lines().incoming(call -> {
            offered.add(call);
            return report -> {
                // asked when wanted
            };
        });
        phone = phone("2001", 400);
    }

    @AfterEach
    void close() throws Exception {
        phone.close();
        office.close();
        pbx.close();
    }

    private Baresip phone(String user, int hertz) throws Exception {
        Baresip fresh = Baresip.singing(folder, pbx.address(), Groups.DOMAIN, user, "pw-" + user, hertz);
        pbx.await("baresip registers", SOON,
                heard -> heard.stream().anyMatch(one -> one.user().equals(user) && one.status() == 200));
        return fresh;
    }

    private RunningCall talking(TransferPermission permission) throws Exception {
        office.want(group.withCalls(CallRules.USUAL.withTransfers(permission)));
        RunningCall call = office.lines().dial(new LineId(group.id(), "1000"), DialWish.of("2001"), told::add).result()
                .orElseThrow();
        await(report -> report.stage() == Stage.TALKING && report.sound().heard());
        phone.awaitSound(SOON);
        return call;
    }

    private CallReport await(Predicate<CallReport> wanted) throws InterruptedException {
        CallReport last = null; // framework-driven null: nothing was told yet
        for (CallReport report = told.poll(SOON.toSeconds(), TimeUnit.SECONDS); report != null; // framework-driven null
                report = told.poll(SOON.toSeconds(), TimeUnit.SECONDS)) {
            last = report;
            if (wanted.test(report)) {
                return report;
            }
        }
        throw new AssertionError("It did not come to that: " + last);
    }

    private CallReport await(String words) throws InterruptedException {
        return await(report -> report.words().english().startsWith(words));
    }

    @Test
    void whoIsTransferredIsHeardByTheOtherOne() throws Exception {
        try (Baresip other = phone("2002", 700)) {
            RunningCall call = talking(TransferPermission.ALWAYS);
            phone.transfer("2002");
            CallReport report = await("connected with 2002 by 2001");
            assertEquals("2002", report.partner().number());
            assertEquals(Stage.TALKING, report.stage());
            phone.await("CALL_CLOSED", SOON);
            other.awaitSound(SOON);
            assertEquals(1, office.lines().calls().size());
            other.hangUp();
            assertEquals("the other side hung up",
                    call.ended().toCompletableFuture().get(SOON.toSeconds(), TimeUnit.SECONDS).words().english());
        }
    }

    @Test
    void toAnotherLineOfOursIsInternal() throws Exception {
        RunningCall call = talking(TransferPermission.INTERNAL);
        phone.transfer("1001");
        OfferedCall there = offered.poll(SOON.toSeconds(), TimeUnit.SECONDS);
        assertEquals("1000", there.report().partner().number());
        there.accept();
        await("connected with");
        phone.await("CALL_CLOSED", SOON);
        call.hangUp();
        there.ended().toCompletableFuture().get(SOON.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void toNobodyLeavesTheCallAsItWas() throws Exception {
        RunningCall call = talking(TransferPermission.ALWAYS);
        phone.transfer("9999");
        assertEquals(Stage.TALKING, await("not connected with 9999: there is no such number").stage());
        phone.await("TRANSFER_FAILED", SOON);
        call.hangUp();
        call.ended().toCompletableFuture().get(SOON.toSeconds(), TimeUnit.SECONDS);
    }
}
