package org.linewright.media;

import org.linewright.media.sound.Sound;

/** Where sound comes from: a microphone, a file, a tone. Asked for 20 ms at a time on the beat; never blocks. */
public interface Source extends Frames {

    /** Nothing to be said. */
    Source NONE = of(8000, Frames.NONE);

    /** Samples a second, a multiple of 50. */
    int rate();

    /** A sound from its beginning. */
    static Source of(Sound sound) {
        return of(Sound.RATE, Frames.of(sound));
    }

    /** These frames, at this rate. */
    static Source of(int rate, Frames frames) {
        return new Source() {

            @Override
            public int rate() {
                return rate;
            }

            @Override
            public boolean next(short[] frame) {
                return frames.next(frame);
            }
        };
    }
}
