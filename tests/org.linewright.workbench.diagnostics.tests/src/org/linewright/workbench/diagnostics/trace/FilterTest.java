package org.linewright.workbench.diagnostics.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.workbench.diagnostics.trace.Filter.Named;

class FilterTest {

    private final List<TraceEntry> entries = Samples.trace(0, "INVITE a", "180 a INVITE", "OPTIONS o").entries();

    @Test
    void aLineKeepsToItsMessagesUnderAnotherName() {
        assertEquals(new Named("510@pbx", 2), new Named("user-1@pbx", 1).among(entries));
    }

    @Test
    void aLineThatIsKnownByNameFindsItsMessages() {
        assertEquals(new Named("510@pbx", 2), new Named("510@pbx", 0).among(entries));
    }

    @Test
    void noLineStaysNone() {
        assertEquals(Named.ANY, new Named("", 1).among(entries));
    }
}
