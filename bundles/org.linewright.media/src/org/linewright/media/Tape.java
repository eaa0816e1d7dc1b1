package org.linewright.media;

import java.time.Duration;
import org.linewright.media.sound.SampleQueue;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Sound;

/** Writes down what is heard, up to a limit: for a file, or to be looked at. Thread: any. */
public final class Tape implements Sink {

    private final SampleQueue written;
    private final int most;

    /**
     * @param most what comes after that is not written
     */
    public Tape(Duration most) {
        this.most = Math.toIntExact(Sound.samples(most));
        this.written = new SampleQueue(this.most);
    }

    @Override
    public int rate() {
        return Sound.RATE;
    }

    @Override
    public synchronized void heard(short[] frame) {
        if (written.length() + frame.length <= most) {
            written.add(frame);
        }
    }

    /** What was written since the last time; it is gone then. */
    public synchronized Samples taken() {
        return Samples.of(written.take(written.length()));
    }
}
