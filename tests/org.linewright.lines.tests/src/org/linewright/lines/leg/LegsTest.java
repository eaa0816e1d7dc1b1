package org.linewright.lines.leg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
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
import org.linewright.core.line.Declining;
import org.linewright.lines.OfferedCall;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;
import org.linewright.sip.IncomingCall;

/** What passes between a client and the line it is attached to. */
@Timeout(180)
class LegsTest {

    @TempDir
    private Path folder;
    private Desk desk;
    private Phone client;
    private Phone phone;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        client = desk.attached(1, new Phone(desk.port(), "22", "desk"));
        phone = new Phone(desk.pbx().address(), "23", "pw-23");
    }

    @AfterEach
    void close() {
        phone.close();
        client.close();
        desk.close();
    }

    @Test
    void ringingAndGivingUpArePassedOn() throws Exception {
        Call call = client.dial("23");
        phone.rung();
        client.await(CallEvent.Progress.class, progress -> progress.status() == 180);
        call.hangUp();
        assertEquals(CallEvent.By.THEM, phone.await(CallEvent.Ended.class).by());
    }

    @Test
    void whatIsHeardBeforeTheAnswerIsPassedOn() throws Exception {
        client.dial("23");
        IncomingCall there = phone.rung();
        there.early(phone.session("sendrecv"));
        CallEvent.Progress early = client.await(CallEvent.Progress.class, progress -> progress.early().isPresent());
        assertEquals(183, early.status());
        there.decline(404);
        assertEquals(404, client.await(CallEvent.Refused.class).status());
    }

    @Test
    void whatAClientDialsAndSeesGoesThroughTheRules() throws Exception {
        client.dial("023");
        phone.rung().decline(486);
        client.await(CallEvent.Refused.class);
        phone.dial("22");
        String from = client.rung().invitation().from();
        assertTrue(from.contains("sip:+493023@"), from);
    }

    @Test
    void aRefusalIsPassedOnWithItsStatus() throws Exception {
        client.dial("23");
        phone.rung().decline(486);
        assertEquals(486, client.await(CallEvent.Refused.class).status());
    }

    @Test
    void thePbxIsOfferedItsOwnCodecsAlone() throws Exception {
        client.dial("23");
        IncomingCall there = phone.rung();
        assertTrue(there.invitation().offer().orElseThrow().text().contains("RTP/AVP 8 "), "only A-law for the PBX");
        assertFalse(there.invitation().offer().orElseThrow().text().contains("opus"));
    }

    @Test
    void aClientHoldsAndResumes() throws Exception {
        Call call = client.dial("23");
        IncomingCall there = phone.taken();
        client.await(CallEvent.Answered.class);

        call.offer(client.session("sendonly"));
        assertTrue(phone.await(CallEvent.OfferArrived.class).offer().text().contains("a=sendonly"));
        there.answer(phone.session("recvonly"));
        assertTrue(client.await(CallEvent.OfferAnswered.class).answer().text().contains("a=recvonly"));

        call.offer(client.session("sendrecv"));
        assertTrue(phone.await(CallEvent.OfferArrived.class).offer().text().contains("a=sendrecv"));
        there.answer(phone.session("sendrecv"));
    }

    @Test
    void whoIsCalledHoldsAndResumes() throws Exception {
        Call call = client.dial("23");
        IncomingCall there = phone.taken();
        client.await(CallEvent.Answered.class);

        there.offer(phone.session("sendonly"));
        assertTrue(client.await(CallEvent.OfferArrived.class).offer().text().contains("a=sendonly"));
        call.answer(client.session("recvonly"));
        phone.await(CallEvent.OfferAnswered.class);

        there.offer(phone.session("sendrecv"));
        assertTrue(client.await(CallEvent.OfferArrived.class).offer().text().contains("a=sendrecv"));
        call.answer(client.session("sendrecv"));
    }

    @Test
    void keysPassByInfoWhereThereIsNoOtherWay() throws Exception {
        Call call = client.dial("23");
        IncomingCall there = phone.taken();
        client.await(CallEvent.Answered.class);
        call.key('5');
        assertEquals('5', phone.await(CallEvent.Key.class).key());
        there.key('#');
        assertEquals('#', client.await(CallEvent.Key.class).key());
    }

    @Test
    void aClientTransfersWithoutAsking() throws Exception {
        try (Phone third = new Phone(desk.pbx().address(), "24", "pw-24")) {
            Call call = client.dial("23");
            phone.taken();
            client.await(CallEvent.Answered.class);
            call.refer("24");
            third.taken();
            client.await(CallEvent.TransferProgress.class, news -> news.status() == 200);
            client.await(CallEvent.Ended.class);
        }
    }

    @Test
    void aClientBringsTwoOfItsCallsTogether() throws Exception {
        try (Phone third = new Phone(desk.pbx().address(), "24", "pw-24")) {
            Call first = client.dial("23");
            phone.taken();
            client.await(CallEvent.Answered.class);
            Call second = client.dial("24");
            third.taken();
            client.await(CallEvent.Answered.class);
            first.refer(second);
            client.await(CallEvent.TransferProgress.class, news -> news.status() == 200);
            client.await(CallEvent.Ended.class);
            client.await(CallEvent.Ended.class);
        }
    }

    @Test
    void aCallRingsAtAllClientsAndWhoAnswersFirstHasIt() throws Exception {
        try (Phone second = desk.attached(2, new Phone(desk.port(), "22", "desk"))) {
            phone.dial("22");
            IncomingCall here = client.rung();
            assertTrue(here.invitation().from().contains("23"), here.invitation().from());
            second.rung();
            here.accept(client.session("sendrecv"));
            phone.await(CallEvent.Answered.class);
            assertEquals("Answered elsewhere", second.await(CallEvent.Ended.class).reason());
            client.await(CallEvent.Confirmed.class);
            here.hangUp();
            phone.await(CallEvent.Ended.class);
        }
    }

    @Test
    void whatAllDeclineIsDeclined() throws Exception {
        try (Phone second = desk.attached(2, new Phone(desk.port(), "22", "desk"))) {
            phone.dial("22");
            client.rung().decline(486);
            second.rung().decline(603);
            assertEquals(603, phone.await(CallEvent.Refused.class).status());
        }
    }

    @Test
    void whatAPersonTakesRingsNoLongerAtTheClient() throws Exception {
        BlockingQueue<OfferedCall> offered = new LinkedBlockingQueue<>();
        desk.lines().incoming(call -> {
            offered.add(call);
            return report -> {
                // only its end counts
            };
        });
        phone.dial("22");
        client.rung();
        offered.poll(Desk.LIMIT.toSeconds(), TimeUnit.SECONDS).accept();
        phone.await(CallEvent.Answered.class);
        assertEquals("Answered elsewhere", client.await(CallEvent.Ended.class).reason());
    }

    @Test
    void whoGivesUpRingsNoLongerAtTheClient() throws Exception {
        Call call = phone.dial("22");
        client.rung();
        call.hangUp();
        client.await(CallEvent.Ended.class);
    }

    @Test
    void theGroupsAnswerCountsWhenItHasOne() throws Exception {
        CallRules firm = CallRules.USUAL
                .withDeclining(new Declining(DeclineCode.BUSY_HERE, Optional.of(DeclineCode.UNAVAILABLE)));
        try (Desk other = new Desk(folder, firm);
                Phone here = other.attached(1, new Phone(other.port(), "22", "desk"));
                Phone caller = new Phone(other.pbx().address(), "23", "pw-23")) {
            caller.dial("22");
            here.rung().decline(603);
            assertEquals(480, caller.await(CallEvent.Refused.class).status());
        }
    }

    @Test
    void whenTheLinesStopTheClientsCallIsOver() throws Exception {
        client.dial("23");
        phone.taken();
        client.await(CallEvent.Answered.class);
        desk.lines().stop(Duration.ofSeconds(5));
        phone.await(CallEvent.Ended.class);
        client.await(CallEvent.Ended.class);
    }
}
