package org.linewright.simulator.media;

import org.linewright.simulator.media.rtp.KeySignal;

/** What the PBX does with what it hears. Called on the one thread that reads all sockets: never blocks. */
public interface Hearing {

    /** Nobody listens. */
    Hearing NONE = new Hearing() {
    };

    /**
     * Sound, as it came: packets may be missing, doubled or in another order.
     *
     * @param source the SSRC: another one begins anew
     * @param timestamp of the first sample, in samples, in 32 bits
     */
    default void sound(int source, int timestamp, short[] samples) {
    }

    default void key(KeySignal signal) {
    }
}
