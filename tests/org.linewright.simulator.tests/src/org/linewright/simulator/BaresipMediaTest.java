package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertTrue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.fakes.media.Goertzel;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Sound;
import org.linewright.media.sound.WavFile;
import org.linewright.peers.Baresip;

/** What phones that somebody else wrote hear of each other and of the PBX, in real time. */
@Timeout(120)
class BaresipMediaTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration TALK = Duration.ofSeconds(2);
    private static final String DOMAIN = "baresip.example";

    @TempDir
    private Path folder;
    private final EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();

    @BeforeEach
    void prepare() {
        pbx.accounts().open(DOMAIN);
        pbx.apply(PbxSettings.CROWN.with(DOMAIN, Numbering.NONE.withRoutes(Route.to("30", "anna")))
                .with(MediaRules.USUAL.withRelayed(true))
                .with(CallRules.USUAL.with(new CallRules.Outside(Duration.ZERO, Optional.of(TALK)))));
    }

    @AfterEach
    void close() {
        pbx.close();
    }

    private Baresip phone(String user, int hertz) throws IOException, InterruptedException {
        Arrival arrival = Arrival.of(pbx, DOMAIN, user);
        return arrival.await(Baresip.singing(folder, pbx.address(), DOMAIN, user, "pw-" + user, hertz), LIMIT);
    }

    /** What it wrote down; empty until there is enough. */
    private Optional<Samples> heard(String user) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(user))) {
            Optional<Path> file = files.filter(path -> path.getFileName().toString().endsWith("dec.wav")).findFirst();
            return file.isEmpty() ? Optional.empty() : WavFile.read(Files.readAllBytes(file.orElseThrow()));
        }
    }

    /** The best share of a frequency in any 100 ms. */
    private double share(String user, int hertz) throws IOException {
        short[] all = heard(user).map(Samples::values).orElse(new short[0]);
        double best = 0;
        for (int place = 0; place + Sound.RATE / 10 <= all.length; place += Sound.RATE / 20) {
            best = Math.max(best, new Goertzel(hertz).share(Arrays.copyOfRange(all, place, place + Sound.RATE / 10)));
        }
        return best;
    }

    @Test
    void twoHearEachOtherThroughThePbx() throws IOException, InterruptedException {
        try (Baresip callee = phone("anna", 1000); Baresip caller = phone("22", 600)) {
            caller.dial("30");
            caller.await("CALL_ESTABLISHED", LIMIT);
            callee.await("CALL_ESTABLISHED", LIMIT);
            caller.await("CALL_RTCP", LIMIT);
            caller.hangUp();
            callee.await("CALL_CLOSED", LIMIT);
        }
        assertTrue(pbx.log().events().stream().anyMatch(event -> event.kind() == EventKind.CALL_MEDIA
                && event.text().english().matches("Media of call 1: from the caller \\d{2,} .* callee \\d{2,} .*")));
        assertTrue(share("22", 1000) > 0.95, () -> "heard of anna");
        assertTrue(share("anna", 600) > 0.95, () -> "heard of 22");
    }

    @Test
    void oneHearsTheOutsideWorldAndThenItself() throws IOException, InterruptedException {
        try (Baresip caller = phone("22", 600)) {
            caller.dial("+49891234567");
            caller.await("CALL_ESTABLISHED", LIMIT);
            caller.await("CALL_CLOSED", LIMIT);
        }
        assertTrue(share("22", 425) > 0.95);
        assertTrue(share("22", 600) > 0.95);
    }
}
