package org.linewright.media.device;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.media.MediaTrouble;

/** The sound system of the JDK. */
public final class JavaSound implements AudioDevices {

    private static final List<Integer> RATES = List.of(48_000, 16_000, 8000, 44_100);
    private static final int BUFFERED_FRAMES = 6;

    /** A device, and the mixer that it is. */
    private record Found(AudioDevice device, Mixer.Info mixer) {
    }

    @Override
    public List<AudioDevice> present() {
        return found().map(Found::device).toList();
    }

    @Override
    public Outcome<Microphone> microphone(String name, Consumer<Trouble> gone) {
        return chosen(name, AudioDevice.Kind.MICROPHONE).then(found -> {
            int rate = found.device().rates().getFirst();
            return opened(found, () -> {
                TargetDataLine line = AudioSystem.getTargetDataLine(format(rate), found.mixer());
                line.open(format(rate), buffer(rate));
                line.start();
                return Microphone.started(new Captured(line), rate, told(found, gone));
            });
        });
    }

    @Override
    public Outcome<Speaker> speaker(String name, Consumer<Trouble> gone) {
        return chosen(name, AudioDevice.Kind.SPEAKER).then(found -> {
            int rate = found.device().rates().getFirst();
            return opened(found, () -> {
                SourceDataLine line = AudioSystem.getSourceDataLine(format(rate), found.mixer());
                line.open(format(rate), buffer(rate));
                line.start();
                return Speaker.started(new Played(line), rate, told(found, gone));
            });
        });
    }

    /** What opens a line. */
    private interface Opening<T> {
        T open() throws LineUnavailableException;
    }

    private static <T> Outcome<T> opened(Found found, Opening<T> opening) {
        try {
            return Outcome.done(opening.open());
        } catch (LineUnavailableException | IllegalArgumentException | IllegalStateException
                | SecurityException busy) {
            return Outcome.refused(MediaTrouble.DEVICE_BUSY.about(found.device().name())
                    .because(String.valueOf(busy.getMessage())));
        }
    }

    private static Runnable told(Found found, Consumer<Trouble> gone) {
        return () -> gone.accept(MediaTrouble.DEVICE_GONE.about(found.device().name()));
    }

    private static Outcome<Found> chosen(String name, AudioDevice.Kind kind) {
        return found().filter(one -> one.device().kind() == kind)
                .filter(one -> name.isEmpty() || one.device().name().equals(name)).findFirst().map(Outcome::done)
                .orElseGet(() -> Outcome.refused(MediaTrouble.DEVICE_MISSING.about(name)));
    }

    /** A runtime without sound has no devices. */
    private static Stream<Found> found() {
        try {
            return Arrays.stream(AudioSystem.getMixerInfo())
                    .flatMap(mixer -> Arrays.stream(AudioDevice.Kind.values())
                            .flatMap(kind -> device(mixer, kind).map(device -> new Found(device, mixer)).stream()));
        } catch (LinkageError | SecurityException without) {
            return Stream.empty();
        }
    }

    private static Optional<AudioDevice> device(Mixer.Info info, AudioDevice.Kind kind) {
        try {
            Mixer mixer = AudioSystem.getMixer(info);
            List<Integer> rates = RATES.stream().filter(rate -> mixer.isLineSupported(new DataLine.Info(
                    kind == AudioDevice.Kind.SPEAKER ? SourceDataLine.class : TargetDataLine.class, format(rate))))
                    .toList();
            return rates.isEmpty() ? Optional.empty() : Optional.of(new AudioDevice(info.getName(), kind, rates));
        } catch (IllegalArgumentException | SecurityException justGone) {
            return Optional.empty();
        }
    }

    private static AudioFormat format(int rate) {
        return new AudioFormat(rate, 16, 1, true, false);
    }

    private static int buffer(int rate) {
        return BUFFERED_FRAMES * 2 * rate / 50;
    }

    /** What comes from a microphone. */
    private record Captured(TargetDataLine line) implements Wire {

        @Override
        public int move(byte[] bytes) {
            return line.read(bytes, 0, bytes.length);
        }

        @Override
        public void close() {
            line.close();
        }
    }

    /** What goes to a speaker. */
    private record Played(SourceDataLine line) implements Wire {

        @Override
        public int move(byte[] bytes) {
            return line.write(bytes, 0, bytes.length);
        }

        @Override
        public boolean dry() {
            return line.available() >= line.getBufferSize();
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
