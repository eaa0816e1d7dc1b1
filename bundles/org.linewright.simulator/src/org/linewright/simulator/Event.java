package org.linewright.simulator;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Optional;
import org.linewright.core.Text;

/**
 * One line of the PBX's log.
 *
 * @param at when, on the wall clock
 * @param account whom it is about; it need not exist. Empty when it is about the PBX
 * @param kind what happened
 * @param text the same in words
 * @param from where the datagram came from that caused it; empty when none did
 */
public record Event(Instant at, Optional<AccountId> account, EventKind kind, Text text,
        Optional<InetSocketAddress> from) {
}
