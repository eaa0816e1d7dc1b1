package org.linewright.workbench.diagnostics.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.diagnostics.SipText;

/**
 * A message to be read: its text, and what its parts are.
 *
 * @param text lines ended by a line feed
 * @param spans the parts in their order, no two over one another
 */
public record Marked(String text, List<Span> spans) {

    /** What a part is. Values of headers are not marked. */
    public enum Part {
        START,
        NAME,
        BODY
    }

    /** Places in the text. */
    public record Span(int start, int length, Part part) {
    }

    public Marked {
        spans = List.copyOf(spans);
    }

    public static Marked of(SipText message) {
        String text = message.text();
        List<Span> spans = new ArrayList<>();
        int start = 0;
        boolean body = false;
        while (start < text.length() && !body) {
            int end = end(text, start);
            int colon = text.indexOf(':', start);
            if (start == 0) {
                spans.add(new Span(0, end, Part.START));
            } else if (colon > start && colon < end) {
                spans.add(new Span(start, colon - start + 1, Part.NAME));
            }
            body = start == end;
            start = end + 1;
        }
        if (start < text.length()) {
            spans.add(new Span(start, text.length() - start, Part.BODY));
        }
        return new Marked(text, spans);
    }

    /** The name of the header in whose line this place is; empty in the start line and the body. */
    public Optional<String> header(int place) {
        int line = text.lastIndexOf('\n', place - 1) + 1;
        return spans.stream()
                .filter(span -> span.part() == Part.NAME && span.start() == line)
                .map(span -> text.substring(span.start(), span.start() + span.length() - 1))
                .findFirst();
    }

    private static int end(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
