package org.linewright.sip.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linewright.fakes.VirtualTimers;
import org.linewright.sip.NatMethod;
import org.linewright.sip.NatProbeStep;
import org.linewright.sip.NatProbeStep.End;
import org.linewright.sip.NatProbeStep.Over;
import org.linewright.sip.NatProbeStep.Unusable;
import org.linewright.sip.NatProbeStep.Why;
import org.linewright.sip.NatProbeWish;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.dns.Located;
import org.linewright.sip.register.Chance;

/** A whole probe on virtual time, at a router that is told when to forget. */
class ProbingTest {

    private static final List<Duration> SILENCES = IntStream.of(10, 20, 30, 40, 50, 60, 90, 240)
            .mapToObj(Duration::ofSeconds).toList();

    private final VirtualTimers timers = new VirtualTimers();
    private final List<NatProbeStep> told = new ArrayList<>();

    @Test
    void itEndsSoonAfterTheSecondSilenceThatWasTooLong() {
        FakeNat nat = new FakeNat(timers, seconds(45), false);
        begin(nat);
        timers.pass(seconds(70));
        assertEquals(new Over(End.FORGETS, Optional.of(NatMethod.OTHER_PORT), seconds(40), Optional.of(seconds(50)),
                ""), told.getLast());
        assertEquals(0, nat.open());
    }

    @Test
    void oneLostAnswerChangesNothing() {
        FakeNat nat = new FakeNat(timers, seconds(45), false);
        begin(nat);
        timers.pass(seconds(8));
        nat.losing(1);
        timers.pass(seconds(70));
        assertEquals(seconds(40), over().longest());
    }

    @Test
    void aSilenceWhoseEveryAnswerIsLostIsOutvotedByALongerOne() {
        FakeNat nat = new FakeNat(timers, seconds(45), false);
        begin(nat);
        timers.pass(seconds(8));
        nat.losing(3);
        timers.pass(seconds(70));
        assertTrue(told.contains(new NatProbeStep.Tried(NatMethod.OTHER_PORT, seconds(10), false)), told.toString());
        assertEquals(seconds(40), over().longest());
    }

    @Test
    void aServerThatAnswersToTheSourceIsNoticedAtOnce() {
        begin(new FakeNat(timers, seconds(45), true));
        timers.pass(seconds(5));
        assertTrue(told.contains(new Unusable(NatMethod.OTHER_PORT, Why.ANSWERS_TO_SOURCE)), told.toString());
        timers.pass(seconds(90));
        assertEquals(Optional.of(NatMethod.DRIFT), over().method());
        assertEquals(seconds(40), over().longest());
    }

    @Test
    void aServerThatGoesAwayIsNotTakenForARouterThatForgets() {
        FakeNat nat = new FakeNat(timers, seconds(45), false);
        begin(nat);
        timers.pass(seconds(15));
        nat.silence();
        timers.pass(seconds(30));
        assertEquals(End.LOST, over().end());
        assertEquals(0, nat.open());
    }

    @Test
    void aServerThatSaysNothingIsGivenUp() {
        FakeNat nat = new FakeNat(timers, seconds(45), false);
        nat.silence();
        begin(nat);
        timers.pass(seconds(4));
        assertEquals(End.SILENT, over().end());
    }

    @Test
    void whatIsCancelledEndsAndTellsNothingMore() {
        FakeNat nat = new FakeNat(timers, seconds(45), false);
        begin(nat).cancel();
        timers.pass(seconds(300));
        assertEquals(End.CANCELLED, over().end());
        assertEquals(1, told.stream().filter(Over.class::isInstance).count());
        assertEquals(0, nat.open());
    }

    private Probing begin(FakeNat nat) {
        NatProbeWish wish = NatProbeWish.of(new ServerAddress("192.0.2.9", OptionalInt.of(5060)), SILENCES);
        Probing probing = new Probing(wish, timers, new Chance(new Random(1)), server -> nat, told::add);
        probing.located(new Located(List.of(new InetSocketAddress("192.0.2.9", 5060)), seconds(60), ""));
        return probing;
    }

    private Over over() {
        return assertInstanceOf(Over.class, told.getLast());
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
