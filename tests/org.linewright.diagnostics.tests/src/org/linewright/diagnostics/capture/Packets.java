package org.linewright.diagnostics.capture;

import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Packets and files as tcpdump writes them, put together by hand. */
final class Packets {

    static final InetSocketAddress ONE = new InetSocketAddress("192.0.2.10", 5060);
    static final InetSocketAddress TWO = new InetSocketAddress("192.0.2.1", 5070);

    private Packets() {
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] udp(byte[] payload) {
        return ByteBuffer.allocate(8 + payload.length).putShort((short) 5060).putShort((short) 5070)
                .putShort((short) (8 + payload.length)).putShort((short) 0).put(payload).array();
    }

    static byte[] rtp(int sequence) {
        return ByteBuffer.allocate(8 + 172).putShort((short) 5060).putShort((short) 5070).putShort((short) 180)
                .putShort((short) 0).put((byte) 0x80).put((byte) 8).putShort((short) sequence).array();
    }

    static byte[] tcp(int sequence, int flags, String payload) {
        return ByteBuffer.allocate(20 + payload.length()).putShort((short) 5060).putShort((short) 5070).putInt(sequence)
                .putInt(1).put((byte) 0x50).put((byte) flags).putShort((short) 0).putInt(0).put(bytes(payload)).array();
    }

    static byte[] ipv4(int protocol, byte[] payload) {
        return ipv4(protocol, 0, 0, payload);
    }

    /** @param place flags and offset of the fragment */
    static byte[] ipv4(int protocol, int identification, int place, byte[] payload) {
        return ByteBuffer.allocate(20 + payload.length).put((byte) 0x45).put((byte) 0)
                .putShort((short) (20 + payload.length)).putShort((short) identification).putShort((short) place)
                .put((byte) 64).put((byte) protocol).putShort((short) 0).put(ONE.getAddress().getAddress())
                .put(TWO.getAddress().getAddress()).put(payload).array();
    }

    /** With a header of options before what it carries. */
    static byte[] ipv6(int protocol, byte[] payload) {
        return ByteBuffer.allocate(48 + payload.length).putInt(0x60000000).putShort((short) (8 + payload.length))
                .put((byte) 0).put((byte) 64).put(new byte[15]).put((byte) 1).put(new byte[15]).put((byte) 2)
                .put((byte) protocol).put((byte) 0).put(new byte[6]).put(payload).array();
    }

    static byte[] behind(byte[] head, byte[] packet) {
        return ByteBuffer.allocate(head.length + packet.length).put(head).put(packet).array();
    }

    static byte[] pcap(ByteOrder order, int link, List<byte[]> frames) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(24).order(order).putInt(0xa1b2c3d4).putShort((short) 2).putShort((short) 4)
                .putLong(0).putInt(65535).putInt(link).array());
        int second = 1_700_000_000;
        for (byte[] frame : frames) {
            out.writeBytes(ByteBuffer.allocate(16).order(order).putInt(second++).putInt(123_456).putInt(frame.length)
                    .putInt(frame.length).array());
            out.writeBytes(frame);
        }
        return out.toByteArray();
    }
}
