package org.linewright.media;

import org.linewright.media.sound.Sound;

/** Something to be said, frame by frame. */
@FunctionalInterface
public interface Frames {

    /** Nothing to be said. */
    Frames NONE = frame -> false;

    /** Fills the next frame; false when there is nothing more, and the frame is silence. Called one at a time. */
    boolean next(short[] frame);

    /** A sound from its beginning. */
    static Frames of(Sound sound) {
        return new Played(sound);
    }

    /** How far a sound has been played. */
    final class Played implements Frames {

        private final Sound sound;
        private long place;

        private Played(Sound sound) {
            this.sound = sound;
        }

        @Override
        public boolean next(short[] frame) {
            boolean more = place < sound.length();
            for (int index = 0; index < frame.length; index++) {
                frame[index] = place < sound.length() ? sound.sample(place) : 0;
                place++;
            }
            return more;
        }
    }
}
