package org.linewright.diagnostics.call;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.diagnostics.SipText;
import org.linewright.diagnostics.TraceEntry;

/**
 * All messages with one Call-ID: a call, the registrations of a line, a subscription.
 *
 * @param callId its Call-ID; empty gathers what has none
 * @param kind what it is for
 * @param entries its messages in the order they went, at least one
 * @param exchanges its transactions in the order they began
 * @param dialogs its dialogs in the order they were made
 */
public record Conversation(String callId, Kind kind, List<TraceEntry> entries, List<Exchange> exchanges,
        List<Dialog> dialogs) {

    public Conversation {
        entries = List.copyOf(entries);
        exchanges = List.copyOf(exchanges);
        dialogs = List.copyOf(dialogs);
    }

    /** Its first message. */
    public TraceEntry first() {
        return entries.getFirst();
    }

    /** From its first message to its last one. */
    public Duration length() {
        return Duration.ofNanos(entries.getLast().nanos() - first().nanos());
    }

    /** The From of its first message. */
    public String from() {
        return first().message().header("From");
    }

    /** The To of its first message. */
    public String to() {
        return first().message().header("To");
    }

    /** The line it belongs to; empty when that is not known. */
    public String line() {
        return entries.stream().map(TraceEntry::line).filter(one -> !one.isEmpty()).findFirst().orElse("");
    }

    /** Who sent or got a message, in the order they appear. */
    public List<InetSocketAddress> participants() {
        return entries.stream().flatMap(one -> Stream.of(one.source(), one.destination())).distinct().toList();
    }

    /** The transactions with this method. */
    public List<Exchange> exchanges(String method) {
        return exchanges.stream().filter(one -> one.method().equalsIgnoreCase(method)).toList();
    }

    /** The final answer to what it began with, the last one when it was asked more than once; empty before. */
    public Optional<SipText> answer() {
        String method = exchanges.getFirst().method();
        return exchanges(method).stream().flatMap(one -> one.answer().stream()).map(TraceEntry::message)
                .filter(one -> one.status() != 401 && one.status() != 407)
                .reduce((one, later) -> kind == Kind.CALL ? one : later)
                .or(() -> exchanges.getFirst().answer().map(TraceEntry::message));
    }
}
