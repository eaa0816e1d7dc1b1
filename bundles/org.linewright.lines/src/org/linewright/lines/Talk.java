package org.linewright.lines;

import java.nio.file.Path;

/** What we say in a call, and where we hear it. A value; says nothing about what is there. */
public sealed interface Talk {

    /** Nobody speaks and nobody listens; that something is heard is noticed all the same. */
    record Nothing() implements Talk {
    }

    /**
     * A sine that never ends.
     *
     * @param hertz from 20 to 3400
     */
    record Tone(int hertz) implements Talk {
    }

    /** What is heard, said again. */
    record Echo() implements Talk {
    }

    /**
     * A recording, from its beginning whenever it is our turn to speak: when a call is answered and when it is resumed.
     *
     * @param file a WAV file, of any rate and number of channels
     * @param repeated whether it begins again when it is over; else silence follows
     */
    record Play(Path file, boolean repeated) implements Talk {
    }

    /**
     * A test signal, by which two calls of this process measure how long the sound takes between them; see
     * {@link SoundFigures#way}.
     *
     * @param first whether this is the first of the two; the other one is not
     */
    record TestSignal(boolean first) implements Talk {
    }

    /**
     * A microphone and a speaker. Of all calls that speak through devices only one has them: the one that was the last to
     * be answered or resumed; when it is held or over, the one before it.
     *
     * @param microphone its name, as {@link Lines#devices} tells; empty for the one that the system prefers
     * @param speaker the same
     */
    record Devices(String microphone, String speaker) implements Talk {

        /** Those that the system prefers. */
        public static final Devices PREFERRED = new Devices("", "");
    }
}
