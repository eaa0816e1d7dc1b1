package org.linewright.lines.voice;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.peers.Baresip;

/** A baresip that speaks one codec. */
record BaresipPartner(Baresip phone, Path folder) implements Partner {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    static BaresipPartner started(Path folder, InetSocketAddress pbx, Lane lane) throws IOException {
        Baresip phone = Baresip.singing(folder, pbx, Office.DOMAIN, lane.phone(), Office.PASSWORD, lane.theirs(),
                List.of(lane.codec().rtpmap()));
        return new BaresipPartner(phone, folder.resolve(lane.phone()));
    }

    @Override
    public void dial(String number) throws IOException {
        phone.dial(number);
    }

    @Override
    public void listens() throws IOException {
        phone.awaitSound(LIMIT);
    }

    @Override
    public void over() throws IOException {
        phone.await("CALL_CLOSED", LIMIT);
    }

    @Override
    public List<Path> heard() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("dec.wav")).toList();
        }
    }

    @Override
    public void close() throws IOException {
        phone.close();
    }
}
