package org.linewright.workbench.softphone.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linewright.core.Watch;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Declining;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.lines.CallReport.Stage;
import org.linewright.operations.PlannedCall;

/** The calls as the telephone keeps them. */
class TelephoneTest {

    private final PaperDesk desk = new PaperDesk();
    private final Telephone telephone = new Telephone(desk);
    private final PaperCall first = PaperCall.from(1, "200");
    private final PaperCall second = PaperCall.from(2, "201");

    @BeforeEach
    void start() {
        telephone.start();
    }

    @Test
    void aCallThatRingsIsThereAndShownByTheRules() {
        desk.tell(first);
        assertEquals(List.of("(200)"), telephone.calls().stream().map(PhoneCall::shown).toList());
    }

    @Test
    void theOldestCallIsTheFirstWhicheverIsToldOfFirst() {
        desk.tell(second);
        desk.tell(first);
        assertEquals(List.of("(200)", "(201)"), telephone.calls().stream().map(PhoneCall::shown).toList());
    }

    @Test
    void aCallThatWeDialledIsShownAsItWasTyped() {
        telephone.dial(new PlannedCall(PaperCall.LINE, "030 5", "0305", "", Optional.empty()), false);
        desk.tell(PaperCall.to(3, "0305"));
        assertEquals("030 5", telephone.calls().getFirst().shown());
    }

    @Test
    void whoTakesACallPutsTheOtherOnHold() {
        desk.tell(first.at(Stage.TALKING, false));
        desk.tell(second);
        telephone.take(telephone.calls().getLast());
        assertEquals(List.of("hold"), first.done);
        assertEquals(List.of("accept"), second.done);
    }

    @Test
    void aCallOfAnotherLineIsNotHeld() {
        PaperCall other = PaperCall.from(5, "203").ofLine("101").at(Stage.TALKING, false);
        desk.tell(other);
        desk.tell(second);
        telephone.take(telephone.calls().getLast());
        assertEquals(List.of(), other.done);
    }

    @Test
    void swappingHoldsTheOneAndResumesTheOther() {
        desk.tell(first.at(Stage.TALKING, false));
        desk.tell(second.at(Stage.TALKING, true));
        telephone.swap(new Fitting(telephone.calls(), List.of()).swappable().orElseThrow());
        assertEquals(List.of("hold"), first.done);
        assertEquals(List.of("resume"), second.done);
    }

    @Test
    void whoDialsPutsTheOtherOnHold() {
        desk.tell(first.at(Stage.TALKING, false));
        telephone.dial(new PlannedCall(PaperCall.LINE, "5", "05", "", Optional.empty()), false);
        assertEquals(List.of("hold"), first.done);
        assertEquals(1, desk.dialled.size());
    }

    @Test
    void whoResumesACallPutsTheOtherOnHoldAndNotItself() {
        desk.tell(first.at(Stage.TALKING, false));
        desk.tell(second.at(Stage.TALKING, true));
        telephone.resume(telephone.calls().getLast());
        assertEquals(List.of("hold"), first.done);
        assertEquals(List.of("resume"), second.done);
    }

    @Test
    void hangingUpWhatRingsHereDeclinesIt() {
        desk.tell(first);
        telephone.hangUp(telephone.calls().getFirst());
        assertEquals(List.of("decline BUSY_HERE"), first.done);
    }

    @Test
    void aCallIsDeclinedAsItsGroupSays() {
        LineGroup group = new LineGroup(new GroupId("nord"), "Nord", "generic.sip", Optional.empty(),
                PaperCall.REGISTRAR, Media.G711, Map.of(), Map.of(), List.of());
        desk.with(group.withCalls(group.calls()
                .withDeclining(new Declining(DeclineCode.BUSY_HERE, Optional.of(DeclineCode.DECLINE)))));
        desk.tell(first);
        telephone.decline(telephone.calls().getFirst());
        assertEquals(List.of("decline DECLINE"), first.done);
    }

    @Test
    void aCallThatIsOverBeforeItCouldRingStandsInTheJournalAlone() {
        desk.tell(PaperCall.missed(7, "0305"));
        assertEquals(List.of(), telephone.calls());
        assertEquals(List.of("(0305)"),
                telephone.journal().stream().filter(JournalEntry::missed).map(JournalEntry::number)
                        .toList());
    }

    @Test
    void aTransferGoesThroughTheRules() {
        desk.tell(first.at(Stage.TALKING, false));
        telephone.transfer(telephone.calls().getFirst(), "12", why -> assertEquals(List.of(), why));
        assertEquals(List.of("transfer 012"), first.done);
    }

    @Test
    void theKeysThatWereSentAreKept() {
        desk.tell(first.at(Stage.TALKING, false));
        telephone.press(telephone.calls().getFirst(), '4');
        telephone.press(telephone.calls().getFirst(), '#');
        assertEquals("4#", telephone.calls().getFirst().sent());
    }

    @Test
    void aCallThatIsOverStandsInTheJournalTheNewestFirst() {
        desk.tell(first);
        desk.tell(second.at(Stage.TALKING, false));
        desk.tell(first.at(Stage.OVER, false));
        desk.tell(second.at(Stage.OVER, false));
        assertEquals(List.of(), telephone.calls());
        assertEquals(List.of("(201)", "(200)"), telephone.journal().stream().map(JournalEntry::number).toList());
        assertEquals(Duration.ofSeconds(65), telephone.journal().getFirst().talked());
    }

    @Test
    void aCallThatNobodyTookIsMissedAndOneThatWePlacedIsNot() {
        PaperCall out = PaperCall.to(3, "5");
        desk.tell(out);
        desk.tell(out.at(Stage.OVER, false));
        assertFalse(telephone.journal().getFirst().answered());
        assertFalse(telephone.journal().getFirst().missed());
        desk.tell(PaperCall.missed(4, "200"));
        assertTrue(telephone.journal().getFirst().missed());
    }

    @Test
    void aCallThatWasDeclinedHereIsNotMissed() {
        desk.tell(first);
        telephone.decline(telephone.calls().getFirst());
        desk.tell(first.at(Stage.OVER, false));
        assertFalse(telephone.journal().getFirst().missed());
        assertEquals("declined here", telephone.journal().getFirst().ending().english());
    }

    @Test
    void callsOfEarlierSessionsStandBelow() {
        desk.tell(PaperCall.missed(1, "200"));
        JournalEntry now = telephone.journal().getFirst();
        JournalEntry earlier = new JournalEntry(PaperCall.BEGUN.minusSeconds(60), PaperCall.LINE, true, "5", "",
                Duration.ZERO, false, now.ending());
        telephone.remember(List.of(earlier, now));
        assertEquals(List.of(now, earlier), telephone.journal());
    }

    @Test
    void everyChangeIsToldUntilNobodyListens() {
        List<Integer> told = new ArrayList<>();
        Watch watch = telephone.watch(() -> told.add(telephone.calls().size()));
        desk.tell(first);
        assertTrue(told.contains(1));
        int before = told.size();
        watch.close();
        desk.tell(second);
        assertEquals(before, told.size());
    }

    @Test
    void afterItIsClosedItHearsNothing() {
        telephone.close();
        desk.tell(first);
        assertEquals(List.of(), telephone.calls());
    }
}
