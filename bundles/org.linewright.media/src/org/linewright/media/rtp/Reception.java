package org.linewright.media.rtp;

import java.nio.ByteBuffer;
import java.time.Duration;

/**
 * Counts one direction of a call, after RFC 3550 §A.1, §A.3 and §A.8. A new SSRC begins a new sequence; what was lost
 * of the old one stays counted. Thread: any; nothing is allocated but by {@link #counts}.
 */
public final class Reception {

    private static final int DROPOUT = 3000;
    private static final int MISORDER = 100;
    private static final int NONE = -1;
    private static final long NANOS_A_SAMPLE = 125_000;

    private long packets;
    private long octets;
    private long control;
    private long foreign;
    private long broken;
    private long unsent;
    private boolean begun;
    private int source;
    private int first;
    private int highest;
    private long cycles;
    private long received;
    private long lostBefore;
    private int suspect = NONE;
    private int transit;
    private int jitter;

    /** Counts the RTP packet at offset 0 of the buffer. */
    public synchronized void heard(ByteBuffer buffer, int size, long nanos) {
        packets++;
        octets += RtpHeader.payloadLength(buffer, size);
        int arrived = (int) (nanos / NANOS_A_SAMPLE) - RtpHeader.timestamp(buffer);
        int sequence = RtpHeader.sequence(buffer);
        if (!begun || RtpHeader.source(buffer) != source) {
            begin(sequence, arrived);
            source = RtpHeader.source(buffer);
        } else if (placed(sequence)) {
            received++;
            jittered(arrived);
        }
    }

    public synchronized void heardControl() {
        control++;
    }

    public synchronized void droppedForeign() {
        foreign++;
    }

    public synchronized void droppedBroken() {
        broken++;
    }

    public synchronized void notSent() {
        unsent++;
    }

    public synchronized StreamCounts counts() {
        return new StreamCounts(packets, octets, lostBefore + lost(), Duration.ofNanos((jitter >> 4) * NANOS_A_SAMPLE),
                control, foreign, broken, unsent);
    }

    private void begin(int sequence, int arrived) {
        lostBefore += lost();
        begun = true;
        first = sequence;
        highest = sequence;
        cycles = 0;
        received = 1;
        suspect = NONE;
        transit = arrived;
    }

    private long lost() {
        return begun ? cycles + highest - first + 1 - received : 0;
    }

    /** RFC 3550 §A.1: whether the packet belongs to the sequence; two in a row elsewhere begin a new one. */
    private boolean placed(int sequence) {
        int ahead = sequence - highest & 0xFFFF;
        if (ahead < DROPOUT) {
            cycles += sequence < highest ? 0x10000 : 0;
            highest = sequence;
        } else if (ahead <= 0x10000 - MISORDER) {
            boolean again = sequence == suspect;
            suspect = sequence + 1 & 0xFFFF;
            if (again) {
                begin(sequence, transit);
            }
            return false;
        }
        suspect = NONE;
        return true;
    }

    /** RFC 3550 §A.8, in sixteenths of a sample. */
    private void jittered(int arrived) {
        int difference = Math.abs(arrived - transit);
        transit = arrived;
        jitter += difference - (jitter + 8 >> 4);
    }
}
