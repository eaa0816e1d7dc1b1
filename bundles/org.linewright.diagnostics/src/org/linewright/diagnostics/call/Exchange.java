package org.linewright.diagnostics.call;

import java.util.List;
import java.util.Optional;
import org.linewright.diagnostics.TraceEntry;

/**
 * A transaction (RFC 3261 §17): a request and its responses. The ACK to an error belongs to its INVITE, the ACK to a
 * 2xx is one of its own.
 *
 * @param branch names it; empty when its messages have none
 * @param method what was asked
 * @param entries its messages in the order they went, retransmissions too; at least one
 */
public record Exchange(String branch, String method, List<TraceEntry> entries) {

    public Exchange {
        entries = List.copyOf(entries);
    }

    /** The request; empty when only responses were seen. */
    public Optional<TraceEntry> request() {
        return entries.stream()
                .filter(one -> one.message().isRequest() && one.message().method().equalsIgnoreCase(method))
                .findFirst();
    }

    /** The first final response; empty when none was seen. */
    public Optional<TraceEntry> answer() {
        return entries.stream().filter(one -> one.message().status() >= 200).findFirst();
    }

    /** The line that asked or was asked; empty when that is not known. A call between two lines has exchanges of both. */
    public String line() {
        return entries.getFirst().line();
    }

    /** How many of its messages are retransmissions. */
    public long repeats() {
        return entries.stream().filter(TraceEntry::isRepeat).count();
    }
}
