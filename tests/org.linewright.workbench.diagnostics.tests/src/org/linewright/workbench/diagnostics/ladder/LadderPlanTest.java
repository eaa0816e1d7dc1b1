package org.linewright.workbench.diagnostics.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.call.Conversations;
import org.linewright.diagnostics.ladder.Ladder;
import org.linewright.diagnostics.ladder.Step.Arrow;
import org.linewright.workbench.diagnostics.trace.Samples;

class LadderPlanTest {

    private final Conversation call = Conversations.of(Samples.trace()).get(1);
    private final LadderPlan plan = LadderPlan.of(Ladder.of(List.of(call), List.of()), 7, 16, 900);

    @Test
    void whereAStepIsDrawnItIsFoundAgain() {
        IntStream.range(0, plan.ladder().steps().size())
                .forEach(step -> assertEquals(OptionalInt.of(step), plan.at(plan.y(step))));
        assertEquals(OptionalInt.empty(), plan.at(plan.head() - 1));
        assertEquals(OptionalInt.empty(), plan.at(plan.height()));
    }

    @Test
    void everythingIsWithinThePicture() {
        assertEquals(2, plan.ladder().participants().size());
        assertTrue(plan.x(0) > plan.left() && plan.x(0) < plan.x(1) && plan.x(1) < plan.width());
        assertTrue(plan.y(plan.ladder().steps().size() - 1) < plan.height());
    }

    @Test
    void aRetransmissionIsChosenWithTheArrowThatShowsIt() {
        TraceEntry first = call.entries().get(0);
        TraceEntry again = call.entries().get(1);
        assertEquals(plan.of(first), plan.of(again));
        Arrow arrow = (Arrow) plan.ladder().steps().get(plan.of(again).orElseThrow());
        assertEquals("INVITE  ×2 … +1.000", LadderBrush.said(arrow).replaceAll("INVITE .*?  ×", "INVITE  ×"));
    }

    @Test
    void theArrowKeysGoFromMessageToMessageAndStopAtTheEnds() {
        OptionalInt first = plan.next(OptionalInt.empty(), 1);
        OptionalInt last = plan.next(OptionalInt.empty(), -1);
        assertEquals(OptionalInt.of(0), first);
        assertEquals(OptionalInt.empty(), plan.next(first, -1));
        assertEquals(OptionalInt.empty(), plan.next(last, 1));
        OptionalInt now = first;
        int arrows = 1;
        for (OptionalInt next = plan.next(now, 1); next.isPresent(); next = plan.next(next, 1)) {
            arrows++;
        }
        assertEquals(plan.ladder().steps().stream().filter(Arrow.class::isInstance).count(), arrows);
    }
}
