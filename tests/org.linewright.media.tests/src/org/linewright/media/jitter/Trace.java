package org.linewright.media.jitter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.linewright.media.codec.Encoder;
import org.linewright.media.codec.OpusWishes;
import org.linewright.media.codec.SpokenCodec;
import org.linewright.media.rtp.RtpPacket;

/** What comes over a network at what time, made by a test, and what is heard of it. */
final class Trace {

    static final long MILLI = 1_000_000;
    private static final long FRAME = 20 * MILLI;
    private static final long START = 1_000_000_007;

    private record Coming(long at, RtpPacket packet, Optional<SpokenCodec> codec) {
    }

    private final List<Coming> coming = new ArrayList<>();

    /** Says this from a time on, frame by frame; each is lost or takes its time. */
    Trace says(short[] said, Stream stream, IntPredicate lost, IntToLongFunction nanosOnTheWay) {
        int frame = stream.codec().rate() / 50;
        Encoder encoder = stream.codec().encoder(OpusWishes.NONE);
        for (int number = 0; number < said.length / frame; number++) {
            byte[] payload = encoder.encoded(Arrays.copyOfRange(said, number * frame, (number + 1) * frame));
            if (!lost.test(number)) {
                double sent = number * FRAME * stream.slowness();
                come(stream.start() + (long) sent + nanosOnTheWay.applyAsLong(number),
                        stream.packet(number, number * frame, payload), Optional.of(stream.codec()));
            }
        }
        return this;
    }

    Trace says(short[] said, Stream stream) {
        return says(said, stream, number -> false, number -> 0);
    }

    Trace come(long at, RtpPacket packet, Optional<SpokenCodec> codec) {
        coming.add(new Coming(START + at, packet, codec));
        return this;
    }

    /** Plays for this long, a beat every 20 ms, three milliseconds after the frames are sent. */
    short[] heard(Playout playout, Duration time) {
        List<Coming> sorted = coming.stream().sorted(Comparator.comparingLong(Coming::at)).toList();
        int frame = playout.rate() / 50;
        int beats = (int) (time.toMillis() / 20);
        short[] heard = new short[beats * frame];
        int next = 0;
        for (int beat = 0; beat < beats; beat++) {
            long now = START + beat * FRAME + 3 * MILLI;
            for (; next < sorted.size() && sorted.get(next).at() <= now; next++) {
                playout.heard(sorted.get(next).packet(), sorted.get(next).codec(), sorted.get(next).at());
            }
            short[] part = playout.next(now);
            System.arraycopy(part, 0, heard, beat * frame, frame);
        }
        return heard;
    }

    /**
     * One who speaks.
     *
     * @param start when his first packet is sent
     * @param slowness of his clock: 1 is exact
     */
    record Stream(SpokenCodec codec, int source, int sequence, int timestamp, long start, double slowness) {

        static Stream of(SpokenCodec codec) {
            return new Stream(codec, 7, 65_000, -4000, 0, 1);
        }

        Stream with(double other) {
            return new Stream(codec, source, sequence, timestamp, start, other);
        }

        Stream later(Duration time, int otherSource, int otherSequence, int otherTimestamp) {
            return new Stream(codec, otherSource, otherSequence, otherTimestamp, start + time.toNanos(), slowness);
        }

        RtpPacket packet(int number, int samples, byte[] payload) {
            return new RtpPacket(false, codec.payloadType(), sequence + number & 0xFFFF, timestamp + samples, source,
                    payload);
        }
    }
}
