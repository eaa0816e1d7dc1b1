package org.linewright.simulator;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;

/**
 * One line of the PBX's log.
 *
 * @param at when, on the wall clock
 * @param account whom it is about; it need not exist. Empty when it is about the PBX
 * @param kind what happened
 * @param about what exactly, in the order of the places in the words of the kind
 * @param text the same in words
 * @param from where the datagram came from that caused it; empty when none did
 */
public record Event(Instant at, Optional<AccountId> account, EventKind kind, List<Object> about, Text text,
        Optional<InetSocketAddress> from) {

    public Event {
        about = List.copyOf(about);
    }
}
