package org.linewright.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.time.Fence.Answer;

@Timeout(20)
class FenceTest {

    private static final Duration LONG = Duration.ofSeconds(15);

    private static <T> Answer<T> asked(Duration patience, Callable<T> foreign) {
        return Fence.ask(Thread.ofVirtual().name("foreign"), patience, foreign);
    }

    @Test
    void whatIsAnsweredOrThrownIsHandedOn() {
        assertEquals(new Answer.Given<>("foreign"), asked(LONG, () -> Thread.currentThread().getName()));
        IllegalStateException boom = new IllegalStateException("boom");
        assertEquals(new Answer.Threw<>(boom), asked(LONG, () -> {
            throw boom;
        }));
    }

    @Test
    void whoTakesTooLongIsInterruptedAndNotWaitedFor() throws InterruptedException {
        CountDownLatch freed = new CountDownLatch(1);
        assertEquals(new Answer.Late<>(), asked(Duration.ofMillis(1), () -> waiting(freed)));
        freed.await();
    }

    @Test
    void whoeverIsInterruptedWhileWaitingStaysSoAndInterruptsTheOther() throws InterruptedException {
        CountDownLatch freed = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        assertEquals(new Answer.Hurried<>(), asked(LONG, () -> waiting(freed)));
        assertTrue(Thread.interrupted());
        freed.await();
    }

    private static boolean waiting(CountDownLatch freed) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            freed.countDown();
        }
        return true;
    }
}
