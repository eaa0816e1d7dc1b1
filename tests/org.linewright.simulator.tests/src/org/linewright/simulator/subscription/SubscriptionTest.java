package org.linewright.simulator.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.simulator.subscription.Notice.Gone;
import org.linewright.simulator.subscription.Notice.Say;
import org.linewright.simulator.subscription.Notice.Wait;

class SubscriptionTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final List<Notice> NOTHING = List.of();

    private final Subscription begun = Subscription.NEW.granted(MINUTE, 0).next();
    private final Subscription idle = begun.answered(200, false, 0).next();

    private static long after(int seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }

    @Test
    void tellsEverythingAtOnceAndWaits() {
        assertEquals(List.of(new Wait(MINUTE), new Say("active;expires=60", true)),
                Subscription.NEW.granted(MINUTE, 0).notices());
    }

    @Test
    void aLookEndsWithTheFirstAnswer() {
        assertEquals(List.of(new Say("terminated;reason=timeout", true), new Gone()),
                Subscription.NEW.granted(Duration.ZERO, 0).notices());
    }

    @Test
    void tellsOnlyWhatHasChanged() {
        assertEquals(List.of(new Say("active;expires=40", false)), idle.changed(after(20)).notices());
    }

    @Test
    void waitsWithTheNextNotifyForTheAnswerToTheLast() {
        Subscription.Step waiting = begun.changed(after(1));
        assertEquals(NOTHING, waiting.notices());
        assertEquals(List.of(new Say("active;expires=58", true)),
                waiting.next().answered(200, false, after(2)).notices());
    }

    @Test
    void isSilentWhenNothingHasChangedMeanwhile() {
        assertEquals(NOTHING, begun.answered(200, false, 0).notices());
        assertFalse(idle.asked());
    }

    @Test
    void aProvisionalAnswerIsNone() {
        assertTrue(begun.answered(100, false, 0).next().asked());
    }

    @Test
    void endsWhenItsSubscriberKnowsNothingOfItOrIsSilent() {
        assertEquals(List.of(new Gone()), begun.answered(481, false, 0).notices());
        assertEquals(List.of(new Gone()), begun.silent().notices());
    }

    @Test
    void staysWhenItsSubscriberWantsToBeAskedLater() {
        assertEquals(NOTHING, begun.answered(503, true, 0).notices());
    }

    @Test
    void endsWhenItsTimeIsOver() {
        assertEquals(List.of(new Say("terminated;reason=timeout", true), new Gone()),
                idle.elapsed(after(60)).notices());
    }

    @Test
    void waitsOnWhenItWasGrantedOnceMore() {
        Subscription again = idle.granted(MINUTE, after(50)).next();
        assertEquals(List.of(new Wait(Duration.ofSeconds(50))), again.elapsed(after(60)).notices());
    }
}
