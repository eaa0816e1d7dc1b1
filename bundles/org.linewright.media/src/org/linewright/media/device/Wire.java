package org.linewright.media.device;

/** A line of the sound system: 16 bits, mono, the lower byte first. */
interface Wire extends AutoCloseable {

    /**
     * Moves these bytes, and waits for it.
     *
     * @return how many were moved; fewer when the line has ended
     */
    int move(byte[] bytes);

    /** Whether nothing waits to be played any more. */
    default boolean dry() {
        return false;
    }

    @Override
    void close();
}
