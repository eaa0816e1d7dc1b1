package org.linewright.lines.voice;

import org.linewright.media.Sink;
import org.linewright.media.Source;

/**
 * Our two ends of a talk.
 *
 * @param says what is said
 * @param hears where goes what is heard
 */
record Ends(Source says, Sink hears) {

    static final Ends NOTHING = new Ends(Source.NONE, Sink.NONE);

    static Ends saying(Source source) {
        return new Ends(source, Sink.NONE);
    }
}
