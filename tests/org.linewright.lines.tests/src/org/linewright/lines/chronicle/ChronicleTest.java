package org.linewright.lines.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallFigures;
import org.linewright.lines.CallReport;
import org.linewright.lines.SoundFigures;

/** What happened is told to everybody who asked, and left undone when nobody did. */
@Timeout(30)
class ChronicleTest {

    private static final int MANY = 1000;
    private final Chronicle chronicle = new Chronicle();

    private static CallFigures call(long number) {
        return new CallFigures(new CallReport(number, new LineId(new GroupId("g"), "22"), true, CallReport.Stage.OVER,
                Text.same("over"), 486, "", new CallReport.Partner("1", ""), CallReport.Sound.NONE,
                new CallReport.Times(Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.of(Instant.EPOCH))),
                SoundFigures.NONE, Optional.empty(), 0);
    }

    @Test
    void aSlowListenerMissesNoneAndOneThatThrowsHearsTheNext() throws InterruptedException {
        CountDownLatch all = new CountDownLatch(MANY);
        List<Long> numbers = new ArrayList<>();
        try (Watch watch = chronicle.watchEnds(end -> {
            numbers.add(end.report().number());
            all.countDown();
            if (end.report().number() == 0) {
                throw new IllegalStateException("a listener with a bug, as wanted");
            }
        })) {
            for (int i = 0; i < MANY; i++) {
                CallFigures one = call(i);
                chronicle.ended(() -> one);
            }
            assertTrue(all.await(20, TimeUnit.SECONDS));
        }
        assertEquals(MANY, numbers.size());
        assertEquals(numbers.stream().sorted().toList(), numbers);
    }

    @Test
    void theFiguresAreNotEvenAskedWhenNobodyWantsThem() {
        AtomicInteger asked = new AtomicInteger();
        chronicle.watchEnds(end -> asked.incrementAndGet()).close();
        chronicle.ended(() -> call(asked.incrementAndGet()));
        assertEquals(0, asked.get());
    }
}
