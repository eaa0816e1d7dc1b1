package org.linewright.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InTurnTest {

    /** What one of several threads brings. */
    private record Brought(int by, int number) {
    }

    @Test
    void whatManyThreadsBringIsAllDoneInOrderAndNeverTwoAtOnce() throws InterruptedException {
        int threads = 4;
        int each = 200_000;
        AtomicInteger inside = new AtomicInteger();
        int[] next = new int[threads];
        CountDownLatch done = new CountDownLatch(threads * each);
        List<String> wrong = new ArrayList<>();
        InTurn<Brought> turn = new InTurn<>(one -> {
            if (inside.incrementAndGet() != 1 || next[one.by()]++ != one.number()) {
                wrong.add(one.toString());
            }
            inside.decrementAndGet();
            done.countDown();
        });
        List<Thread> all = IntStream.range(0, threads)
                .mapToObj(by -> Thread.ofPlatform().start(() -> IntStream.range(0, each).forEach(number -> {
                    turn.bring(new Brought(by, number));
                    spin(number * 7919 % 300); // so that there is nothing to do again and again
                })))
                .toList();
        for (Thread one : all) {
            one.join();
        }
        assertTrue(done.await(20, TimeUnit.SECONDS), () -> done.getCount() + " were lost");
        assertEquals(List.of(), wrong);
    }

    private static void spin(int rounds) {
        for (int i = 0; i < rounds; i++) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatIsBroughtWhileSomethingIsDoneComesAfterIt() {
        List<String> told = new ArrayList<>();
        List<InTurn<Integer>> self = new ArrayList<>();
        self.add(new InTurn<>(number -> {
            told.add("begins " + number);
            if (number < 2) {
                self.getFirst().bring(number + 1);
            }
            told.add("ends " + number);
        }));
        self.getFirst().bring(1);
        assertEquals(List.of("begins 1", "ends 1", "begins 2", "ends 2"), told);
    }

    @Test
    void afterABugItGoesOn() throws InterruptedException {
        List<Integer> done = new ArrayList<>();
        List<Throwable> bugs = new ArrayList<>();
        InTurn<Integer> turn = new InTurn<>(number -> {
            if (number == 1) {
                throw new IllegalStateException("a bug");
            }
            done.add(number);
        });
        Thread one = Thread.ofPlatform().unstarted(() -> List.of(1, 2).forEach(turn::bring));
        one.setUncaughtExceptionHandler((thread, bug) -> bugs.add(bug));
        one.start();
        one.join();
        assertEquals(List.of(2), done);
        assertEquals(1, bugs.size());
    }
}
