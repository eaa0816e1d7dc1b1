package org.linewright.media.jitter;

import java.util.Optional;
import org.linewright.media.rtp.RtpPacket;

/**
 * Counts sequence and timestamp on beyond their bits, and finds where a stream begins anew: another source, a sequence or
 * a clock that leaps. One packet alone is not believed; the second in a row is. For one thread.
 */
final class Timeline {

    private static final long ORIGIN = 1L << 40;
    private static final int MOST_MISSING = 3000;
    private static final int LEAP_SECONDS = 2;

    /** The newest of a stream, and when it came, in samples. */
    private record Mark(int source, long sequence, long timestamp, long arrived) {

        static Mark first(RtpPacket packet, long arrived) {
            return new Mark(packet.source(), ORIGIN + packet.sequence(),
                    ORIGIN + Integer.toUnsignedLong(packet.timestamp()), arrived);
        }

        Mark of(RtpPacket packet, long when) {
            return new Mark(packet.source(), sequence + (short) (packet.sequence() - (int) sequence),
                    timestamp + (packet.timestamp() - (int) timestamp), when);
        }

        boolean follows(Mark other, int rate) {
            long skew = arrived - other.arrived - (timestamp - other.timestamp);
            return source == other.source && Math.abs(sequence - other.sequence) < MOST_MISSING
                    && Math.abs(skew) < (long) LEAP_SECONDS * rate;
        }
    }

    /**
     * Where a packet is.
     *
     * @param anew whether the stream begins with it
     */
    record Place(long sequence, long timestamp, boolean anew) {
    }

    private final int rate;
    private Optional<Mark> newest = Optional.empty();
    private Optional<Mark> suspect = Optional.empty();

    /**
     * @param rate samples a second of its clock
     */
    Timeline(int rate) {
        this.rate = rate;
    }

    /** Where this packet is; empty when it is not believed. */
    Optional<Place> place(RtpPacket packet, long arrived) {
        Mark mark = newest.map(last -> last.of(packet, arrived)).orElseGet(() -> Mark.first(packet, arrived));
        boolean fits = newest.isEmpty() || mark.follows(newest.orElseThrow(), rate);
        boolean believed = fits
                || suspect.filter(last -> last.of(packet, arrived).follows(last, rate)).isPresent();
        if (!believed) {
            suspect = Optional.of(Mark.first(packet, arrived));
            return Optional.empty();
        }
        suspect = Optional.empty();
        boolean anew = newest.isEmpty() || !fits;
        Mark now = fits ? mark : Mark.first(packet, arrived);
        if (anew || now.sequence() > newest.orElseThrow().sequence()) {
            newest = Optional.of(now);
        }
        return Optional.of(new Place(now.sequence(), now.timestamp(), anew));
    }
}
