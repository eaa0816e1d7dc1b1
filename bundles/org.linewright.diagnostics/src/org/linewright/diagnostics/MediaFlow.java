package org.linewright.diagnostics;

import java.net.InetSocketAddress;
import java.time.Instant;

/**
 * RTP that went one way between two ports, as a file shows it.
 *
 * @param source who sent it
 * @param destination to whom
 * @param payloadType the payload type of its first packet (RFC 3551 §6)
 * @param packets how many
 * @param first when the first one went
 * @param last when the last one went
 */
public record MediaFlow(InetSocketAddress source, InetSocketAddress destination, int payloadType, long packets,
        Instant first, Instant last) {
}
