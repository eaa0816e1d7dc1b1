package org.linewright.sip.tap;

import java.net.InetSocketAddress;
import java.time.Instant;
import org.linewright.sip.Transmission;
import org.linewright.sip.WireMessage.Direction;

/** A message just heard; what takes a moment to find out about it is found out when it is told. */
record Heard(Side side, long nanos, Direction direction, InetSocketAddress peer, String refused, byte[] bytes) {

    Transmission told(Instant at) {
        return new Transmission(at, nanos, direction, side.local(peer), peer, "UDP", side.line(bytes), refused, bytes);
    }
}
