package org.linewright.media;

import java.util.function.Consumer;

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

    /** The same sink; {@code look} sees each frame before it does, on the beat: it never blocks and changes nothing. */
    default Sink seenBy(Consumer<short[]> look) {
        Sink itself = this;
        return new Sink() {

            @Override
            public int rate() {
                return itself.rate();
            }

            @Override
            public void heard(short[] frame) {
                look.accept(frame);
                itself.heard(frame);
            }
        };
    }
}
