package org.linewright.diagnostics.internal.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.internal.text.Peek;

/**
 * Whose line a message is. Not every message names one, and those of a call between two lines of ours may name the other:
 * an answer belongs to who asked or was asked, a request within a dialog to whose tag it has (RFC 3261 §12.2), else the
 * Call-ID tells.
 */
final class Owners {

    private static final int MOST = 60_000;

    private final Map<String, String> lines = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    String line(Kept message) {
        Peek peek = message.peek();
        if (peek.callId().isEmpty()) {
            return message.line();
        }
        boolean sent = message.direction() == Direction.SENT;
        boolean ours = sent == peek.request(); // we asked
        String transaction = (ours ? "out " : "in ") + peek.branch();
        String dialog = "tag " + (ours ? peek.fromTag() : peek.toTag()) + " " + peek.callId();
        String call = "call " + peek.callId();
        String line = Stream
                .of(!peek.request() ? known(transaction) : "", !sent && peek.request() ? message.line() : "",
                        known(dialog), sent ? message.line() : "", known(call), message.line())
                .filter(one -> !one.isEmpty()).findFirst().orElse("");
        if (!line.isEmpty()) {
            lines.put(transaction, line);
            lines.put(dialog, line);
            lines.putIfAbsent(call, line);
        }
        return line;
    }

    private String known(String key) {
        return lines.getOrDefault(key, "");
    }
}
