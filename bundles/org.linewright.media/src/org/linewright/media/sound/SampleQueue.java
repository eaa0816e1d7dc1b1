package org.linewright.media.sound;

import java.util.Arrays;

/** Samples that wait in a row, at most so many: of more the oldest go. For one thread. */
public final class SampleQueue {

    private final int most;
    private short[] waiting = new short[0];

    public SampleQueue(int most) {
        this.most = most;
    }

    public int length() {
        return waiting.length;
    }

    public void add(short[] samples) {
        short[] all = Arrays.copyOf(waiting, waiting.length + samples.length);
        System.arraycopy(samples, 0, all, waiting.length, samples.length);
        waiting = all.length > most ? Arrays.copyOfRange(all, all.length - most, all.length) : all;
    }

    /** Takes so many out; silence for what is not there. */
    public short[] take(int samples) {
        short[] taken = Arrays.copyOf(waiting, samples);
        waiting = Arrays.copyOfRange(waiting, Math.min(samples, waiting.length), waiting.length);
        return taken;
    }

    public void clear() {
        waiting = new short[0];
    }
}
