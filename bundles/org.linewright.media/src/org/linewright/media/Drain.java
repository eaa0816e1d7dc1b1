package org.linewright.media;

import org.linewright.media.sound.Resampler;
import org.linewright.media.sound.SampleQueue;

/** Gives frames of another rate to a sink. For one thread. */
final class Drain {

    private final Sink sink;
    private final int wanted;
    private final Resampler resampler;
    private final SampleQueue ready;

    Drain(int rate, Sink sink) {
        this.sink = sink;
        this.wanted = sink.rate() / 50;
        this.resampler = Resampler.of(rate, sink.rate());
        this.ready = new SampleQueue(sink.rate());
    }

    /** @param frame is given away */
    void heard(short[] frame) {
        short[] made = resampler.resampled(frame);
        if (ready.length() == 0 && made.length == wanted) {
            sink.heard(made);
            return;
        }
        ready.add(made);
        while (ready.length() >= wanted) {
            sink.heard(ready.take(wanted));
        }
    }
}
