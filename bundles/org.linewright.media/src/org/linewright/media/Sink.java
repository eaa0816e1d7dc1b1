package org.linewright.media;

/** Where sound goes: a speaker, a file, a meter. Given 20 ms at a time on the beat; never blocks. */
public interface Sink {

    /** Nobody listens. */
    Sink NONE = new Sink() {

        @Override
        public int rate() {
            return 8000;
        }

        @Override
        public void heard(short[] frame) {
            // not listened to
        }
    };

    /** Samples a second, a multiple of 50. */
    int rate();

    /**
     * Takes the next 20 ms.
     *
     * @param frame belongs to the sink
     */
    void heard(short[] frame);
}
