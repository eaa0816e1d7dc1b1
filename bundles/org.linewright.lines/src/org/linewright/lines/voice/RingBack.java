package org.linewright.lines.voice;

import java.util.Optional;
import org.linewright.media.Media;
import org.linewright.media.Patch;
import org.linewright.media.Sink;
import org.linewright.media.Source;
import org.linewright.media.sound.Signals;

/** Lets us hear that it rings there, when the PBX does not. Guarded by the lock of the house. */
final class RingBack {

    private final Media media;
    private Sink sink = Sink.NONE;
    private Optional<Patch> patch = Optional.empty();

    RingBack(Media media) {
        this.media = media;
    }

    /** From now on there, or nowhere. */
    void to(Sink other) {
        if (other != sink) {
            patch.ifPresent(Patch::close);
            sink = other;
            patch = other == Sink.NONE
                    ? Optional.empty()
                    : Optional.of(media.patch(Source.of(Signals.RING_BACK.sound()), other));
        }
    }
}
