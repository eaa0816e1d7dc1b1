package org.linewright.media;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.linewright.media.codec.SpokenCodec;
import org.linewright.media.jitter.Playout;
import org.linewright.media.jitter.PlayoutFigures;
import org.linewright.media.rtp.KeyEar;
import org.linewright.media.rtp.KeySignal;
import org.linewright.media.rtp.Reception;
import org.linewright.media.rtp.RtpPacket;
import org.linewright.media.sdp.Agreement;
import org.linewright.media.sdp.PayloadTypes;

/** Hears the other end: sound in any codec that was agreed on, played when it is time, and keys. */
final class TalkEar {

    private static final double MEMORY = 0.9;

    private final Reception counts;
    private final RandomGenerator random;
    private volatile Consumer<KeySignal> keys = key -> {
        // not listened to
    };
    private PayloadTypes types = PayloadTypes.NONE;
    private boolean hears;
    private Optional<Playout> playout = Optional.empty();
    private KeyEar keyEar = KeyEar.FRESH;
    private Sink sink = Sink.NONE;
    private Optional<Drain> drain = Optional.empty();
    private Level level = Level.SILENT;
    private Optional<Long> last = Optional.empty();
    private long unknown;

    TalkEar(Reception counts, RandomGenerator random) {
        this.counts = counts;
        this.random = random;
    }

    synchronized void agree(Agreement agreement) {
        types = agreement.heard();
        hears = agreement.direction().hears();
        tuned(agreement.spoken().codec());
    }

    synchronized void give(Sink other) {
        sink = other;
        drain = Optional.empty();
    }

    void giveKeys(Consumer<KeySignal> other) {
        keys = other;
    }

    void hear(RtpPacket packet, long nanos) {
        taken(packet, nanos).ifPresent(step -> step.signals().forEach(keys));
    }

    /** Plays the next 20 ms. */
    synchronized void frame(long nanos) {
        Playout now = playout.orElseThrow();
        short[] frame = now.next(nanos);
        level = Level.of(frame).after(level, MEMORY);
        if (drain.isEmpty()) {
            drain = Optional.of(new Drain(now.rate(), sink));
        }
        drain.orElseThrow().heard(frame);
    }

    synchronized PlayoutFigures figures() {
        return playout.map(Playout::figures).orElse(PlayoutFigures.NONE);
    }

    /** How loud what is heard is, over the last fifth of a second. */
    synchronized Level level() {
        return level;
    }

    /** When the last packet came. */
    synchronized Optional<Long> last() {
        return last;
    }

    /** Packets of types that were not agreed on. */
    synchronized long unknown() {
        return unknown;
    }

    private synchronized Optional<KeyEar.Step> taken(RtpPacket packet, long nanos) {
        last = Optional.of(nanos);
        Optional<SpokenCodec> codec = types.codec(packet.type());
        boolean noise = types.noise().orElse(-1) == packet.type();
        if (types.keyClock(packet.type()).isPresent()) {
            KeyEar.Step step = keyEar.heard(packet);
            keyEar = step.next();
            return Optional.of(step);
        }
        if (codec.isEmpty() && !noise) {
            unknown++;
        } else if (hears) {
            codec.ifPresent(this::tuned);
            playout.ifPresent(now -> now.heard(packet, codec, nanos));
        }
        return Optional.empty();
    }

    /** Another clock needs other ears. */
    private void tuned(SpokenCodec codec) {
        if (playout.filter(now -> now.rate() == codec.rate()).isEmpty()) {
            playout = Optional.of(new Playout(codec, random));
            drain = Optional.empty();
            counts.clock(codec.rate());
        }
    }
}
