package org.linewright.diagnostics.internal.packet;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.Transport;
import org.linewright.diagnostics.internal.text.Wire;

/** The packets of IP that carry messages. Remembers how far each TCP stream is. One thread at a time. */
public final class Frames {

    private static final int MOST_PAYLOAD = 65_000;

    private record Way(InetSocketAddress source, InetSocketAddress destination) {
        Way back() {
            return new Way(destination, source);
        }
    }

    private final Map<Way, Integer> sequences = new HashMap<>();

    /** One packet, of a very long message over TCP several. */
    public List<byte[]> of(TraceEntry entry) {
        byte[] message = Wire.of(entry.message());
        if (entry.transport() == Transport.UDP) {
            byte[] payload = message.length > MOST_PAYLOAD ? Arrays.copyOf(message, MOST_PAYLOAD) : message;
            return List.of(IpPacket.udp(entry.source(), entry.destination(), payload));
        }
        List<byte[]> packets = new ArrayList<>();
        Way way = new Way(entry.source(), entry.destination());
        for (int at = 0; at < message.length; at += MOST_PAYLOAD) {
            byte[] part = Arrays.copyOfRange(message, at, Math.min(message.length, at + MOST_PAYLOAD));
            int sequence = sequences.getOrDefault(way, 1);
            packets.add(IpPacket.tcp(entry.source(), entry.destination(), sequence,
                    sequences.getOrDefault(way.back(), 1), part));
            sequences.put(way, sequence + part.length);
        }
        return packets;
    }
}
