package org.linewright.media.rtp;

import java.nio.ByteBuffer;

/** The header of an RTP packet (RFC 3550 §5.1) read in place, without an object of its own; from offset 0 of a buffer. */
public final class RtpHeader {

    static final int LENGTH = 12;
    static final int VERSION = 2;
    private static final int EXTENSION = 0x10;
    private static final int PADDING = 0x20;

    private RtpHeader() {
    }

    /** Whether the buffer is an RTP packet, and not RTCP on the same port (RFC 5761 §4). */
    public static boolean isRtp(ByteBuffer buffer, int size) {
        return size >= LENGTH && version(buffer) == VERSION && (payloadType(buffer) < 64 || payloadType(buffer) > 95);
    }

    /** Whether the buffer is an RTCP packet (RFC 3550 §6.1). */
    public static boolean isRtcp(ByteBuffer buffer, int size) {
        return size >= 8 && version(buffer) == VERSION && payloadType(buffer) >= 64 && payloadType(buffer) <= 95;
    }

    public static int payloadType(ByteBuffer buffer) {
        return buffer.get(1) & 0x7F;
    }

    public static boolean marker(ByteBuffer buffer) {
        return buffer.get(1) < 0;
    }

    public static int sequence(ByteBuffer buffer) {
        return buffer.getShort(2) & 0xFFFF;
    }

    public static int timestamp(ByteBuffer buffer) {
        return buffer.getInt(4);
    }

    public static int source(ByteBuffer buffer) {
        return buffer.getInt(8);
    }

    /** Where the payload begins; behind the end when the header does not fit. */
    public static int payloadStart(ByteBuffer buffer, int size) {
        int start = LENGTH + 4 * (buffer.get(0) & 0x0F);
        boolean extended = (buffer.get(0) & EXTENSION) != 0;
        return extended && start + 4 <= size ? start + 4 + 4 * (buffer.getShort(start + 2) & 0xFFFF) : start;
    }

    /** How long the payload is without its padding; 0 when the header does not fit, or the padding. */
    public static int payloadLength(ByteBuffer buffer, int size) {
        int padding = (buffer.get(0) & PADDING) == 0 ? 0 : buffer.get(size - 1) & 0xFF;
        return Math.max(0, size - padding - payloadStart(buffer, size));
    }

    private static int version(ByteBuffer buffer) {
        return (buffer.get(0) & 0xC0) >> 6;
    }
}
