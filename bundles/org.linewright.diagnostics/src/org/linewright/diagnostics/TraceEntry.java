package org.linewright.diagnostics;

import java.net.InetSocketAddress;
import java.time.Instant;

/**
 * One message of a trace, masked as it was asked for.
 *
 * @param number its place in the recording, from 1; numbers stay when older messages go
 * @param at the wall clock
 * @param nanos the monotonic clock in nanoseconds; only differences within one recording mean anything
 * @param direction which way it went, seen from us
 * @param transport what carried it
 * @param source who sent it
 * @param destination to whom
 * @param line the Address of Record of the line it belongs to; empty when that is not known
 * @param refused why it never reached our parser, in the guard's word such as {@code STRANGER}; empty when it did
 * @param repeats the number of the message that this one is a retransmission of; 0 when it is none
 * @param message what it says
 */
public record TraceEntry(long number, Instant at, long nanos, Direction direction, Transport transport,
        InetSocketAddress source, InetSocketAddress destination, String line, String refused, long repeats,
        SipText message) {

    public boolean isRepeat() {
        return repeats > 0;
    }
}
