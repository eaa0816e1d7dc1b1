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

    @Test
    void ofEachThingOnlyTheNewestIsToldInTheOrderInWhichTheyCame() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        BlockingQueue<String> told = new ArrayBlockingQueue<>(10);
        Latest<String> latest = new Latest<>("test", value -> value.charAt(0), value -> {
            started.countDown();
            await(goOn);
            told.add(value);
        });
        latest.offer("first");
        await(started);
        List.of("a1", "b1", "a2", "c1", "a3", "b2").forEach(latest::offer);
        goOn.countDown();
        for (String expected : List.of("first", "a3", "b2", "c1")) {
            assertEquals(expected, told.poll(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void aListenerThatThrowsHearsOfEverythingElse() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        BlockingQueue<String> told = new ArrayBlockingQueue<>(10);
        Latest<String> latest = new Latest<>("test", value -> value, value -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {
                // the listener threw on purpose
            });
            started.countDown();
            await(goOn);
            if (value.startsWith("bad")) {
                throw new IllegalStateException(value);
            }
            told.add(value);
        });
        latest.offer("bad one");
        await(started);
        List.of("good", "bad two", "better").forEach(latest::offer);
        goOn.countDown();
        assertEquals("good", told.poll(5, TimeUnit.SECONDS));
        assertEquals("better", told.poll(5, TimeUnit.SECONDS));
        latest.offer("best");
        assertEquals("best", told.poll(5, TimeUnit.SECONDS));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(5, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
