package org.linewright.media;

import java.util.ArrayDeque;
import java.util.Queue;
import org.linewright.media.rtp.KeySignal;

/** Says what it hears, with at most 200 ms in between; what is more is dropped, the oldest first. */
public final class Echo implements Frames, Hearing {

    private static final int MOST = 1600;

    private final Queue<Short> heard = new ArrayDeque<>(MOST);

    @Override
    public synchronized void sound(int source, int timestamp, short[] samples) {
        for (short sample : samples) {
            if (heard.size() == MOST) {
                heard.remove();
            }
            heard.add(sample);
        }
    }

    @Override
    public void key(KeySignal signal) {
        // keys are no sound
    }

    @Override
    public synchronized boolean next(short[] frame) {
        for (int index = 0; index < frame.length; index++) {
            frame[index] = heard.isEmpty() ? 0 : heard.remove();
        }
        return true;
    }
}
