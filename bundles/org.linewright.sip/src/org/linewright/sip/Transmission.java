package org.linewright.sip;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * One SIP message as it went over the wire, with every credential in it: whoever shows or keeps it masks it first.
 *
 * @param at the wall clock when it was sent or read
 * @param nanos the monotonic clock of its port at that instant; only differences mean anything
 * @param direction sent or received
 * @param local our own address towards the peer
 * @param peer where it went to or came from
 * @param transport {@code UDP}, {@code TCP} or {@code TLS}
 * @param line the Address of Record of the line whose Contact token it names; empty when it names none
 * @param refused why it never reached the parser, as the guard calls it; empty when it did, or was sent
 * @param bytes the message, never changed by anybody
 */
public record Transmission(Instant at, long nanos, WireMessage.Direction direction, InetSocketAddress local,
        InetSocketAddress peer, String transport, Optional<String> line, String refused, byte[] bytes) {

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return direction + " " + bytes.length + " bytes, " + local + ", " + peer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Transmission that && nanos == that.nanos && direction == that.direction
                && local.equals(that.local) && peer.equals(that.peer) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(nanos) * 31 + Arrays.hashCode(bytes);
    }
}
