package org.linewright.diagnostics.internal.packet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.capture.CaptureWriter.Blocks;

/** The format of draft-ietf-opsawg-pcapng: one section, one interface, nanoseconds, a direction for each packet. */
public final class PcapngBlocks implements Blocks {

    private static final int SECTION = 0x0a0d0d0a;
    private static final int BYTE_ORDER = 0x1a2b3c4d;
    private static final int INTERFACE = 1;
    private static final int ENHANCED_PACKET = 6;
    private static final short COMMENT = 1;
    private static final short APPLICATION = 4;
    private static final short FLAGS = 2;
    private static final short RESOLUTION = 9;
    private static final byte NANOS = 9;

    @Override
    public byte[] head() {
        ByteBuffer section = fresh(16).putInt(BYTE_ORDER).putShort((short) 1).putShort((short) 0).putLong(-1);
        ByteBuffer port = fresh(8).putShort((short) PcapBlocks.RAW).putShort((short) 0).putInt(0);
        byte[] first = block(SECTION, section.array(),
                option(APPLICATION, "Linewright".getBytes(StandardCharsets.UTF_8)));
        byte[] second = block(INTERFACE, port.array(), option(RESOLUTION, NANOS));
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    @Override
    public byte[] packet(TraceEntry entry, byte[] frame) {
        long nanos = Math.addExact(Math.multiplyExact(entry.at().getEpochSecond(), 1_000_000_000L),
                entry.at().getNano());
        ByteBuffer packet = fresh(20 + padded(frame.length)).putInt(0)
                .putInt((int) (nanos >>> 32))
                .putInt((int) nanos)
                .putInt(frame.length)
                .putInt(frame.length)
                .put(frame);
        byte[] line = entry.line().isEmpty()
                ? new byte[0]
                : option(COMMENT, entry.line().getBytes(StandardCharsets.UTF_8));
        byte[] flags = entry.direction() == Direction.SEEN
                ? new byte[0]
                : option(FLAGS, (byte) (entry.direction() == Direction.SENT ? 2 : 1), (byte) 0, (byte) 0, (byte) 0);
        return block(ENHANCED_PACKET, packet.array(), line, flags);
    }

    private static byte[] block(int type, byte[] body, byte[]... options) {
        int length = Arrays.stream(options).mapToInt(one -> one.length).sum();
        int end = length == 0 ? 0 : 4; // opt_endofopt
        int total = 12 + body.length + length + end;
        ByteBuffer block = fresh(total).putInt(type).putInt(total).put(body);
        for (byte[] option : options) {
            block.put(option);
        }
        return block.putInt(total - 4, total).array();
    }

    private static byte[] option(short code, byte... value) {
        return fresh(4 + padded(value.length)).putShort(code).putShort((short) value.length).put(value).array();
    }

    private static ByteBuffer fresh(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
