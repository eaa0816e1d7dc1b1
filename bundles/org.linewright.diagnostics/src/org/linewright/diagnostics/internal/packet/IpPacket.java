package org.linewright.diagnostics.internal.packet;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;

/** Writes packets of IPv4 (RFC 791) and IPv6 (RFC 8200) with UDP (RFC 768) or TCP (RFC 9293) in them. */
public final class IpPacket {

    private static final int UDP = 17;
    private static final int TCP = 6;
    private static final byte HOPS = 64;

    private IpPacket() {
    }

    static byte[] udp(InetSocketAddress source, InetSocketAddress destination, byte[] payload) {
        int length = 8 + payload.length;
        ByteBuffer segment = ByteBuffer.allocate(length)
                .putShort((short) source.getPort())
                .putShort((short) destination.getPort())
                .putShort((short) length)
                .putShort((short) 0)
                .put(payload);
        return packet(source, destination, UDP, segment, 6);
    }

    static byte[] tcp(InetSocketAddress source, InetSocketAddress destination, int sequence, int acknowledged,
            byte[] payload) {
        ByteBuffer segment = ByteBuffer.allocate(20 + payload.length)
                .putShort((short) source.getPort())
                .putShort((short) destination.getPort())
                .putInt(sequence)
                .putInt(acknowledged)
                .put((byte) (5 << 4)) // the header has five words
                .put((byte) 0x18) // PSH, ACK
                .putShort((short) 0xffff) // window
                .putInt(0) // checksum, urgent pointer
                .put(payload);
        return packet(source, destination, TCP, segment, 16);
    }

    private static byte[] packet(InetSocketAddress source, InetSocketAddress destination, int protocol,
            ByteBuffer segment, int checksumAt) {
        boolean four = source.getAddress() instanceof Inet4Address && destination.getAddress() instanceof Inet4Address;
        byte[] from = four ? source.getAddress().getAddress() : six(source.getAddress());
        byte[] to = four ? destination.getAddress().getAddress() : six(destination.getAddress());
        int length = segment.capacity();
        ByteBuffer pseudo = ByteBuffer.allocate(2 * from.length + 8 + length)
                .put(from)
                .put(to)
                .putInt(length)
                .putInt(protocol)
                .put(segment.array());
        short sum = checksum(pseudo.array(), 0, pseudo.capacity());
        segment.putShort(checksumAt, sum == 0 ? (short) 0xffff : sum);
        return (four ? four(from, to, protocol, length) : six(from, to, protocol, length)).put(segment.array())
                .array();
    }

    private static ByteBuffer four(byte[] from, byte[] to, int protocol, int length) {
        ByteBuffer packet = ByteBuffer.allocate(20 + length)
                .put((byte) 0x45)
                .put((byte) 0)
                .putShort((short) (20 + length))
                .putInt(0x4000) // identification 0, do not fragment
                .put(HOPS)
                .put((byte) protocol)
                .putShort((short) 0)
                .put(from)
                .put(to);
        packet.putShort(10, checksum(packet.array(), 0, 20));
        return packet;
    }

    private static ByteBuffer six(byte[] from, byte[] to, int protocol, int length) {
        return ByteBuffer.allocate(40 + length)
                .putInt(0x6000_0000)
                .putShort((short) length)
                .put((byte) protocol)
                .put(HOPS)
                .put(from)
                .put(to);
    }

    private static byte[] six(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16
                ? bytes
                : ByteBuffer.allocate(16).position(10).putShort((short) 0xffff).put(bytes).array(); // RFC 4291 §2.5.5.2
    }

    /** RFC 1071. */
    private static short checksum(byte[] bytes, int from, int to) {
        long sum = 0;
        for (int at = from; at < to; at += 2) {
            sum += (bytes[at] & 0xff) << 8 | (at + 1 < to ? bytes[at + 1] & 0xff : 0);
        }
        while (sum >> 16 != 0) {
            sum = (sum & 0xffff) + (sum >> 16);
        }
        return (short) ~sum;
    }
}
