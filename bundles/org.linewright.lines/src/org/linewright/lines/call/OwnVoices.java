package org.linewright.lines.call;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.linewright.core.line.Codec;
import org.linewright.core.line.PortRange;
import org.linewright.core.time.Timers;
import org.linewright.media.Media;
import org.linewright.media.sound.G711;

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
    public synchronized Optional<Voice> open(InetAddress local, List<Codec> codecs, Runnable heard) {
        List<G711> laws = codecs.stream().flatMap(codec -> law(codec).stream()).toList();
        if (closed || laws.isEmpty()) {
            return Optional.empty();
        }
        try {
            Media open = media.isPresent() ? media.get() : Media.open(PortRange.ANY, timers, random);
            media = Optional.of(open);
            return open.stream(local).map(stream -> new OwnVoice(stream,
                    new VoiceText(stream.address(), laws, random.nextLong(1, Integer.MAX_VALUE)), heard));
        } catch (IOException impossible) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        media.ifPresent(Media::close);
        media = Optional.empty();
    }

    /** What we speak so far. */
    private static Optional<G711> law(Codec codec) {
        return switch (codec) {
            case PCMA -> Optional.of(G711.A_LAW);
            case PCMU -> Optional.of(G711.MU_LAW);
            case OPUS -> Optional.empty();
        };
    }
}
