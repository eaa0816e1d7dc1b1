package org.linewright.simulator.call;

import org.linewright.media.Echo;
import org.linewright.media.Frames;
import org.linewright.media.OwnStream;
import org.linewright.media.sound.Signals;

/** What somebody whom the PBX plays does once he is talked to. */
@FunctionalInterface
interface Performance {

    /** Begins; called once, never blocks. */
    void begin(OwnStream stream);

    /** A tone of confirmation; the outside world, where it rings, repeats then what it hears. */
    static Performance of(Part part) {
        return stream -> stream.play(Frames.of(Signals.CONFIRMATION.sound()), () -> {
            if (part.rings().isPresent()) {
                Echo echo = new Echo();
                stream.hear(echo);
                stream.play(echo, stream::quiet);
            }
        });
    }
}
