package org.linewright.lines.voice;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Tone;
import org.linewright.media.sound.WavFile;
import org.linewright.peers.LinphoneConsole;

/** A linphone that speaks one codec. */
record LinphonePartner(LinphoneConsole phone, Path folder) implements Partner {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final Duration LENGTH = Duration.ofSeconds(10);

    static LinphonePartner started(Path folder, InetSocketAddress pbx, Lane lane) throws IOException {
        Path tone = Files.write(folder.resolve("tone-" + lane.phone() + ".wav"),
                WavFile.written(Samples.of(Tone.of(lane.theirs(), LENGTH), LENGTH)));
        LinphoneConsole phone = LinphoneConsole.started(tone, folder, pbx, Office.DOMAIN, lane.phone(),
                Office.PASSWORD, lane.codec().rtpmap());
        return new LinphonePartner(phone, folder.resolve(lane.phone()));
    }

    @Override
    public void dial(String number) throws IOException {
        phone.record("second.wav");
        phone.dial(number);
    }

    @Override
    public void listens() {
        phone.await("connected", LIMIT);
    }

    @Override
    public void over() {
        phone.await("ended", LIMIT);
    }

    @Override
    public List<Path> heard() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".wav")).toList();
        }
    }

    @Override
    public void close() throws IOException {
        phone.close();
    }
}
