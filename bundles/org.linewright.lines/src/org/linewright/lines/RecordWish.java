package org.linewright.lines;

import java.nio.file.Path;

/**
 * How a call is to be recorded.
 *
 * @param file a WAV file that does not exist yet: 16 kHz, what we say on the left and what we hear on the right
 * @param beeping whether both sides hear every 15 seconds, from the beginning on, that they are recorded
 */
public record RecordWish(Path file, boolean beeping) {

    /** So that both sides know. */
    public static RecordWish of(Path file) {
        return new RecordWish(file, true);
    }

    /** Without a tone: both sides have to know otherwise. */
    public RecordWish silent() {
        return new RecordWish(file, false);
    }
}
