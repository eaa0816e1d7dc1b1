package org.linewright.lines.voice;

import org.linewright.media.Level;
import org.linewright.media.Sink;

/** Tells once that there is more to hear than the noise of a line. Only called on the beat. */
final class Noticing {

    /** About -36 dB. */
    private static final int LOUD = 500;
    /** So many loud frames in all are no crackling. */
    private static final int ENOUGH = 5;

    private final Runnable heard;
    private int loud;

    Noticing(Runnable heard) {
        this.heard = heard;
    }

    /** The same sink, listened to. */
    Sink at(Sink sink) {
        return sink.seenBy(this::look);
    }

    private void look(short[] frame) {
        if (loud < ENOUGH && Level.of(frame).peak() >= LOUD && ++loud == ENOUGH) {
            heard.run();
        }
    }
}
