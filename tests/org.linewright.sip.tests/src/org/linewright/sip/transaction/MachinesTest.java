package org.linewright.sip.transaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.sip.transaction.Deed.Plain.ACK;
import static org.linewright.sip.transaction.Deed.Plain.OVER;
import static org.linewright.sip.transaction.Deed.Plain.PASS;
import static org.linewright.sip.transaction.Deed.Plain.SEND;
import static org.linewright.sip.transaction.Deed.Plain.SILENT;
import static org.linewright.sip.transaction.Deed.Plain.UNSENT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.sip.transaction.Deed.Arm;

/** The cells of RFC 3261 figures 5 to 8 and RFC 6026 figures 1 and 2. */
class MachinesTest {

    private static final Times TIMES = new Times(Duration.ofMillis(500));
    private static final Duration PATIENCE = Duration.ofSeconds(32);

    private Machine machine;

    private List<Deed> on(Signal signal) {
        Step step = machine.step(signal);
        machine = step.next();
        return step.deeds();
    }

    private static Arm arm(Signal timer, long millis) {
        return new Arm(timer, Duration.ofMillis(millis));
    }

    @Test
    void anInviteIsRepeatedWithDoublingWaitsUntilNobodyAnswered() {
        machine = InviteClient.of(TIMES);
        assertEquals(List.of(SEND, arm(Signal.TIMER_A, 500), new Arm(Signal.TIMER_B, PATIENCE)), on(Signal.BEGIN));
        for (long wait = 1000; wait <= 32_000; wait *= 2) { // no T2 here
            assertEquals(List.of(SEND, arm(Signal.TIMER_A, wait)), on(Signal.TIMER_A));
        }
        assertEquals(List.of(SILENT, OVER), on(Signal.TIMER_B));
        assertEquals(List.of(), on(Signal.SUCCESS));
    }

    @Test
    void aProvisionalResponseEndsTheRepetitionsOfAnInvite() {
        machine = InviteClient.of(TIMES);
        on(Signal.BEGIN);
        assertEquals(List.of(PASS), on(Signal.PROVISIONAL));
        assertEquals(List.of(), on(Signal.TIMER_A));
        assertEquals(List.of(), on(Signal.TIMER_B));
        assertEquals(List.of(PASS), on(Signal.PROVISIONAL));
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void aRefusalIsAcknowledgedEachTimeItComesAndPassedOnOnce(boolean rang) {
        machine = InviteClient.of(TIMES);
        on(Signal.BEGIN);
        if (rang) {
            on(Signal.PROVISIONAL);
        }
        assertEquals(List.of(ACK, PASS, new Arm(Signal.TIMER_D, PATIENCE)), on(Signal.FAILURE));
        assertEquals(List.of(ACK), on(Signal.FAILURE));
        assertEquals(List.of(), on(Signal.SUCCESS));
        assertEquals(List.of(OVER), on(Signal.TIMER_D));
    }

    @Test
    void everySuccessIsPassedOnUntilTimerM() {
        machine = InviteClient.of(TIMES);
        on(Signal.BEGIN);
        assertEquals(List.of(PASS, new Arm(Signal.TIMER_M, PATIENCE)), on(Signal.SUCCESS));
        assertEquals(List.of(PASS), on(Signal.SUCCESS));
        assertEquals(List.of(), on(Signal.FAILURE));
        assertEquals(List.of(OVER), on(Signal.TIMER_M));
        assertEquals(List.of(), on(Signal.SUCCESS));
    }

    @Test
    void whatCannotBeSentIsToldAtOnce() {
        machine = InviteClient.of(TIMES);
        on(Signal.BEGIN);
        assertEquals(List.of(UNSENT, OVER), on(Signal.UNSENT));
        machine = PlainClient.of(TIMES);
        on(Signal.BEGIN);
        assertEquals(List.of(UNSENT, OVER), on(Signal.UNSENT));
    }

    @Test
    void anotherRequestIsRepeatedUpToT2AndAnsweredOnce() {
        machine = PlainClient.of(TIMES);
        assertEquals(List.of(SEND, arm(Signal.TIMER_E, 500), new Arm(Signal.TIMER_F, PATIENCE)), on(Signal.BEGIN));
        for (long wait : new long[]{ 1000, 2000, 4000, 4000 }) {
            assertEquals(List.of(SEND, arm(Signal.TIMER_E, wait)), on(Signal.TIMER_E));
        }
        assertEquals(List.of(PASS), on(Signal.PROVISIONAL));
        assertEquals(List.of(SEND, arm(Signal.TIMER_E, 4000)), on(Signal.TIMER_E));
        assertEquals(List.of(PASS, arm(Signal.TIMER_K, 5000)), on(Signal.SUCCESS));
        assertEquals(List.of(), on(Signal.SUCCESS));
        assertEquals(List.of(), on(Signal.TIMER_F));
        assertEquals(List.of(OVER), on(Signal.TIMER_K));
    }

    @Test
    void anotherRequestThatIsNotAnsweredIsSilence() {
        machine = PlainClient.of(TIMES);
        on(Signal.BEGIN);
        assertEquals(List.of(SILENT, OVER), on(Signal.TIMER_F));
    }

    @Test
    void aRefusedInviteIsToldAgainUntilTheAckComes() {
        machine = InviteServer.of(TIMES);
        assertEquals(List.of(SEND), on(Signal.PROVISIONAL));
        assertEquals(List.of(SEND), on(Signal.AGAIN));
        assertEquals(List.of(SEND, arm(Signal.TIMER_G, 500), new Arm(Signal.TIMER_H, PATIENCE)),
                on(Signal.FAILURE));
        assertEquals(List.of(SEND), on(Signal.AGAIN));
        for (long wait : new long[]{ 1000, 2000, 4000, 4000 }) {
            assertEquals(List.of(SEND, arm(Signal.TIMER_G, wait)), on(Signal.TIMER_G));
        }
        assertEquals(List.of(arm(Signal.TIMER_I, 5000)), on(Signal.ACK));
        assertEquals(List.of(), on(Signal.TIMER_G));
        assertEquals(List.of(), on(Signal.AGAIN));
        assertEquals(List.of(OVER), on(Signal.TIMER_I));
    }

    @Test
    void aRefusalThatIsNeverAcknowledgedEndsWithTimerH() {
        machine = InviteServer.of(TIMES);
        on(Signal.FAILURE);
        assertEquals(List.of(OVER), on(Signal.TIMER_H));
    }

    @Test
    void anAcceptedInviteIsSwallowedWhenItComesAgain() {
        machine = InviteServer.of(TIMES);
        assertEquals(List.of(SEND, new Arm(Signal.TIMER_L, PATIENCE)), on(Signal.SUCCESS));
        assertEquals(List.of(), on(Signal.AGAIN));
        assertEquals(List.of(SEND), on(Signal.SUCCESS));
        assertEquals(List.of(), on(Signal.FAILURE));
        assertEquals(List.of(OVER), on(Signal.TIMER_L));
    }

    @Test
    void anotherRequestIsAnsweredAgainWheneverItComesAgain() {
        machine = PlainServer.of(TIMES);
        assertEquals(List.of(), on(Signal.AGAIN));
        assertEquals(List.of(SEND), on(Signal.PROVISIONAL));
        assertEquals(List.of(SEND), on(Signal.AGAIN));
        assertEquals(List.of(SEND, new Arm(Signal.TIMER_J, PATIENCE)), on(Signal.SUCCESS));
        assertEquals(List.of(SEND), on(Signal.AGAIN));
        assertEquals(List.of(), on(Signal.FAILURE));
        assertEquals(List.of(OVER), on(Signal.TIMER_J));
        assertEquals(List.of(), on(Signal.AGAIN));
    }

    /** Whatever comes in whatever order: nothing happens after the end, and the end comes at most once. */
    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void nothingIsDoneAfterTheEnd(int kind) {
        Random random = new Random(kind);
        for (int run = 0; run < 2000; run++) {
            machine = List.of(InviteClient.of(TIMES), PlainClient.of(TIMES), InviteServer.of(TIMES),
                    PlainServer.of(TIMES)).get(kind);
            List<Deed> all = new ArrayList<>(kind < 2 ? on(Signal.BEGIN) : List.of());
            for (int i = 0; i < 40; i++) {
                Signal signal = Signal.values()[1 + random.nextInt(Signal.values().length - 1)];
                boolean over = all.contains(OVER);
                List<Deed> deeds = on(signal);
                assertTrue(!over || deeds.isEmpty(), () -> signal + " does " + deeds + " after " + all);
                all.addAll(deeds);
            }
            assertTrue(all.stream().filter(deed -> deed == OVER).count() <= 1, all.toString());
            assertTrue(all.stream().filter(deed -> deed == SILENT || deed == UNSENT).count() <= 1, all.toString());
        }
    }
}
