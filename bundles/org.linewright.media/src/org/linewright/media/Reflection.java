package org.linewright.media;

import org.linewright.media.sound.SampleQueue;

/** Says what it hears, as well as it hears it, with at most 100 ms in between. Thread: any. */
public final class Reflection implements Source, Sink {

    private static final int RATE = 48_000;

    private final SampleQueue heard = new SampleQueue(RATE / 10);

    @Override
    public int rate() {
        return RATE;
    }

    @Override
    public synchronized void heard(short[] frame) {
        heard.add(frame);
    }

    @Override
    public synchronized boolean next(short[] frame) {
        System.arraycopy(heard.take(frame.length), 0, frame, 0, frame.length);
        return true;
    }
}
