package org.linewright.media.rtp;

/** What a key does. */
public sealed interface KeySignal {

    /** One of {@code 0123456789*#ABCD}. */
    char key();

    /** It goes down; told at the first packet that says so. */
    record Pressed(char key) implements KeySignal {
    }

    /**
     * It is up again, or another one is down.
     *
     * @param samples how long it was held, in samples
     */
    record Released(char key, int samples) implements KeySignal {
    }
}
