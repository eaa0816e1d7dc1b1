package org.linewright.fakes.media;

import java.nio.ByteBuffer;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.rtp.TelephoneEvent;

/** A stream that a test makes, with a sequence of its own. */
public final class Packets {

    private final int source;
    private int sequence;
    private int timestamp;

    public Packets(int source, int sequence, int timestamp) {
        this.source = source;
        this.sequence = sequence;
        this.timestamp = timestamp;
    }

    /** The next packet of sound. */
    public RtpPacket sound(int type, byte[] payload) {
        RtpPacket packet = new RtpPacket(false, type, sequence, timestamp, source, payload);
        skip(1);
        timestamp += payload.length;
        return packet;
    }

    /** The next packet of a key; its timestamp stays until {@link #passed}. */
    public RtpPacket key(int type, boolean marker, TelephoneEvent event) {
        RtpPacket packet = new RtpPacket(marker, type, sequence, timestamp, source, event.payload());
        skip(1);
        return packet;
    }

    public Packets skip(int packets) {
        sequence = sequence + packets & 0xFFFF;
        return this;
    }

    public Packets passed(int samples) {
        timestamp += samples;
        return this;
    }

    public static ByteBuffer bytes(RtpPacket packet) {
        ByteBuffer buffer = ByteBuffer.allocate(2048);
        packet.write(buffer);
        return buffer;
    }
}
