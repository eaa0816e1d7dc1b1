package org.linewright.diagnostics.internal.capture;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.linewright.diagnostics.Transport;

/** Reads packets of IP down to what UDP and TCP carry. One thread. */
final class IpPackets {

    private static final int TCP = 6;
    private static final int UDP = 17;
    private static final int FRAGMENT = 44;

    private record Way(byte[] from, byte[] to) {
        Fragments.Key key(int protocol, int identification) {
            return new Fragments.Key(ByteBuffer.allocate(from.length * 2).put(from).put(to).flip(), protocol,
                    identification);
        }
    }

    private final Fragments fragments = new Fragments();

    /** What it carries; empty for all else. May throw what a buffer throws that is too short. */
    Optional<Segment> segment(ByteBuffer ip) throws UnknownHostException {
        ByteBuffer packet = ip.slice();
        return switch (packet.get(0) >> 4 & 0xf) {
            case 4 -> four(packet);
            case 6 -> six(packet);
            default -> Optional.empty();
        };
    }

    private Optional<Segment> four(ByteBuffer packet) throws UnknownHostException {
        int header = (packet.get(0) & 0xf) * 4;
        int length = Short.toUnsignedInt(packet.getShort(2));
        int flags = Short.toUnsignedInt(packet.getShort(6));
        int protocol = packet.get(9) & 0xff;
        Way way = new Way(bytes(packet, 12, 4), bytes(packet, 16, 4));
        if (header < 20) {
            return Optional.empty();
        }
        // a network card that sends large segments leaves the length 0
        packet.limit(length == 0 ? packet.limit() : Math.min(packet.limit(), length)).position(header);
        boolean more = (flags & 0x2000) != 0;
        int offset = (flags & 0x1fff) * 8;
        Optional<ByteBuffer> payload = more || offset > 0
                ? fragments.add(way.key(protocol, packet.getShort(4)), offset, more, packet)
                : Optional.of(packet);
        return payload.isPresent() ? carried(protocol, way, payload.get().slice()) : Optional.empty();
    }

    private Optional<Segment> six(ByteBuffer packet) throws UnknownHostException {
        int length = Short.toUnsignedInt(packet.getShort(4));
        Way way = new Way(bytes(packet, 8, 16), bytes(packet, 24, 16));
        packet.limit(length == 0 ? packet.limit() : Math.min(packet.limit(), 40 + length)).position(40);
        int next = packet.get(6) & 0xff;
        for (int headers = 0; headers < 8; headers++) {
            switch (next) {
                case 0, 43, 60 -> { // RFC 8200 §4.3, §4.4, §4.6
                    int at = packet.position();
                    next = packet.get(at) & 0xff;
                    packet.position(at + ((packet.get(at + 1) & 0xff) + 1) * 8);
                }
                case FRAGMENT -> {
                    int at = packet.position();
                    int place = Short.toUnsignedInt(packet.getShort(at + 2));
                    int protocol = packet.get(at) & 0xff;
                    Fragments.Key key = way.key(protocol, packet.getInt(at + 4));
                    Optional<ByteBuffer> whole = fragments.add(key, place & 0xfff8, (place & 1) != 0,
                            packet.position(at + 8));
                    return whole.isPresent() ? carried(protocol, way, whole.get().slice()) : Optional.empty();
                }
                default -> {
                    return carried(next, way, packet.slice());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Segment> carried(int protocol, Way way, ByteBuffer payload) throws UnknownHostException {
        if (protocol != UDP && protocol != TCP) {
            return Optional.empty();
        }
        InetSocketAddress source = address(way.from(), payload.getShort(0));
        InetSocketAddress destination = address(way.to(), payload.getShort(2));
        if (protocol == UDP) {
            int length = Short.toUnsignedInt(payload.getShort(4));
            int end = length < 8 ? payload.limit() : Math.min(payload.limit(), length);
            return Optional.of(new Segment(Transport.UDP, source, destination, 0, false, bytes(payload, 8, end - 8)));
        }
        int header = (payload.get(12) >> 4 & 0xf) * 4;
        int flags = payload.get(13);
        boolean begins = (flags & 2) != 0;
        return Optional.of(new Segment(Transport.TCP, source, destination, payload.getInt(4) + (begins ? 1 : 0),
                begins, bytes(payload, header, payload.limit() - header)));
    }

    private static InetSocketAddress address(byte[] host, short port) throws UnknownHostException {
        return new InetSocketAddress(InetAddress.getByAddress(host), Short.toUnsignedInt(port));
    }

    private static byte[] bytes(ByteBuffer from, int at, int length) {
        byte[] bytes = new byte[Math.max(0, length)];
        from.get(at, bytes);
        return bytes;
    }
}
