package org.linewright.workbench.diagnostics.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.diagnostics.SipText;
import org.linewright.workbench.diagnostics.trace.Marked.Part;

class MarkedTest {

    private final Marked marked = Marked
            .of(SipText.of("INVITE sip:1@x SIP/2.0\r\nFrom: <sip:2@x>\r\nCall-ID: a:b\r\n\r\nv=0\r\nX: y\r\n"));

    @Test
    void startLineNamesAndBodyAreMarkedAndNothingElse() {
        assertEquals(List.of("INVITE sip:1@x SIP/2.0", "From:", "Call-ID:", "v=0\nX: y\n"), marked.spans().stream()
                .map(span -> marked.text().substring(span.start(), span.start() + span.length())).toList());
        assertEquals(List.of(Part.START, Part.NAME, Part.NAME, Part.BODY),
                marked.spans().stream().map(Marked.Span::part).toList());
    }

    @Test
    void aPlaceKnowsItsHeaderInTheNameAndInTheValue() {
        assertEquals(Optional.of("From"), marked.header(marked.text().indexOf("From")));
        assertEquals(Optional.of("Call-ID"), marked.header(marked.text().indexOf("a:b") + 3));
        assertEquals(Optional.empty(), marked.header(0));
        assertEquals(Optional.empty(), marked.header(marked.text().indexOf("X:") + 1));
    }
}
