package org.linewright.workbench.diagnostics.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.diagnostics.Trace;
import org.linewright.workbench.diagnostics.trace.Samples;

class LoadTest {

    @Test
    void requestsAreCountedEachSecondAndAnswersAreNot() {
        Load load = Load.of(Samples.trace(0, "REGISTER a", "401 a REGISTER", "REGISTER a", "INVITE c", "REGISTER b",
                "503 b REGISTER"));
        assertEquals(List.of(1, 0, 1, 0, 1, 0), load.bars().stream().map(Load.Bar::all).toList());
        assertEquals(List.of(0, 0, 0, 0, 0, 1), load.bars().stream().map(Load.Bar::refused).toList());
        assertEquals(3, load.all());
    }

    @Test
    void aLongTimeIsInFewerBarsWithTheBusiestSecond() {
        Trace early = Samples.trace(0, "REGISTER a", "REGISTER b");
        Trace late = Samples.trace(100_000, "REGISTER c");
        Load load = Load.of(new Trace(List.of(early.entries().getFirst(), early.entries().getLast(),
                late.entries().getFirst()), List.of(), early.masking()));
        assertEquals(Duration.ofSeconds(600), load.width());
        assertEquals(2, load.bars().getFirst().all());
        assertEquals(1, load.bars().getFirst().most());
        assertEquals(167, load.bars().size());
    }

    @Test
    void nothingIsNoBar() {
        assertEquals(Load.NONE, Load.of(Samples.trace(0, "INVITE c")));
    }
}
