package org.linewright.media;

import org.linewright.media.rtp.KeySignal;

/** What is done with what is heard. Called on the one thread that reads all sockets: never blocks. */
public interface Hearing {

    /** Nobody listens. */
    Hearing NONE = new Hearing() {

        @Override
        public void sound(int source, int timestamp, short[] samples) {
            // not listened to
        }

        @Override
        public void key(KeySignal signal) {
            // not listened to
        }
    };

    /**
     * Sound, as it came: packets may be missing, doubled or in another order.
     *
     * @param source the SSRC: another one begins anew
     * @param timestamp of the first sample, in samples, in 32 bits
     */
    void sound(int source, int timestamp, short[] samples);

    void key(KeySignal signal);
}
