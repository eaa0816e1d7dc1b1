package org.linewright.workbench.softphone.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.lines.CallReport.Stage;

/** What can be done with calls. */
class FittingTest {

    private final PhoneCall ringing = PaperCall.from(1, "200").seen();
    private final PhoneCall talked = PaperCall.to(2, "201").at(Stage.TALKING, false).seen();
    private final PhoneCall held = PaperCall.from(3, "202").at(Stage.TALKING, true).seen();

    @Test
    void withoutACallNothingFits() {
        Fitting now = Fitting.NOTHING;
        assertEquals(List.of(), List.of(now.ringing(), now.holdable(), now.resumable(), now.talking(), now.endable())
                .stream()
                .flatMap(Optional::stream)
                .toList());
        assertTrue(now.swappable().isEmpty() && now.connectable().isEmpty());
    }

    @Test
    void aCallThatRingsHereIsTakenOrHungUpAndNotHeld() {
        Fitting now = new Fitting(List.of(ringing), List.of());
        assertEquals(Optional.of(ringing), now.ringing());
        assertEquals(Optional.of(ringing), now.endable());
        assertEquals(Optional.empty(), now.holdable());
        assertEquals(Optional.empty(), now.talking());
    }

    @Test
    void aCallThatIsOnlyBeingPlacedIsNotTaken() {
        Fitting now = new Fitting(List.of(PaperCall.to(4, "204").seen()), List.of());
        assertEquals(Optional.empty(), now.ringing());
        assertTrue(now.endable().isPresent());
    }

    @Test
    void withoutAChoiceItIsTheTalkedCall() {
        Fitting now = new Fitting(List.of(held, talked, ringing), List.of());
        assertEquals(Optional.of(talked), now.holdable());
        assertEquals(Optional.of(talked), now.endable());
        assertEquals(Optional.of(talked), now.talking());
        assertEquals(Optional.empty(), now.resumable());
    }

    @Test
    void aChosenCallIsMeantAlone() {
        Fitting now = new Fitting(List.of(held, talked), List.of(held));
        assertEquals(Optional.of(held), now.resumable());
        assertEquals(Optional.of(held), now.endable());
        assertEquals(Optional.empty(), now.holdable());
    }

    @Test
    void aTalkedAndAHeldCallAreSwappedAndConnected() {
        Fitting now = new Fitting(List.of(held, talked), List.of());
        assertEquals(Optional.of(new Fitting.Pair(talked, held)), now.swappable());
        assertEquals(Optional.of(new Fitting.Pair(held, talked)), now.connectable());
    }

    @Test
    void ofThreeCallsOnlyTwoThatAreChosenAreConnected() {
        PhoneCall third = PaperCall.to(5, "205").at(Stage.TALKING, true).seen();
        List<PhoneCall> all = List.of(held, talked, third);
        assertEquals(Optional.empty(), new Fitting(all, List.of()).connectable());
        assertEquals(Optional.of(new Fitting.Pair(talked, third)),
                new Fitting(all, List.of(talked, third)).connectable());
    }

    @Test
    void ofTwoHeldCallsTheChosenOneIsSwapped() {
        PhoneCall third = PaperCall.to(5, "205").at(Stage.TALKING, true).seen();
        List<PhoneCall> all = List.of(held, talked, third);
        assertEquals(Optional.empty(), new Fitting(all, List.of()).swappable());
        assertEquals(Optional.of(new Fitting.Pair(talked, third)), new Fitting(all, List.of(third)).swappable());
    }
}
