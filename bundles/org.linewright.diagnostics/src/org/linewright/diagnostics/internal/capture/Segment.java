package org.linewright.diagnostics.internal.capture;

import java.net.InetSocketAddress;
import org.linewright.diagnostics.Transport;

/**
 * What one packet carried.
 *
 * @param sequence of TCP the number of its first byte
 * @param begins whether a TCP stream begins here
 */
record Segment(Transport transport, InetSocketAddress source, InetSocketAddress destination, int sequence,
        boolean begins, byte[] payload) {
}
