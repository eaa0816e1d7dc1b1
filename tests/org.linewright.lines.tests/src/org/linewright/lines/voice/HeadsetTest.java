package org.linewright.lines.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.time.Timers;
import org.linewright.fakes.media.Goertzel;
import org.linewright.lines.Talk;
import org.linewright.media.Media;
import org.linewright.media.MediaTrouble;
import org.linewright.media.Source;
import org.linewright.media.device.AudioDevice;
import org.linewright.media.device.AudioDevices;
import org.linewright.media.device.Microphone;
import org.linewright.media.device.Speaker;
import org.linewright.peers.PulseAudio;

@Timeout(300)
class HeadsetTest {

    @TempDir
    private Path folder;

    static boolean present() {
        return PulseAudio.installed();
    }

    /** Bundles are folders or archives, as the build left them. */
    private static String place(Class<?> type) {
        try {
            Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path classes = place.resolve("target/classes");
            return (Files.isDirectory(classes) ? classes : place).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Process probe(PulseAudio card) throws IOException {
        String path = Stream
                .of(HeadsetProbe.class, Headset.class, Media.class, Timers.class, Goertzel.class)
                .map(HeadsetTest::place).distinct().collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", path, HeadsetProbe.class.getName()).redirectErrorStream(true);
        builder.environment().putAll(card.environment());
        return builder.start();
    }

    private static void heard(String words, String line) {
        assertTrue(line.startsWith(words) && Double.parseDouble(line.substring(words.length())) > 0.6, line);
    }

    @Test
    void aMachineWithoutDevicesSaysSoAndTheTalkGoesOn() throws InterruptedException {
        BlockingQueue<String> lacks = new LinkedBlockingQueue<>();
        BlockingQueue<Ends> ends = new LinkedBlockingQueue<>();
        Headset headset = new Headset(new NoDevices());
        headset.claim(Talk.Devices.PREFERRED, ends::add, trouble -> lacks.add(trouble.code()));
        assertEquals(Source.NONE, ends.poll(20, TimeUnit.SECONDS).says());
        assertEquals(List.of("LW-RUN-408", "LW-RUN-409"), List.copyOf(lacks));
        headset.claim(new Talk.Devices("Headset", "Headset"), ends::add, trouble -> lacks.add(trouble.code()));
        ends.poll(20, TimeUnit.SECONDS);
        ends.poll(20, TimeUnit.SECONDS);
        assertEquals(List.of("LW-RUN-408", "LW-RUN-409", "LW-MEDIA-401", "LW-MEDIA-401"), List.copyOf(lacks));
    }

    /** A machine in a rack. */
    private static final class NoDevices implements AudioDevices {

        @Override
        public List<AudioDevice> present() {
            return List.of();
        }

        @Override
        public Outcome<Microphone> microphone(String name, Consumer<Trouble> gone) {
            return Outcome.refused(MediaTrouble.DEVICE_MISSING.about(name));
        }

        @Override
        public Outcome<Speaker> speaker(String name, Consumer<Trouble> gone) {
            return Outcome.refused(MediaTrouble.DEVICE_MISSING.about(name));
        }
    }

    @Test
    @EnabledIf(value = "present", disabledReason = "PulseAudio is not installed: Debian's pulseaudio, libasound2-plugins")
    void theLastWhoWantsTheDevicesHasThemAndGivesThemBack() throws IOException, InterruptedException {
        PulseAudio card = PulseAudio.started(folder);
        try (card) {
            Process probe = probe(card);
            try (BufferedReader said = probe.inputReader()) {
                assertEquals("devices 2", said.readLine());
                heard("first ", said.readLine());
                assertEquals("taken true", said.readLine());
                heard("second ", said.readLine());
                heard("given back true ", said.readLine());
                assertEquals("missing LW-MEDIA-401 LW-MEDIA-401", said.readLine());
                assertEquals("ready", said.readLine());
                card.close();
                assertEquals("gone LW-MEDIA-403", said.readLine());
                assertEquals(0, probe.waitFor());
            } finally {
                probe.destroyForcibly();
            }
        }
    }
}
