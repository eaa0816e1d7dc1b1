package org.linewright.simulator.call;

import org.linewright.simulator.media.Echo;
import org.linewright.simulator.media.Frames;
import org.linewright.simulator.media.OwnStream;
import org.linewright.simulator.media.sound.Signals;

/** What somebody whom the PBX plays does once he is talked to. */
@FunctionalInterface
interface Performance {

    /** Begins; called once, never blocks. */
    void begin(OwnStream stream);

    /** The outside world: a tone of confirmation, then it repeats what it hears. */
    static Performance outsideWorld() {
        return stream -> stream.play(Frames.of(Signals.CONFIRMATION.sound()), () -> {
            Echo echo = new Echo();
            stream.hear(echo);
            stream.play(echo, stream::quiet);
        });
    }
}
