package org.linewright.media.codec;

/** Makes sound of payloads, in the order in which they were said. For one thread; never throws. */
public interface Decoder {

    /** The sound of a payload, at most 120 ms; empty when it is none. */
    short[] decoded(byte[] payload);

    /** What was probably said where nothing came; fades when that lasts. */
    short[] concealed(int samples);

    /**
     * What was said right before this payload and got lost: what it repeats of that when the codec does so, a guess
     * otherwise.
     */
    short[] repaired(byte[] next, int samples);
}
