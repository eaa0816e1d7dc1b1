package org.linewright.simulator.transaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;
import org.linewright.simulator.transaction.ClientTransaction.State;

class ClientTransactionTest {

    private static final SipHeaders WHY = SipHeaders.NONE.with("Reason", "SIP;cause=200");

    private static SipRequest request(String method) {
        return new SipRequest(method, "sip:30@x", SipHeaders.NONE.with("Via", "SIP/2.0/UDP h;branch=z9hG4bKa")
                .with("Route", "<sip:p;lr>")
                .with("From", "<sip:22@x>;tag=a")
                .with("To", "<sip:30@x>")
                .with("Call-ID", "c")
                .with("CSeq", "7 " + method), "");
    }

    private static SipResponse response(int status) {
        return new SipResponse(status, "Said", SipHeaders.NONE.with("To", "<sip:30@x>;tag=b"), "");
    }

    private static List<Duration> repetitions(ClientTransaction start, int count) {
        ClientTransaction machine = start;
        List<Duration> waits = new ArrayList<>();
        for (int time = 0; time < count; time++) {
            Step<ClientTransaction> step = machine.elapsed(Tick.REPEAT);
            assertEquals(new Effect.Send(machine.request()), step.effects().getFirst());
            waits.add(((Effect.Wait) step.effects().getLast()).time());
            machine = step.next();
        }
        return waits;
    }

    @Test
    void repeatsAnInviteAtDoubleIntervalsWithoutEnd() {
        assertEquals(List.of(1, 2, 4, 8, 16).stream().map(Duration::ofSeconds).toList(),
                repetitions(ClientTransaction.started(request("INVITE")).next(), 5));
    }

    @Test
    void repeatsOtherRequestsAtMostEveryFourSeconds() {
        assertEquals(List.of(1, 2, 4, 4, 4).stream().map(Duration::ofSeconds).toList(),
                repetitions(ClientTransaction.started(request("BYE")).next(), 5));
    }

    @Test
    void repeatsOtherRequestsAfterAProvisionalResponseToo() {
        ClientTransaction machine = ClientTransaction.started(request("OPTIONS")).next().answered(response(100)).next();
        assertEquals(List.of(Duration.ofSeconds(4)), repetitions(machine, 1));
    }

    @Test
    void hasNoHasteOnceItRings() {
        ClientTransaction machine = ClientTransaction.started(request("INVITE")).next().answered(response(180)).next();
        assertEquals(List.of(), machine.elapsed(Tick.REPEAT).effects());
        assertEquals(List.of(), machine.elapsed(Tick.GIVE_UP).effects());
    }

    @Test
    void givesUpWithoutAnAnswer() {
        for (String method : List.of("INVITE", "BYE")) {
            Step<ClientTransaction> step = ClientTransaction.started(request(method)).next().elapsed(Tick.GIVE_UP);
            assertEquals(List.of(new Effect.TellSilence()), step.effects());
            assertEquals(State.TERMINATED, step.next().state());
        }
    }

    @Test
    void acknowledgesARefusalEachTimeButTellsItOnce() {
        Step<ClientTransaction> first = ClientTransaction.started(request("INVITE")).next().answered(response(486));
        SipRequest ack = (SipRequest) ((Effect.Send) first.effects().getFirst()).message();
        assertEquals("ACK sip:30@x SIP/2.0", ack.start());
        assertEquals("z9hG4bKa", ack.branch());
        assertEquals("7 ACK", ack.headers().first("CSeq").orElseThrow());
        assertEquals("<sip:30@x>;tag=b", ack.headers().first("To").orElseThrow());
        assertEquals("<sip:p;lr>", ack.headers().first("Route").orElseThrow());
        assertTrue(first.effects().contains(new Effect.Tell(response(486))));
        assertEquals(List.of(new Effect.Send(ack)), first.next().answered(response(486)).effects());
    }

    @Test
    void tellsEverySuccessAndAcknowledgesNone() {
        Step<ClientTransaction> first = ClientTransaction.started(request("INVITE")).next().answered(response(200));
        assertEquals(State.ACCEPTED, first.next().state());
        assertEquals(List.of(new Effect.Tell(response(200))), first.next().answered(response(200)).effects());
        assertEquals(List.of(), first.next().answered(response(486)).effects());
    }

    @Test
    void isCancelledOnceAndNotBeforeItIsHeardOf() {
        Step<ClientTransaction> early = ClientTransaction.started(request("INVITE")).next().cancel(WHY);
        assertEquals(List.of(), early.effects());
        Step<ClientTransaction> heard = early.next().answered(response(180));
        assertTrue(heard.effects().contains(new Effect.Cancel()));
        assertEquals(List.of(), heard.next().cancel(WHY).effects());
        assertEquals(List.of(new Effect.TellSilence()), heard.next().elapsed(Tick.ABANDON).effects());
        assertEquals("7 CANCEL", heard.next().cancelRequest().headers().first("CSeq").orElseThrow());
        assertEquals("SIP;cause=200", heard.next().cancelRequest().headers().first("Reason").orElseThrow());
    }
}
