package org.linewright.simulator.transaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;
import org.linewright.simulator.transaction.ServerTransaction.State;

class ServerTransactionTest {

    private static ServerTransaction started(String method) {
        return ServerTransaction.started(new SipRequest(method, "sip:30@x", SipHeaders.NONE, ""));
    }

    private static SipResponse response(int status) {
        return new SipResponse(status, "Said", SipHeaders.NONE, "");
    }

    private static Effect.Send sent(int status) {
        return new Effect.Send(response(status));
    }

    @Test
    void answersARepetitionWithWhatItSaidLast() {
        ServerTransaction machine = started("INVITE");
        assertEquals(List.of(), machine.repeated().effects());
        ServerTransaction rings = machine.answered(response(100)).next().answered(response(180)).next();
        assertEquals(List.of(sent(180)), rings.repeated().effects());
        assertEquals(List.of(sent(486)), rings.answered(response(486)).next().repeated().effects());
        assertEquals(List.of(sent(200)), started("BYE").answered(response(200)).next().repeated().effects());
    }

    @Test
    void saysNothingAfterItsFinalResponse() {
        ServerTransaction over = started("INVITE").answered(response(487)).next();
        assertEquals(List.of(), over.answered(response(200)).effects());
    }

    @Test
    void repeatsEveryFinalResponseToAnInviteUntilItIsAcknowledged() {
        for (int status : List.of(200, 486)) {
            Step<ServerTransaction> once = started("INVITE").answered(response(status)).next().elapsed(Tick.REPEAT);
            assertEquals(List.of(sent(status), new Effect.Wait(Tick.REPEAT, Duration.ofSeconds(1))), once.effects());
            ServerTransaction done = once.next().acknowledged().next();
            assertEquals(State.CONFIRMED, done.state());
            assertEquals(List.of(), done.elapsed(Tick.REPEAT).effects());
            assertEquals(List.of(), done.repeated().effects());
        }
    }

    @Test
    void repeatsNoResponseToAnotherRequestByItself() {
        assertEquals(List.of(), started("BYE").answered(response(200)).next().elapsed(Tick.REPEAT).effects());
    }

    @Test
    void tellsThatASuccessWasNotAcknowledgedAndForgetsARefusal() {
        assertEquals(List.of(new Effect.TellSilence()),
                started("INVITE").answered(response(200)).next().elapsed(Tick.GIVE_UP).effects());
        Step<ServerTransaction> refused = started("INVITE").answered(response(486)).next().elapsed(Tick.GIVE_UP);
        assertTrue(refused.effects().isEmpty());
        assertEquals(State.TERMINATED, refused.next().state());
    }

    @Test
    void waitsForTheCallAsLongAsThatTakes() {
        ServerTransaction rings = started("INVITE").answered(response(180)).next();
        assertEquals(rings, rings.elapsed(Tick.GIVE_UP).next());
    }
}
