package org.linewright.diagnostics.internal.capture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.diagnostics.Direction;

/** Frames of a pcapng file (draft-ietf-opsawg-pcapng). One thread. */
final class PcapngFrames implements Frames {

    static final int SECTION = 0x0a0d0d0a;
    private static final int BYTE_ORDER = 0x1a2b3c4d;
    private static final int INTERFACE = 1;
    private static final int PACKET = 2;
    private static final int SIMPLE_PACKET = 3;
    private static final int ENHANCED_PACKET = 6;
    private static final int MOST_BLOCK = MOST_BYTES + (1 << 16);
    private static final int MOST_INTERFACES = 4096;

    private record Interface(int link, Resolution resolution) {
    }

    private final InputStream in;
    private final List<Interface> interfaces = new ArrayList<>();
    private ByteOrder order = ByteOrder.BIG_ENDIAN;
    private Instant last = Instant.EPOCH;

    private PcapngFrames(InputStream in) {
        this.in = in;
    }

    /** After the first four bytes, which are the type of a section's head. */
    static PcapngFrames inSection(InputStream in) throws IOException {
        PcapngFrames frames = new PcapngFrames(in);
        frames.section();
        return frames;
    }

    @Override
    public Optional<Captured> next() throws IOException {
        while (true) {
            byte[] type = in.readNBytes(4);
            if (type.length == 0) {
                return Optional.empty();
            }
            int kind = word(type);
            if (kind == SECTION) {
                section();
            } else {
                Optional<Captured> packet = block(kind);
                if (packet.isPresent()) {
                    return packet;
                }
            }
        }
    }

    private void section() throws IOException {
        byte[] length = exactly(4);
        order = ByteOrder.BIG_ENDIAN;
        int magic = word(exactly(4));
        if (magic != BYTE_ORDER && magic != Integer.reverseBytes(BYTE_ORDER)) {
            throw new IOException("No byte order");
        }
        order = magic == BYTE_ORDER ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        interfaces.clear();
        skip(body(word(length)) - 4L + 4);
    }

    private Optional<Captured> block(int kind) throws IOException {
        int body = body(word(exactly(4)));
        boolean wanted = kind == INTERFACE || kind == PACKET || kind == SIMPLE_PACKET || kind == ENHANCED_PACKET;
        if (!wanted) {
            skip(body + 4L);
            return Optional.empty();
        }
        if (body > MOST_BLOCK) {
            throw new IOException("A block of " + body + " bytes");
        }
        ByteBuffer bytes = ByteBuffer.wrap(exactly(body)).order(order);
        skip(4);
        return switch (kind) {
            case INTERFACE -> described(bytes);
            case SIMPLE_PACKET -> simple(bytes);
            default -> packet(bytes, kind == PACKET);
        };
    }

    private Optional<Captured> described(ByteBuffer bytes) throws IOException {
        if (bytes.limit() < 8 || interfaces.size() >= MOST_INTERFACES) {
            throw new IOException("An interface that cannot be");
        }
        int link = Short.toUnsignedInt(bytes.getShort(0));
        Resolution resolution = Options.of(bytes.position(8), 9).map(value -> Resolution.of(value.get()))
                .orElse(Resolution.MICROS);
        interfaces.add(new Interface(link, resolution));
        return Optional.empty();
    }

    private Optional<Captured> simple(ByteBuffer bytes) throws IOException {
        if (bytes.limit() < 4 || interfaces.isEmpty()) {
            throw new IOException("A packet without an interface");
        }
        int length = Math.min(bytes.getInt(0), bytes.limit() - 4);
        return Optional.of(new Captured(last, interfaces.getFirst().link(), Direction.SEEN, part(bytes, 4, length)));
    }

    private Optional<Captured> packet(ByteBuffer bytes, boolean old) throws IOException {
        int from = bytes.limit() < 20 ? -1 : old ? Short.toUnsignedInt(bytes.getShort(0)) : bytes.getInt(0);
        if (from < 0 || from >= interfaces.size()) {
            throw new IOException("A packet without an interface");
        }
        Interface one = interfaces.get(from);
        last = one.resolution().at(Integer.toUnsignedLong(bytes.getInt(4)) << 32
                | Integer.toUnsignedLong(bytes.getInt(8)));
        int length = bytes.getInt(12);
        byte[] frame = part(bytes, 20, length);
        int options = Math.min(bytes.limit(), 20 + (length + 3) / 4 * 4);
        Direction direction = Options.of(bytes.position(options), 2).map(value -> way(value.order(order)))
                .orElse(Direction.SEEN);
        return Optional.of(new Captured(last, one.link(), direction, frame));
    }

    private static Direction way(ByteBuffer flags) {
        return switch (flags.remaining() < 4 ? 0 : flags.getInt(flags.position()) & 3) {
            case 1 -> Direction.RECEIVED;
            case 2 -> Direction.SENT;
            default -> Direction.SEEN;
        };
    }

    private static byte[] part(ByteBuffer bytes, int from, int length) throws IOException {
        if (length < 0 || length > bytes.limit() - from || length > MOST_BYTES) {
            throw new IOException("A packet of " + length + " bytes");
        }
        byte[] part = new byte[length];
        bytes.get(from, part);
        return part;
    }

    private static int body(int total) throws IOException {
        if (total < 12 || total % 4 != 0) {
            throw new IOException("A block of " + total + " bytes");
        }
        return total - 12;
    }

    private int word(byte[] four) throws IOException {
        if (four.length < 4) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(four).order(order).getInt();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private void skip(long length) throws IOException {
        if (length > 0) {
            in.skipNBytes(length);
        }
    }
}
