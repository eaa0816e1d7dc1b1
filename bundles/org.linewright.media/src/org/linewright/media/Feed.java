package org.linewright.media;

import java.util.Arrays;
import org.linewright.media.sound.Resampler;
import org.linewright.media.sound.SampleQueue;

/** Asks a source for frames at another rate than its own. For one thread. */
final class Feed {

    private final Source source;
    private final short[] frame;
    private final int wanted;
    private final Resampler resampler;
    private final SampleQueue ready;
    private boolean more = true;

    Feed(Source source, int rate) {
        this.source = source;
        this.frame = new short[source.rate() / 50];
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
            more &= source.next(frame);
            if (!more) {
                Arrays.fill(frame, (short) 0);
            }
            ready.add(resampler.resampled(frame));
        }
        return ready.take(wanted);
    }
}
