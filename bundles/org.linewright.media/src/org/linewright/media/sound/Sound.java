package org.linewright.media.sound;

import java.time.Duration;

/** Something to be heard: a function of time at 8000 samples a second. Immutable; any thread. */
public interface Sound {

    /** Samples a second. */
    int RATE = 8000;

    /** The length of what never ends. */
    long ENDLESS = Long.MAX_VALUE;

    /** The sample at this place, from zero on and below {@link #length}. */
    short sample(long place);

    /** How many samples there are, or {@link #ENDLESS}. */
    long length();

    /** How many samples last this long. */
    static long samples(Duration time) {
        return time.toMillis() * (RATE / 1000);
    }

    /** Nothing to be heard, for this time. */
    static Sound silence(Duration time) {
        return new Tone(0, 0, samples(time));
    }

    /** This one and then the other. */
    default Sound then(Sound next) {
        return new Sequence(this, next);
    }

    /** This one again and again. */
    default Sound repeated() {
        return length() == ENDLESS || length() == 0 ? this : new Repeated(this);
    }

    /** The first part of it. */
    default Sound cut(Duration most) {
        return new Part(this, Math.min(samples(most), length()));
    }

    /** One after the other. */
    record Sequence(Sound first, Sound second) implements Sound {

        @Override
        public short sample(long place) {
            return place < first.length() ? first.sample(place) : second.sample(place - first.length());
        }

        @Override
        public long length() {
            return first.length() > ENDLESS - second.length() ? ENDLESS : first.length() + second.length();
        }
    }

    /** Over and over. */
    record Repeated(Sound sound) implements Sound {

        @Override
        public short sample(long place) {
            return sound.sample(place % sound.length());
        }

        @Override
        public long length() {
            return ENDLESS;
        }
    }

    /** The first samples of a sound. */
    record Part(Sound sound, long length) implements Sound {

        @Override
        public short sample(long place) {
            return sound.sample(place);
        }
    }
}
