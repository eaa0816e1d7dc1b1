package org.linewright.diagnostics.internal.packet;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.linewright.core.Secret;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.Transport;
import org.linewright.diagnostics.internal.text.Wire;

/** A message as Homer takes it: HEP version 3, chunks of vendor 0, network byte order. */
public final class Hep {

    private static final byte[] VERSION = "HEP3".getBytes(StandardCharsets.US_ASCII);
    private static final byte SIP = 1;

    private Hep() {
    }

    /**
     * One datagram.
     *
     * @param agent the number by which the collector knows us
     * @param key what the collector asks for
     */
    public static byte[] packet(TraceEntry entry, int agent, Optional<Secret> key) {
        InetAddress source = entry.source().getAddress();
        InetAddress destination = entry.destination().getAddress();
        boolean four = source instanceof Inet4Address && destination instanceof Inet4Address;
        return joined(
                chunk(0x01, (byte) (four ? 2 : 10)), // AF_INET, AF_INET6
                chunk(0x02, (byte) (entry.transport() == Transport.UDP ? 17 : 6)),
                chunk(four ? 0x03 : 0x05, source.getAddress()),
                chunk(four ? 0x04 : 0x06, destination.getAddress()),
                chunk(0x07, two(entry.source().getPort())),
                chunk(0x08, two(entry.destination().getPort())),
                chunk(0x09, four((int) entry.at().getEpochSecond())),
                chunk(0x0a, four(entry.at().getNano() / 1000)),
                chunk(0x0b, SIP),
                chunk(0x0c, four(agent)),
                key.map(secret -> chunk(0x0e, secret.reveal().getBytes(StandardCharsets.UTF_8))).orElse(new byte[0]),
                entry.message().callId().isEmpty()
                        ? new byte[0]
                        : chunk(0x11, entry.message().callId().getBytes(StandardCharsets.UTF_8)),
                chunk(0x0f, payload(entry)));
    }

    private static byte[] payload(TraceEntry entry) {
        byte[] message = Wire.of(entry.message());
        return message.length > 60_000 ? Arrays.copyOf(message, 60_000) : message; // one datagram has 65507
    }

    private static byte[] joined(byte[]... chunks) {
        int total = 6 + Arrays.stream(chunks).mapToInt(one -> one.length).sum();
        ByteBuffer packet = ByteBuffer.allocate(total).put(VERSION).putShort((short) total);
        for (byte[] chunk : chunks) {
            packet.put(chunk);
        }
        return packet.array();
    }

    private static byte[] chunk(int type, byte... value) {
        return ByteBuffer.allocate(6 + value.length)
                .putShort((short) 0) // vendor: generic
                .putShort((short) type)
                .putShort((short) (6 + value.length))
                .put(value)
                .array();
    }

    private static byte[] two(int value) {
        return ByteBuffer.allocate(2).putShort((short) value).array();
    }

    private static byte[] four(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }
}
