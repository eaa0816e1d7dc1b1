package org.linewright.lines.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.lines.call.Succession.Meaning;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;

class SuccessionTest {

    private static final CallEvent ANSWERED = new CallEvent.Answered("a", Optional.empty(), Optional.empty());
    private static final CallEvent RINGS = new CallEvent.Progress(180, "Ringing", "a", Optional.empty());
    private static final CallEvent BUSY = new CallEvent.Refused(486, "", "", List.of(), Optional.empty());
    private static final CallEvent GONE = new CallEvent.Ended(By.THEM, "");

    private final Succession asked = Succession.FIRST.begun();

    @Test
    void withoutATransferEverythingIsTheCallsOwn() {
        for (CallEvent event : List.of(RINGS, ANSWERED, GONE)) {
            assertEquals(Meaning.OWN, Succession.FIRST.after(0, event).meaning());
        }
    }

    @Test
    void theNextOneTakesThePlaceWhenItIsAnswered() {
        assertFalse(asked.free());
        assertEquals(Meaning.NEWS, asked.after(1, RINGS).meaning());
        Succession.Step step = asked.after(1, ANSWERED);
        assertEquals(Meaning.SUCCEEDED, step.meaning());
        assertEquals(Meaning.FORMER, step.then().after(0, GONE).meaning());
        assertEquals(Meaning.OWN, step.then().after(1, GONE).meaning());
        assertTrue(step.then().free());
    }

    @Test
    void whatComesToNothingIsForgottenAndAnotherMayFollow() {
        Succession.Step step = asked.after(1, BUSY);
        assertEquals(Meaning.FAILED, step.meaning());
        assertEquals(Meaning.OWN, step.then().after(0, RINGS).meaning());
        Succession second = step.then().begun();
        assertEquals(Meaning.FORMER, second.after(1, ANSWERED).meaning());
        assertEquals(Meaning.SUCCEEDED, second.after(2, ANSWERED).meaning());
    }

    @Test
    void whoTransfersAndGoesLeavesTheNextOneAlone() {
        Succession.Step step = asked.after(0, GONE);
        assertEquals(Meaning.LEFT_ALONE, step.meaning());
        assertEquals(Meaning.OWN, step.then().after(1, RINGS).meaning());
        assertEquals(Meaning.OWN, step.then().after(1, BUSY).meaning());
    }

    @Test
    void whileWeHangUpNobodyTakesThePlace() {
        Succession leaving = asked.left();
        assertEquals(Meaning.OWN, leaving.after(0, GONE).meaning());
        assertEquals(Meaning.FORMER, leaving.after(1, ANSWERED).meaning());
        assertFalse(Succession.FIRST.left().free());
    }
}
