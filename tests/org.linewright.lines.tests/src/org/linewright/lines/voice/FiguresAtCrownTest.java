package org.linewright.lines.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Watch;
import org.linewright.core.line.Codec;
import org.linewright.lines.CallFigures;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;
import org.linewright.lines.Talk;

/** What is counted of calls at the embedded PBX, in real time. */
@Timeout(120)
class FiguresAtCrownTest {

    private static final int PACKETS = 50;

    private final BlockingQueue<CallFigures> ends = new LinkedBlockingQueue<>();
    private Office office;
    private Watch watch;

    @BeforeEach
    void open() throws Exception {
        office = Office.open("22", "23");
        watch = office.lines().figures().watchEnds(ends::add);
    }

    @AfterEach
    void close() {
        watch.close();
        office.close();
    }

    private CallFigures end() throws InterruptedException {
        return Optional.ofNullable(ends.poll(20, TimeUnit.SECONDS)).orElseThrow(); // framework-driven null
    }

    @Test
    void bothSidesOfACallAreCountedWhileItIsUpAndOnceWhenItEnds() throws Exception {
        RunningCall caller = office.dial("22", "23");
        OfferedCall callee = office.taken();
        Office.done(caller.sound(new Talk.Tone(500)));
        Office.done(callee.sound(new Talk.Tone(900)));
        assertEquals(List.of(0L, 0L),
                office.lines().figures().calls().stream().map(one -> one.sound().come()).toList());
        callee.accept();
        office.talks(caller);
        office.until(() -> caller.figures().come() >= PACKETS && callee.figures().come() >= PACKETS);
        List<CallFigures> up = office.lines().figures().calls();
        assertEquals(List.of("22", "23"), up.stream().map(one -> one.report().line().user()).toList());
        assertTrue(up.stream().allMatch(one -> one.codec().equals(Optional.of(Codec.PCMA))), up::toString);
        assertTrue(up.stream().allMatch(one -> one.sound().come() >= PACKETS), up::toString);
        caller.hangUp();
        List<CallFigures> over = List.of(end(), end());
        assertTrue(over.stream().allMatch(one -> one.report().over()), over::toString);
        assertTrue(over.stream().allMatch(one -> one.sound().come() >= PACKETS), over::toString);
        assertTrue(over.stream().allMatch(one -> one.sound().quality().orElseThrow() > 4), over::toString);
        assertEquals(List.of(), office.lines().figures().calls());
        assertEquals(List.of(), List.copyOf(ends));
    }
}
