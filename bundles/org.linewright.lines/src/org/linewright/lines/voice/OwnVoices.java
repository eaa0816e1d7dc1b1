package org.linewright.lines.voice;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.Codec;
import org.linewright.core.line.PortRange;
import org.linewright.core.time.Timers;
import org.linewright.lines.CallReport.Sound;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.RingTone;
import org.linewright.lines.SoundDevice;
import org.linewright.lines.Talk;
import org.linewright.lines.call.Voice;
import org.linewright.lines.call.Voices;
import org.linewright.media.LevelMeter;
import org.linewright.media.Media;
import org.linewright.media.Patch;
import org.linewright.media.Sink;
import org.linewright.media.Source;
import org.linewright.media.device.AudioDevices;
import org.linewright.media.sound.Bell;

/** Voices over RTP. Their thread begins with the first call. */
public final class OwnVoices implements Voices {

    /** How long a recording may take to be whole. */
    private static final int PATIENCE = 2;

    private final Timers timers;
    private final RandomGenerator random;
    private final AudioDevices devices;
    private final Headset headset;
    private final House house;
    private Optional<Media> media = Optional.empty();
    private boolean closed;

    public OwnVoices(Timers timers, RandomGenerator random, AudioDevices devices) {
        this.timers = timers;
        this.random = random;
        this.devices = devices;
        this.headset = new Headset(devices);
        this.house = new House(headset, timers::nanos);
    }

    @Override
    public synchronized Outcome<Voice> open(InetAddress local, List<Codec> codecs,
            Consumer<UnaryOperator<Sound>> news) {
        return media().then(open -> open.talk(local, codecs)
                .map(stream -> OwnVoice.over(stream, open, house, news)));
    }

    private synchronized Outcome<Media> media() {
        if (closed) {
            return Outcome.refused(LinesTrouble.NO_SOUND.about());
        }
        try {
            Media open = media.isPresent() ? media.get() : Media.open(PortRange.ANY, timers, random);
            media = Optional.of(open);
            return Outcome.done(open);
        } catch (IOException impossible) {
            return Outcome.refused(LinesTrouble.NO_SOUND.about().because(String.valueOf(impossible.getMessage())));
        }
    }

    @Override
    public Watch ring(RingTone tone, Consumer<Trouble> trouble) {
        return Plugged.of(() -> Headset.open(devices.speaker(tone.speaker(), trouble), tone.speaker(),
                LinesTrouble.NO_SPEAKER, trouble)
                .flatMap(speaker -> patched(speaker::close, Source.of(new Bell(tone.percent())), speaker)));
    }

    @Override
    public Watch loudness(String microphone, DoubleConsumer loud, Consumer<Trouble> trouble) {
        LevelMeter meter = new LevelMeter(level -> loud.accept(level.decibels()));
        return Plugged.of(() -> Headset.open(devices.microphone(microphone, trouble), microphone,
                LinesTrouble.NO_MICROPHONE, trouble)
                .flatMap(open -> patched(open::close, meter.at(open), Sink.NONE)));
    }

    /** Carries the sound, and ends that and the device. */
    private Optional<Runnable> patched(Runnable device, Source source, Sink sink) {
        Optional<Patch> patch = media().result().map(open -> open.patch(source, sink));
        if (patch.isEmpty()) {
            device.run();
        }
        return patch.map(one -> () -> {
            one.close();
            device.run();
        });
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
