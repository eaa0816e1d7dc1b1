package org.linewright.lines.voice;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.media.Sink;
import org.linewright.media.Source;

/**
 * Our two ends of a talk.
 *
 * @param says what is said
 * @param hears where goes what is heard
 * @param way how long a test signal was on its way here; takes some milliseconds
 */
record Ends(Source says, Sink hears, Supplier<Optional<Duration>> way) {

    static final Ends NOTHING = new Ends(Source.NONE, Sink.NONE);

    Ends(Source says, Sink hears) {
        this(says, hears, Optional::empty);
    }

    static Ends saying(Source source) {
        return new Ends(source, Sink.NONE);
    }
}
