package org.linewright.diagnostics.internal.record;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which line a Call-ID belongs to, of the newest of them: not every message names its line. */
final class Owners {

    private static final int MOST = 20_000;

    private final Map<String, String> lines = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    String line(Kept message) {
        if (message.callId().isEmpty()) {
            return message.line();
        }
        if (!message.line().isEmpty()) {
            lines.put(message.callId(), message.line());
        }
        return lines.getOrDefault(message.callId(), "");
    }
}
