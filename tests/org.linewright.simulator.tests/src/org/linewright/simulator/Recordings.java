package org.linewright.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.fakes.media.Goertzel;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Sound;
import org.linewright.media.sound.WavFile;

/** What phones wrote down of what they heard, each in a folder of its name. */
record Recordings(Path folder) {

    private static final int WINDOW = Sound.RATE / 10;

    /** The best share of a frequency in any 100 ms of all that it heard. */
    double share(String user, int hertz) throws IOException {
        return windows(user).stream().mapToDouble(new Goertzel(hertz)::share).max().orElse(0);
    }

    private List<short[]> windows(String user) throws IOException {
        List<short[]> windows = new ArrayList<>();
        for (Path file : files(user)) {
            short[] all = WavFile.read(Files.readAllBytes(file)).map(Samples::values).orElse(new short[0]);
            for (int place = 0; place + WINDOW <= all.length; place += WINDOW / 2) {
                windows.add(Arrays.copyOfRange(all, place, place + WINDOW));
            }
        }
        return windows;
    }

    private List<Path> files(String user) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(user))) {
            return files.filter(path -> path.getFileName().toString().endsWith("dec.wav")).toList();
        }
    }
}
