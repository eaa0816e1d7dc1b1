package org.linewright.media.rtp;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A packet of a stream that is spoken or heard here. What is only passed on is read in place.
 *
 * @param marker begins a talk spurt, or a key
 * @param type payload type
 * @param sequence 16 bits
 * @param timestamp 32 bits, in samples
 * @param source the SSRC
 * @param payload belongs to the packet; not changed by anybody
 */
public record RtpPacket(boolean marker, int type, int sequence, int timestamp, int source, byte[] payload) {

    /** Reads the buffer from offset 0; empty when it is not RTP. Never throws. */
    public static Optional<RtpPacket> read(ByteBuffer buffer, int size) {
        if (!RtpHeader.isRtp(buffer, size)) {
            return Optional.empty();
        }
        byte[] payload = new byte[RtpHeader.payloadLength(buffer, size)];
        if (payload.length > 0) {
            buffer.get(RtpHeader.payloadStart(buffer, size), payload);
        }
        return Optional.of(new RtpPacket(RtpHeader.marker(buffer), RtpHeader.payloadType(buffer),
                RtpHeader.sequence(buffer), RtpHeader.timestamp(buffer), RtpHeader.source(buffer), payload));
    }

    /** Puts it into a cleared buffer and flips that. */
    public void write(ByteBuffer buffer) {
        buffer.put((byte) (RtpHeader.VERSION << 6)).put((byte) (marker ? type | 0x80 : type));
        buffer.putShort((short) sequence).putInt(timestamp).putInt(source).put(payload).flip();
    }
}
