package org.linewright.media.sound;

import java.time.Duration;
import java.util.Arrays;

/** Recorded sound. */
public final class Samples implements Sound {

    private final short[] values;

    private Samples(short[] values) {
        this.values = values;
    }

    public static Samples of(short[] values) {
        return new Samples(values.clone());
    }

    /** A sound, or its beginning when it is longer than this. */
    public static Samples of(Sound sound, Duration most) {
        short[] values = new short[Math.toIntExact(Math.min(sound.length(), Sound.samples(most)))];
        for (int place = 0; place < values.length; place++) {
            values[place] = sound.sample(place);
        }
        return new Samples(values);
    }

    @Override
    public short sample(long place) {
        return values[(int) place];
    }

    @Override
    public long length() {
        return values.length;
    }

    public short[] values() {
        return values.clone();
    }

    public Duration duration() {
        return Duration.ofMillis(values.length * 1000L / RATE);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Samples samples && Arrays.equals(values, samples.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Samples[" + values.length + "]";
    }
}
