package org.linewright.media.codec;

/** Makes payloads of sound, one after the other. For one thread. */
@FunctionalInterface
public interface Encoder {

    /**
     * The payload of these samples.
     *
     * @param samples 20, 40 or 60 ms at the rate of the codec
     */
    byte[] encoded(short[] samples);
}
