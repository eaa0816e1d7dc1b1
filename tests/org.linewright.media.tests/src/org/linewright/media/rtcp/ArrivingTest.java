package org.linewright.media.rtcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What the other end tells of what we send: RFC 3550 §6.4.1. */
class ArrivingTest {

    private static final int OWN = 7;
    private static final OptionalDouble ALL = OptionalDouble.of(1);
    private static final OptionalDouble NONE = OptionalDouble.of(0);

    private Arriving now = Arriving.UNKNOWN;
    private long sent;

    /** So many more were sent when it reports this. */
    private OptionalDouble after(int more, ReportBlock... blocks) {
        sent += more;
        now = now.heard(new Control.ReceiverReport(9, List.of(blocks)), OWN, sent, sent);
        return now.lost();
    }

    private static ReportBlock block(int source, int fraction, int highest) {
        return new ReportBlock(source, fraction, 0, highest, 0, 0, 0);
    }

    @Test
    void theFractionIsWhatWasLostLately() {
        assertEquals(NONE, after(100, block(OWN, 0, 100)));
        assertEquals(OptionalDouble.of(0.5), after(100, block(OWN, 128, 200)));
        assertEquals(NONE, after(100, block(OWN, 0, 300)));
        assertEquals(Duration.ofNanos(5), now.age(sent + 5));
    }

    @Test
    void aSequenceThatStandsStillWhileWeSendTellsThatNothingCame() {
        after(100, block(OWN, 0, 100));
        assertEquals(ALL, after(100, block(OWN, 0, 100)));
        assertEquals(ALL, after(100, block(OWN, 0, 100)));
        assertEquals(NONE, after(100, block(OWN, 0, 400)));
        assertEquals(OptionalDouble.empty(), after(0, block(OWN, 0, 400)), "we hold");
    }

    @Test
    void whoTellsOfNobodyTwiceWhileWeSendHearsNothing() {
        assertEquals(OptionalDouble.empty(), after(100), "it may have reported before anything could come");
        assertEquals(ALL, after(100));
        assertEquals(ALL, after(100, block(0, 0, 0)));
        assertEquals(OptionalDouble.empty(), after(3), "we hold");
        assertEquals(NONE, after(100, block(OWN, 0, 10)));
    }

    @Test
    void whoTellsOfSomebodyElseMayHearUsUnderAnotherName() {
        after(100, block(8, 0, 100));
        assertEquals(OptionalDouble.empty(), after(100, block(8, 0, 100)));
    }

    @Test
    void onlyReportsCount() {
        after(100, block(OWN, 0, 100));
        Arriving same = now.heard(new Control.Bye(9), OWN, 500, 500).heard(new Control.Name(9, "x"), OWN, 900, 900);
        assertEquals(now, same);
    }
}
