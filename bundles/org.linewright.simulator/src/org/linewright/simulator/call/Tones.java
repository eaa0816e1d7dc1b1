package org.linewright.simulator.call;

import org.linewright.media.Echo;
import org.linewright.media.Frames;
import org.linewright.media.OwnStream;
import org.linewright.media.sound.Signals;

/**
 * A tone of confirmation.
 *
 * @param echoes whether he repeats then what he hears, as the outside world does
 */
record Tones(boolean echoes) implements Performance {

    @Override
    public void begin(OwnStream stream, Runnable hangUp) {
        stream.play(Frames.of(Signals.CONFIRMATION.sound()), () -> {
            if (echoes) {
                Echo echo = new Echo();
                stream.hear(echo);
                stream.play(echo, stream::quiet);
            }
        });
    }

    @Override
    public void end() {
        return; // nothing is kept of it
    }
}
