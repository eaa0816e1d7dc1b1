package org.linewright.media.rtcp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One packet of RTCP that means something to us (RFC 3550 §6). */
public sealed interface Control {

    /** The SSRC of who says so. */
    int source();

    /**
     * Somebody sent so much, and heard that (§6.4.1).
     *
     * @param ntp when he says so: seconds and their fraction, 32 bits each
     * @param timestamp the same time on the clock of his stream
     */
    record SenderReport(int source, long ntp, int timestamp, int packets, int octets,
            List<ReportBlock> heard) implements Control {
        public SenderReport {
            heard = List.copyOf(heard);
        }
    }

    /** Somebody sent nothing, and heard that (§6.4.2). */
    record ReceiverReport(int source, List<ReportBlock> heard) implements Control {
        public ReceiverReport {
            heard = List.copyOf(heard);
        }
    }

    /** Somebody has this name, whatever his SSRC becomes (§6.5.1). */
    record Name(int source, String name) implements Control {
    }

    /** Somebody goes (§6.6). */
    record Bye(int source) implements Control {
    }

    /** What they have heard of each other, if they say. */
    default List<ReportBlock> blocks() {
        return switch (this) {
            case SenderReport report -> report.heard();
            case ReceiverReport report -> report.heard();
            case Name name -> List.of();
            case Bye bye -> List.of();
        };
    }

    /** Reads a datagram from offset 0; what is not known is passed over, what is broken ends it. Never throws. */
    static List<Control> read(ByteBuffer buffer, int size) {
        List<Control> packets = new ArrayList<>();
        int at = 0;
        while (at + 8 <= size && (buffer.get(at) & 0xC0) == 0x80) {
            int end = at + 4 + 4 * (buffer.getShort(at + 2) & 0xFFFF);
            if (end > size || end < at + 8) {
                return packets;
            }
            read(buffer, at, end).ifPresent(packets::add);
            at = end;
        }
        return packets;
    }

    /** Puts it into a buffer, behind what is there. */
    default void write(ByteBuffer buffer) {
        int start = buffer.position();
        switch (this) {
            case SenderReport report -> {
                head(buffer, report.heard().size(), Wire.SENDER).putLong(report.ntp()).putInt(report.timestamp())
                        .putInt(report.packets()).putInt(report.octets());
                report.heard().forEach(block -> block.write(buffer));
            }
            case ReceiverReport report -> {
                head(buffer, report.heard().size(), Wire.RECEIVER);
                report.heard().forEach(block -> block.write(buffer));
            }
            case Name name -> {
                byte[] text = name.name().getBytes(StandardCharsets.UTF_8);
                head(buffer, 1, Wire.DESCRIPTION).put((byte) Wire.CNAME).put((byte) text.length).put(text);
                buffer.put(new byte[4 - buffer.position() % 4]);
            }
            case Bye bye -> head(buffer, 1, Wire.BYE);
        }
        buffer.putShort(start + 2, (short) ((buffer.position() - start) / 4 - 1));
    }

    private ByteBuffer head(ByteBuffer buffer, int count, int type) {
        return buffer.put((byte) (0x80 | count)).put((byte) type).putShort((short) 0).putInt(source());
    }

    private static Optional<Control> read(ByteBuffer buffer, int at, int end) {
        int count = buffer.get(at) & 0x1F;
        int source = buffer.getInt(at + 4);
        return switch (buffer.get(at + 1) & 0xFF) {
            case Wire.SENDER -> end - at < 28
                    ? Optional.empty()
                    : Optional.of(new SenderReport(source, buffer.getLong(at + 8), buffer.getInt(at + 16),
                            buffer.getInt(at + 20), buffer.getInt(at + 24), blocks(buffer, count, at + 28, end)));
            case Wire.RECEIVER -> Optional.of(new ReceiverReport(source, blocks(buffer, count, at + 8, end)));
            case Wire.DESCRIPTION -> count == 0 ? Optional.empty() : name(buffer, source, at + 8, end);
            case Wire.BYE -> count == 0 ? Optional.empty() : Optional.of(new Bye(source));
            default -> Optional.empty();
        };
    }

    private static List<ReportBlock> blocks(ByteBuffer buffer, int count, int at, int end) {
        List<ReportBlock> blocks = new ArrayList<>();
        for (int block = 0; block < count && at + (block + 1) * ReportBlock.LENGTH <= end; block++) {
            blocks.add(ReportBlock.read(buffer, at + block * ReportBlock.LENGTH));
        }
        return blocks;
    }

    /** The name in the first chunk of a description. */
    private static Optional<Control> name(ByteBuffer buffer, int source, int start, int end) {
        int at = start;
        while (at + 2 <= end && buffer.get(at) != 0) {
            int length = buffer.get(at + 1) & 0xFF;
            if (at + 2 + length > end) {
                return Optional.empty();
            }
            if (buffer.get(at) == Wire.CNAME) {
                byte[] text = new byte[length];
                buffer.get(at + 2, text);
                return Optional.of(new Name(source, new String(text, StandardCharsets.UTF_8)));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }
}
