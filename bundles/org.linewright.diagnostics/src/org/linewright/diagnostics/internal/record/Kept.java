package org.linewright.diagnostics.internal.record;

import java.net.InetSocketAddress;
import java.time.Instant;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.Transport;
import org.linewright.diagnostics.internal.text.Peek;

/**
 * A message as it was, credentials and all; never leaves this package's hands unmasked.
 *
 * @param number its place; 0 until it has one
 */
public record Kept(long number, Instant at, long nanos, Direction direction, Transport transport,
        InetSocketAddress source, InetSocketAddress destination, String line, String refused, long repeats, Peek peek,
        byte[] bytes) {

    private static final int OVERHEAD = 560;

    String callId() {
        return peek.callId();
    }

    String method() {
        return peek.method();
    }

    Kept placed(long place, String ofLine, long original) {
        return new Kept(place, at, nanos, direction, transport, source, destination, ofLine, refused, original, peek,
                bytes);
    }

    /** About what it takes in memory. */
    long weight() {
        return bytes.length + peek.callId().length() + OVERHEAD;
    }

    @Override
    public String toString() {
        return "message " + number;
    }
}
