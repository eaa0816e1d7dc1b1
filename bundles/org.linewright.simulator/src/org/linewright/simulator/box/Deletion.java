package org.linewright.simulator.box;

import java.util.concurrent.atomic.AtomicBoolean;
import org.linewright.media.Hearing;
import org.linewright.media.rtp.KeySignal;

/** Waits for the key that deletes. */
final class Deletion implements Hearing {

    private final char key;
    private final Runnable deletes;
    private final AtomicBoolean done = new AtomicBoolean();

    /**
     * @param deletes called once, on the thread of the hearing
     */
    Deletion(char key, Runnable deletes) {
        this.key = key;
        this.deletes = deletes;
    }

    @Override
    public void sound(int source, int timestamp, short[] samples) {
        // who listens to his messages is not listened to
    }

    @Override
    public void key(KeySignal signal) {
        if (signal instanceof KeySignal.Pressed pressed && pressed.key() == key && done.compareAndSet(false, true)) {
            deletes.run();
        }
    }
}
