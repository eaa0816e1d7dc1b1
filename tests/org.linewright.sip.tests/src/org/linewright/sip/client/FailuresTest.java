package org.linewright.sip.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.fakes.VirtualTimers;

class FailuresTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final VirtualTimers timers = new VirtualTimers();
    private final Failures failures = new Failures(timers);

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            failures.failed(HERE, "22");
        }
    }

    @Test
    void aFewAreFreeThenEachCostsTwiceTheWait() {
        fail(Failures.FREE - 1);
        assertEquals(Optional.empty(), failures.pause(HERE, "22"));
        fail(1);
        assertEquals(Optional.of(Duration.ofSeconds(1)), failures.pause(HERE, "22"));
        fail(3);
        assertEquals(Optional.of(Duration.ofSeconds(8)), failures.pause(HERE, "22"));
        fail(30);
        assertEquals(Optional.of(Failures.LONGEST), failures.pause(HERE, "22"));
        timers.pass(Failures.LONGEST);
        assertEquals(Optional.empty(), failures.pause(HERE, "22"));
    }

    @Test
    void anotherUserAndAnotherPlaceAreNotConcerned() throws Exception {
        fail(20);
        assertEquals(Optional.empty(), failures.pause(HERE, "23"));
        assertEquals(Optional.empty(), failures.pause(InetAddress.getByName("127.0.0.9"), "22"));
    }

    @Test
    void whoSucceedsBeginsAnew() {
        fail(20);
        failures.succeeded(HERE, "22");
        assertEquals(Optional.empty(), failures.pause(HERE, "22"));
    }

    @Test
    void onlySoManyAreKept() {
        fail(20);
        for (int i = 0; i < Failures.MOST_KEPT; i++) {
            failures.failed(HERE, "guess" + i);
        }
        assertEquals(Optional.empty(), failures.pause(HERE, "22"));
    }
}
