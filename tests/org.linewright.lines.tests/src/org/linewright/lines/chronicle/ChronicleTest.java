package org.linewright.lines.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallFigures;
import org.linewright.lines.CallReport;
import org.linewright.lines.SoundFigures;

/** What happened is told to everybody who asked, and costs nothing when nobody did. */
@Timeout(30)
class ChronicleTest {

    private static final int MANY = 10_000;
    private final Chronicle chronicle = new Chronicle();

    private static CallFigures call(long number) {
        return new CallFigures(new CallReport(number, new LineId(new GroupId("g"), "22"), true, CallReport.Stage.OVER,
                Text.same("over"), 486, "", new CallReport.Partner("1", ""), CallReport.Sound.NONE,
                new CallReport.Times(Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.of(Instant.EPOCH))),
                SoundFigures.NONE, Optional.empty(), 0);
    }

    /** How many lines and calls begun would be recorded, of so many. */
    private long recorded(int times) {
        long recorded = 0;
        for (int i = 0; i < times; i++) {
            recorded += chronicle.registering().isPresent() || chronicle.hearsRegistrations() ? 1 : 0;
            recorded += chronicle.calling().isPresent() || chronicle.hearsCalls() ? 1 : 0;
        }
        return recorded;
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
                chronicle.ended(call(i), "22@pbx.example", Optional.empty());
            }
            assertTrue(all.await(20, TimeUnit.SECONDS));
        }
        assertEquals(MANY, numbers.size());
        assertEquals(numbers.stream().sorted().toList(), numbers);
    }

    @Test
    void nothingIsAllocatedWhileNobodyWantsToKnow() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assertEquals(0, recorded(MANY));
        long before = threads.getCurrentThreadAllocatedBytes();
        long recorded = recorded(MANY);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertEquals(0, recorded);
        assertTrue(allocated < MANY, () -> allocated + " bytes for " + MANY + " registrations and calls");
    }

    @Test
    void whoWantsToKnowIsHeard() {
        try (Watch ends = chronicle.watchEnds(end -> {
            // only to be there
        })) {
            assertTrue(chronicle.hearsCalls());
            assertFalse(chronicle.hearsRegistrations());
        }
        assertFalse(chronicle.hearsCalls());
        try (Recording recording = new Recording()) {
            recording.enable(RegistrationEvent.class);
            recording.start();
            assertTrue(chronicle.registering().isPresent());
            assertTrue(chronicle.hearsRegistrations());
        }
        assertFalse(chronicle.hearsRegistrations());
    }
}
