package org.linewright.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LatestTest {

    @Test
    void aSlowListenerIsToldTheFirstAndTheLast() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        BlockingQueue<Integer> told = new ArrayBlockingQueue<>(10);
        Latest<Integer> latest = new Latest<>("test", value -> {
            started.countDown();
            await(goOn);
            told.add(value);
        });
        latest.offer(1);
        await(started);
        for (int value = 2; value <= 1000; value++) {
            latest.offer(value);
        }
        goOn.countDown();
        assertEquals(1, told.poll(5, TimeUnit.SECONDS));
        assertEquals(1000, told.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void nothingIsToldAfterItIsClosed() {
        List<Integer> told = new CopyOnWriteArrayList<>();
        Latest<Integer> latest = new Latest<>("test", told::add);
        latest.close();
        latest.offer(1);
        assertTrue(told.isEmpty());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(5, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
