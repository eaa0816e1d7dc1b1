package org.linewright.media.jitter;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.linewright.media.codec.SpokenCodec;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.sound.SampleQueue;
import org.linewright.media.sound.Tempo;

/**
 * Plays what came over the network, 20 ms at a time. It waits as long as all but the latest packets take: where nothing is
 * there it fills in and goes on when something comes, and whole periods of the voice are left out or said twice until the
 * delay is right again. So a clock that is too fast or too slow is followed as well. For one thread.
 */
public final class Playout {

    private static final long NANOS = 1_000_000_000;
    private static final int SPARE_MILLIS = 5;
    private static final int FIRST_SPARE_MILLIS = 20;
    private static final int REPEATED_MILLIS = 25;
    private static final int LEARNT = 50;
    private static final int SLACK_MILLIS = 20;
    private static final int LEAST_MILLIS = 1;
    private static final int REPAIRED_MILLIS = 60;
    private static final int HEARD_MILLIS = 80;
    private static final int HOPELESS_MILLIS = 400;
    private static final int BEATS_BETWEEN = 3;
    private static final int CAUTIOUS_BEATS = 500;
    private static final double UNHEARD = 0.6;

    private final int rate;
    private final int frame;
    private final Tempo tempo;
    private final Timeline timeline;
    private final Delays delays = new Delays();
    private final Arrivals arrivals = new Arrivals();
    private final SampleQueue ready;
    private final Voices voices;
    private boolean begun;
    private long origin;
    private long playing;
    private long now;
    private int left;
    private int cautious;
    private int beats;
    private long late;
    private long twice;
    private long strays;
    private long beginnings;
    private long filled;
    private long waits;
    private boolean whole;

    /**
     * @param codec what is expected; others of the same rate are played too
     * @param random of comfort noise
     */
    public Playout(SpokenCodec codec, RandomGenerator random) {
        this.rate = codec.rate();
        this.frame = rate / 50;
        this.tempo = new Tempo(rate);
        this.timeline = new Timeline(rate);
        this.ready = new SampleQueue(rate);
        this.voices = new Voices(codec, random);
    }

    /** Samples a second. */
    public int rate() {
        return rate;
    }

    /**
     * Takes a packet.
     *
     * @param codec of its payload; empty for comfort noise (RFC 3389)
     * @param nanos when it came
     */
    public void heard(RtpPacket packet, Optional<SpokenCodec> codec, long nanos) {
        origin = beginnings == 0 ? nanos : origin;
        long arrived = samples(nanos);
        Optional<Timeline.Place> place = timeline.place(packet, arrived);
        if (place.isEmpty()) {
            strays++;
            return;
        }
        Timeline.Place at = place.orElseThrow();
        if (at.anew()) {
            begin(at.timestamp());
        }
        switch (arrivals.add(new Arrival(at.sequence(), at.timestamp(), codec, packet.payload()))) {
            case KEPT -> delays.heard(arrived - at.timestamp());
            case LATE -> {
                delays.heard(arrived - at.timestamp());
                late++;
            }
            case TWICE -> twice++;
        }
    }

    /** The next 20 ms, for this time. Silence until something came. */
    public short[] next(long nanos) {
        if (!begun) {
            return new short[frame];
        }
        now = samples(nanos);
        beats++;
        left = ready.length();
        whole = true;
        cautious = Math.max(0, cautious - 1);
        while (ready.length() < frame) {
            step();
        }
        adapt();
        return ready.take(frame);
    }

    public PlayoutFigures figures() {
        return new PlayoutFigures(late, twice, strays, beginnings, duration(filled), duration(waits));
    }

    private void begin(long timestamp) {
        arrivals.forget();
        delays.forget();
        voices.begin();
        begun = true;
        beginnings++;
        playing = timestamp - millis(FIRST_SPARE_MILLIS);
    }

    /** Plays one packet, or fills in what is missing before it. */
    private void step() {
        if (arrivals.empty()) {
            fill(frame - ready.length());
            return;
        }
        Arrival first = arrivals.first();
        if (arrivals.oneMissing() && voices.repeats()) {
            cautious = CAUTIOUS_BEATS;
        }
        playing += Math.clamp(margin() - millis(spare()), 0, Math.max(0, first.timestamp() - playing));
        long gap = first.timestamp() - playing;
        if (gap > 0 && margin() < millis(LEAST_MILLIS)) {
            fill(frame - ready.length()); // it may still come
        } else if (gap > 0 && gap <= millis(REPAIRED_MILLIS) && arrivals.oneMissing() && first.codec().isPresent()
                && !voices.pausing()) {
            ready.add(voices.repaired(first, (int) gap));
            filled += gap;
            playing += gap;
        } else if (gap > 0) {
            int part = (int) Math.min(gap, frame - ready.length());
            fill(part);
            playing += part;
        } else {
            arrivals.take();
            play(first);
        }
    }

    private void play(Arrival first) {
        short[] sound = voices.played(first);
        long end = first.timestamp() + sound.length;
        if (sound.length > 0 && end <= playing) {
            late++;
        } else if (sound.length > 0) {
            ready.add(sound);
            playing = end;
            waits = Math.max(0, now + ready.length() - playing - delays.least());
        }
    }

    private void fill(int samples) {
        ready.add(voices.filled(samples));
        filled += samples;
        whole = false;
    }

    private void adapt() {
        long spare = margin() - millis(spare());
        if (whole && spare > millis(HOPELESS_MILLIS)) {
            playing += spare;
        } else if (whole && beats >= BEATS_BETWEEN) {
            bend(spare);
        }
    }

    private void bend(long spare) {
        boolean faster = spare > millis(SLACK_MILLIS);
        if (!faster && margin() >= millis(cautious > 0 ? REPEATED_MILLIS - SPARE_MILLIS : LEAST_MILLIS)) {
            return;
        }
        while (faster && ready.length() < frame + tempo.needed() && due()) {
            step();
        }
        boolean enough = ready.length() >= (faster ? frame + tempo.needed() : tempo.needed());
        short[] sound = ready.take(ready.length());
        boolean bent = enough && (tempo.ease(sound) > UNHEARD || spare > millis(HEARD_MILLIS));
        ready.add(!bent ? sound : faster ? tempo.faster(sound) : tempo.slower(sound));
        beats = bent ? 0 : beats;
    }

    /** How long before its time nearly every packet is there; what is left of one makes the next be asked for sooner. */
    private long margin() {
        return now + ready.length() - playing - delays.quantile() - left;
    }

    /** While something is lost, the packet that repeats it has to be there in time. */
    private int spare() {
        return delays.count() < LEARNT ? FIRST_SPARE_MILLIS : cautious > 0 ? REPEATED_MILLIS : SPARE_MILLIS;
    }

    private boolean due() {
        return !arrivals.empty() && arrivals.first().timestamp() <= playing;
    }

    private long samples(long nanos) {
        return (nanos - origin) / 1000 * rate / (NANOS / 1000);
    }

    private long millis(int count) {
        return (long) rate / 1000 * count;
    }

    private Duration duration(long samples) {
        return Duration.ofNanos(samples * (NANOS / 1000) / rate * 1000);
    }
}
