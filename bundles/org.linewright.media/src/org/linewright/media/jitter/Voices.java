package org.linewright.media.jitter;

import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.linewright.media.codec.ComfortNoise;
import org.linewright.media.codec.Decoder;
import org.linewright.media.codec.SpokenCodec;

/** Makes sound of what is played, and of what is not there. For one thread. */
final class Voices {

    private final Map<SpokenCodec, Decoder> decoders = new EnumMap<>(SpokenCodec.class);
    private final ComfortNoise noise;
    private SpokenCodec speaking;
    private boolean pausing;

    Voices(SpokenCodec codec, RandomGenerator random) {
        this.speaking = codec;
        this.noise = new ComfortNoise(random);
    }

    /** Somebody else speaks. */
    void begin() {
        decoders.clear();
        pausing = false;
    }

    /** The sound of a packet; none of one that describes a pause. */
    short[] played(Arrival arrival) {
        pausing = arrival.codec().isEmpty();
        if (pausing) {
            noise.described(arrival.payload());
            return new short[0];
        }
        speaking = arrival.codec().orElseThrow();
        return decoder().decoded(arrival.payload());
    }

    /** What is heard where nothing is. */
    short[] filled(int samples) {
        return pausing ? noise.noise(samples) : decoder().concealed(samples);
    }

    /** What was said right before this one. */
    short[] repaired(Arrival next, int samples) {
        return decoder().repaired(next.payload(), samples);
    }

    /** Whether a packet repeats some of the one before. */
    boolean repeats() {
        return speaking == SpokenCodec.OPUS && !pausing;
    }

    boolean pausing() {
        return pausing;
    }

    private Decoder decoder() {
        return decoders.computeIfAbsent(speaking, SpokenCodec::decoder);
    }
}
