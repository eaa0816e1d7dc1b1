package org.linewright.lines.call;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.linewright.core.Outcome;
import org.linewright.core.line.Codec;
import org.linewright.core.line.PortRange;
import org.linewright.core.time.Timers;
import org.linewright.lines.LinesTrouble;
import org.linewright.media.Media;

/** Voices over RTP. Their thread begins with the first call. */
public final class OwnVoices implements Voices {

    private final Timers timers;
    private final RandomGenerator random;
    private Optional<Media> media = Optional.empty();
    private boolean closed;

    public OwnVoices(Timers timers, RandomGenerator random) {
        this.timers = timers;
        this.random = random;
    }

    @Override
    public synchronized Outcome<Voice> open(InetAddress local, List<Codec> codecs, Runnable heard) {
        try {
            Media open = media.isPresent() ? media.get() : Media.open(PortRange.ANY, timers, random);
            media = Optional.of(open);
            return closed
                    ? Outcome.refused(LinesTrouble.NO_SOUND.about())
                    : open.talk(local, codecs).map(stream -> OwnVoice.noticing(stream, heard));
        } catch (IOException impossible) {
            return Outcome.refused(LinesTrouble.NO_SOUND.about().because(String.valueOf(impossible.getMessage())));
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        media.ifPresent(Media::close);
    }
}
