package org.linewright.media.sound;

/** Samples that wait in a row, at most so many: of more the oldest go. For one thread. */
public final class SampleQueue {

    private final int most;
    private short[] waiting = {};
    private int first;
    private int length;

    public SampleQueue(int most) {
        this.most = most;
    }

    public int length() {
        return length;
    }

    public void add(short[] samples) {
        int added = Math.min(samples.length, most);
        drop(Math.max(0, length + added - most));
        makeRoom(added);
        System.arraycopy(samples, samples.length - added, waiting, first + length, added);
        length += added;
    }

    /** Takes so many out; silence for what is not there. */
    public short[] take(int samples) {
        short[] taken = new short[samples];
        int there = Math.min(samples, length);
        System.arraycopy(waiting, first, taken, 0, there);
        drop(there);
        return taken;
    }

    public void clear() {
        drop(length);
    }

    private void drop(int samples) {
        length -= samples;
        first = length == 0 ? 0 : first + samples;
    }

    /** Twice what is needed, so that each sample is moved only a few times, however many wait. */
    private void makeRoom(int samples) {
        int needed = length + samples;
        if (first + needed > waiting.length) {
            short[] room = needed <= waiting.length / 2 ? waiting : new short[2 * needed];
            System.arraycopy(waiting, first, room, 0, length);
            waiting = room;
            first = 0;
        }
    }
}
