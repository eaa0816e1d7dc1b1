package org.linewright.diagnostics.internal.capture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Optional;
import org.linewright.diagnostics.Direction;

/** Frames of a pcap file (draft-ietf-opsawg-pcap). */
record PcapFrames(InputStream in, ByteOrder order, boolean nanos, int link) implements Frames {

    static final int MICROS = 0xa1b2c3d4;
    static final int NANOS = 0xa1b23c4d;

    /** @param magic the first four bytes, which tell order and resolution */
    static PcapFrames after(int magic, InputStream in) throws IOException {
        ByteOrder order = magic == MICROS || magic == NANOS ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        boolean nanos = magic == NANOS || magic == Integer.reverseBytes(NANOS);
        ByteBuffer head = ByteBuffer.wrap(in.readNBytes(20)).order(order);
        if (head.limit() < 20) {
            throw new EOFException();
        }
        return new PcapFrames(in, order, nanos, head.getInt(16) & 0xffff);
    }

    static boolean begins(int magic) {
        int turned = Integer.reverseBytes(magic);
        return magic == MICROS || magic == NANOS || turned == MICROS || turned == NANOS;
    }

    @Override
    public Optional<Captured> next() throws IOException {
        byte[] head = in.readNBytes(16);
        if (head.length == 0) {
            return Optional.empty();
        }
        if (head.length < 16) {
            throw new EOFException();
        }
        ByteBuffer words = ByteBuffer.wrap(head).order(order);
        long seconds = Integer.toUnsignedLong(words.getInt());
        long parts = Integer.toUnsignedLong(words.getInt());
        int length = words.getInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("A packet of " + length + " bytes");
        }
        byte[] frame = in.readNBytes(length);
        if (frame.length < length) {
            throw new EOFException();
        }
        Instant at = Instant.ofEpochSecond(seconds, nanos ? parts : parts * 1000);
        return Optional.of(new Captured(at, link, Direction.SEEN, frame));
    }
}
