package org.linewright.lines.voice;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.linewright.core.Outcome;
import org.linewright.core.line.Codec;
import org.linewright.core.line.PortRange;
import org.linewright.core.time.Timers;
import org.linewright.lines.CallReport.Sound;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.SoundDevice;
import org.linewright.lines.Talk;
import org.linewright.lines.call.Voice;
import org.linewright.lines.call.Voices;
import org.linewright.media.Media;
import org.linewright.media.device.AudioDevices;

/** Voices over RTP. Their thread begins with the first call. */
public final class OwnVoices implements Voices {

    /** How long a recording may take to be whole. */
    private static final int PATIENCE = 2;

    private final Timers timers;
    private final RandomGenerator random;
    private final Headset headset;
    private final House house;
    private Optional<Media> media = Optional.empty();
    private boolean closed;

    public OwnVoices(Timers timers, RandomGenerator random, AudioDevices devices) {
        this.timers = timers;
        this.random = random;
        this.headset = new Headset(devices);
        this.house = new House(headset, timers::nanos);
    }

    @Override
    public synchronized Outcome<Voice> open(InetAddress local, List<Codec> codecs,
            Consumer<UnaryOperator<Sound>> news) {
        try {
            Media open = media.isPresent() ? media.get() : Media.open(PortRange.ANY, timers, random);
            media = Optional.of(open);
            return closed
                    ? Outcome.refused(LinesTrouble.NO_SOUND.about())
                    : open.talk(local, codecs).map(stream -> OwnVoice.over(stream, open, house, news));
        } catch (IOException impossible) {
            return Outcome.refused(LinesTrouble.NO_SOUND.about().because(String.valueOf(impossible.getMessage())));
        }
    }

    @Override
    public CompletionStage<Outcome<Talk>> sound(Talk talk) {
        return house.usually(talk);
    }

    @Override
    public CompletionStage<List<SoundDevice>> devices() {
        return headset.present();
    }

    @Override
    public synchronized void close() {
        closed = true;
        house.close().toCompletableFuture().completeOnTimeout(null, PATIENCE, TimeUnit.SECONDS).join(); // framework-driven null
        media.ifPresent(Media::close);
    }
}
