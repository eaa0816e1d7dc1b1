package org.linewright.media.rtp;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.linewright.media.rtcp.ReportBlock;

/**
 * Counts one direction of a call, after RFC 3550 §A.1, §A.3 and §A.8. A new SSRC begins a new sequence; what was lost
 * of the old one stays counted. Thread: any; nothing is allocated but by {@link #counts}.
 */
public final class Reception {

    private static final int DROPOUT = 3000;
    private static final int MISORDER = 100;
    /** How far back it is known what came: more than {@link #MISORDER}, and a power of two. */
    private static final int RECENT = 128;
    private static final int NONE = -1;
    private static final int NARROW = 8000;
    private static final long SECOND = 1_000_000_000;

    private int clock = NARROW;
    private long sources;
    private long expectedBefore;
    private long receivedBefore;
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
    private final boolean[] came = new boolean[RECENT];
    private long overtaken;
    private int suspect = NONE;
    private int transit;
    private int jitter;

    /** Counts the RTP packet at offset 0 of the buffer. */
    public synchronized void heard(ByteBuffer buffer, int size, long nanos) {
        packets++;
        octets += RtpHeader.payloadLength(buffer, size);
        int arrived = (int) (nanos / (SECOND / clock)) - RtpHeader.timestamp(buffer);
        int sequence = RtpHeader.sequence(buffer);
        if (!begun || RtpHeader.source(buffer) != source) {
            sources += sources == 0 || RtpHeader.source(buffer) != source ? 1 : 0;
            begin(sequence, arrived);
            source = RtpHeader.source(buffer);
        } else if (placed(sequence)) {
            received++;
            jittered(arrived);
        }
    }

    /** Says how many samples a second the timestamps count, when it is not {@value #NARROW}. */
    public synchronized void clock(int rate) {
        if (clock != rate) {
            lostBefore += lost();
            begun = false;
            jitter = 0;
            clock = rate;
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
        return new StreamCounts(packets, octets, lostBefore + lost(), overtaken,
                Duration.ofNanos((jitter >> 4) * SECOND / clock),
                control, foreign, broken, unsent);
    }

    /** How many sources were heard: more than one is worth a look. */
    public synchronized long sources() {
        return sources;
    }

    /**
     * What is reported of the source that is heard now; the fraction that is lost counts from the last report on. Empty
     * when nothing was heard.
     *
     * @param lastReport middle of the NTP time of his last sender report, or 0
     * @param delay since that, in 65536ths of a second
     */
    public synchronized Optional<ReportBlock> report(int lastReport, int delay) {
        if (!begun) {
            return Optional.empty();
        }
        long expected = cycles + highest - first + 1;
        long wanted = expected - expectedBefore;
        long missing = wanted - (received - receivedBefore);
        expectedBefore = expected;
        receivedBefore = received;
        int fraction = wanted <= 0 || missing <= 0 ? 0 : (int) Math.min(255, (missing << 8) / wanted);
        return Optional.of(new ReportBlock(source, fraction, (int) (expected - received), (int) (cycles + highest),
                jitter >> 4, lastReport, delay));
    }

    private void begin(int sequence, int arrived) {
        lostBefore += lost();
        begun = true;
        first = sequence;
        highest = sequence;
        Arrays.fill(came, false);
        came[sequence & RECENT - 1] = true;
        cycles = 0;
        received = 1;
        expectedBefore = 0;
        receivedBefore = 0;
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
            advance(ahead);
        } else if (ahead <= 0x10000 - MISORDER) {
            boolean again = sequence == suspect;
            suspect = sequence + 1 & 0xFFFF;
            if (again) {
                begin(sequence, transit);
            }
            return false;
        } else if (!came[sequence & RECENT - 1]) { // RFC 4737 §3.3; what came already is a copy
            came[sequence & RECENT - 1] = true;
            overtaken++;
        }
        suspect = NONE;
        return true;
    }

    private void advance(int ahead) {
        for (int next = Math.max(1, ahead - RECENT + 1); next <= ahead; next++) {
            came[highest + next & RECENT - 1] = next == ahead;
        }
        highest = highest + ahead & 0xFFFF;
    }

    /** RFC 3550 §A.8, in sixteenths of a sample. */
    private void jittered(int arrived) {
        int difference = Math.abs(arrived - transit);
        transit = arrived;
        jitter += difference - (jitter + 8 >> 4);
    }
}
