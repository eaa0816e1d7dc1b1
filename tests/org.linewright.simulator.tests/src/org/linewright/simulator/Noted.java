package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Waits for what the PBX writes down: a phone may be done with a call before the PBX is. */
record Noted(EmbeddedPbx pbx) {

    void await(Predicate<Event> what, Duration limit) throws InterruptedException {
        CountDownLatch noted = new CountDownLatch(1);
        Runnable listening = pbx.log().listen(event -> {
            if (what.test(event)) {
                noted.countDown();
            }
        });
        assertTrue(noted.await(limit.toSeconds(), TimeUnit.SECONDS),
                () -> pbx.log().events().stream().map(event -> event.text().english()).toList().toString());
        listening.run();
    }
}
