package org.linewright.workbench.diagnostics.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TraceColumnTest {

    private static final TraceColumn.Reader READER = new TraceColumn.Reader(Locale.ENGLISH, ZoneOffset.UTC);
    private final List<Row> rows = Listing.of(Samples.trace(), Filter.NONE, Set.of()).rows();

    @Test
    void theRowOfACallSaysWhoCalledWhomAndHowItEnded() {
        assertEquals("▾ 10:00:03.000\tCall\t510@pbx\t510 → 511: 200 Said\t5 messages in 4.0 s", copied(2));
    }

    @Test
    void theRowOfAMessageSaysWhichWayItWentAndWhetherItIsARepetition() {
        assertEquals("10:00:03.000\t→ sent\t510@pbx\tINVITE sip:511@pbx\t127.0.0.2:5060", copied(3));
        assertEquals("10:00:04.000\t→ sent\t510@pbx\tINVITE sip:511@pbx – sent again\t127.0.0.2:5060", copied(4));
        assertEquals("10:00:05.000\t← received\t510@pbx\t180 Said (INVITE)\t127.0.0.2:5060", copied(5));
    }

    @Test
    void aRegistrationIsNamedByItsLineAlone() {
        assertEquals("▾ 10:00:01.000\tRegistration\t510@pbx\t510: 200 Said\t2 messages in 1.0 s", copied(8));
    }

    private String copied(int place) {
        return TraceColumn.copied(rows.get(place), READER);
    }
}
