package org.linewright.diagnostics.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.diagnostics.SipText;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;

/** Puts messages together. Pure; takes time linear to their number. */
public final class Conversations {

    private record Key(String branch, String method, long sequence) {
    }

    private Conversations() {
    }

    /** One for each Call-ID, in the order they began. */
    public static List<Conversation> of(Trace trace) {
        Map<String, List<TraceEntry>> byCall = new LinkedHashMap<>();
        trace.entries()
                .forEach(one -> byCall.computeIfAbsent(one.message().callId(), id -> new ArrayList<>()).add(one));
        return byCall.entrySet().stream().map(call -> conversation(call.getKey(), call.getValue())).toList();
    }

    private static Conversation conversation(String callId, List<TraceEntry> entries) {
        List<Exchange> exchanges = exchanges(entries);
        return new Conversation(callId, Kind.of(exchanges.getFirst().method()), entries, exchanges, dialogs(entries));
    }

    private static List<Exchange> exchanges(List<TraceEntry> entries) {
        Map<Key, List<TraceEntry>> found = new LinkedHashMap<>();
        for (TraceEntry entry : entries) {
            found.computeIfAbsent(key(entry.message(), found), key -> new ArrayList<>()).add(entry);
        }
        return found.entrySet().stream()
                .map(one -> new Exchange(one.getKey().branch(), one.getKey().method(), one.getValue())).toList();
    }

    private static Key key(SipText message, Map<Key, ?> found) {
        // through a proxy a request has another branch on each side, and is another transaction there
        Key own = new Key(message.branch(), message.method(), message.sequence());
        Key invite = new Key(own.branch(), "INVITE", own.sequence());
        boolean ofError = own.method().equals("ACK") && found.containsKey(invite); // RFC 3261 §17.1.1.3
        return ofError ? invite : own;
    }

    private static List<Dialog> dialogs(List<TraceEntry> entries) {
        Set<Dialog> dialogs = new LinkedHashSet<>();
        for (TraceEntry entry : entries) {
            SipText message = entry.message();
            boolean makes = message.status() > 100 && message.status() < 300
                    && Set.of("INVITE", "SUBSCRIBE", "REFER").contains(message.method()) && !message.toTag().isEmpty();
            if (makes && !dialogs.contains(new Dialog(message.toTag(), message.fromTag()))) {
                dialogs.add(new Dialog(message.fromTag(), message.toTag())); // RFC 3261 §12.1
            }
        }
        return List.copyOf(dialogs);
    }
}
