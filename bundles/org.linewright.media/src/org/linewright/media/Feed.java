package org.linewright.media;

import org.linewright.media.sound.Resampler;
import org.linewright.media.sound.SampleQueue;

/** Asks a source for frames at another rate than its own. For one thread. */
final class Feed {

    private final Source source;
    private final int wanted;
    private final Resampler resampler;
    private final SampleQueue ready;
    private boolean more = true;

    Feed(Source source, int rate) {
        this.source = source;
        this.wanted = rate / 50;
        this.resampler = Resampler.of(source.rate(), rate);
        this.ready = new SampleQueue(rate);
    }

    Source source() {
        return source;
    }

    /** The next 20 ms; silence when there is nothing more. */
    short[] next() {
        while (ready.length() < wanted) {
            short[] made = resampler.resampled(asked());
            if (ready.length() == 0 && made.length == wanted) {
                return made;
            }
            ready.add(made);
        }
        return ready.take(wanted);
    }

    private short[] asked() {
        short[] frame = new short[source.rate() / 50];
        more &= source.next(frame);
        return more ? frame : new short[frame.length];
    }
}
