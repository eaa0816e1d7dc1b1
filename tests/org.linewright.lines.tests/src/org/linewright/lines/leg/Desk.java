package org.linewright.lines.leg;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Watch;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.Codec;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.SystemTimers;
import org.linewright.fakes.media.Goertzel;
import org.linewright.lines.ClientOptions;
import org.linewright.lines.Dialling;
import org.linewright.lines.LineClients;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.engine.SipLineEngine;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Sound;
import org.linewright.media.sound.WavFile;
import org.linewright.peers.Baresip;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.EventKind;
import org.linewright.sip.JainUserAgents;

/**
 * The embedded PBX with the accounts 22 and 23. 22 is a line of ours, to which clients may attach: towards the PBX A-law,
 * towards clients Opus.
 */
final class Desk implements AutoCloseable {

    static final Duration LIMIT = Duration.ofSeconds(30);
    static final String DOMAIN = "estos.hfo-cloud.de";
    static final LineId LINE = new LineId(new GroupId("g"), "22");
    private static final SecretReference CLIENT = SecretReference.secret("client");

    /** How those of baresip and of linphone end. */
    private static final List<String> RECORDINGS = List.of("dec.wav", "first.wav");
    /** Outside is behind a 0; a caller is shown with the prefix of Berlin. */
    private static final Dialling RULES = new Dialling() {
        @Override
        public Outcome<Dialled> dialled(LineId line, String typed) {
            return Outcome.done(new Dialled(typed.replaceFirst("^0", ""), ""));
        }

        @Override
        public String shown(LineId line, String told) {
            return "+4930" + told;
        }
    };

    private final SystemTimers timers = new SystemTimers("test timers");
    private final EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();
    private final Lines lines;
    private final Path folder;

    Desk(Path folder) throws IOException, InterruptedException {
        this(folder, CallRules.USUAL);
    }

    Desk(Path folder, CallRules rules) throws IOException, InterruptedException {
        this.folder = folder;
        pbx.accounts().open(DOMAIN);
        for (String user : List.of("22", "23", "24")) {
            pbx.accounts().add(Account.draft(DOMAIN, user, "Person " + user).withPassword(new Secret("pw-" + user)));
        }
        lines = new SipLineEngine(new JainUserAgents())
                .start(LinesOptions.defaults().on(InetAddress.getByName("127.0.0.1"), 0)
                        .withClients(ClientOptions.here(0).dialling(RULES)), timers, InstantSource.system())
                .result().orElseThrow();
        CountDownLatch registered = new CountDownLatch(1);
        Watch watch = lines.watch(status -> {
            if (status.registered()) {
                registered.countDown();
            }
        });
        Registrar registrar = new Registrar("127.0.0.1", OptionalInt.of(pbx.address().getPort()), Optional.of(DOMAIN),
                Duration.ofSeconds(600), Duration.ofMillis(10), KeepAlive.OFF);
        Line line = new Line("22", SecretReference.secret("pbx"))
                .withTraits(LineTraits.PLAIN.withClient(Optional.of(CLIENT)));
        lines.want(List.of(new LineGroup(LINE.group(), "G", "hfo.crown", Optional.empty(), registrar,
                new Media(List.of(Codec.PCMA), List.of(Codec.OPUS, Codec.PCMA)), Map.of(), Map.of(), List.of(line),
                rules)),
                reference -> Outcome.done(new Secret(reference.equals(CLIENT) ? "desk" : "pw-22")));
        assertTrue(registered.await(LIMIT.toSeconds(), TimeUnit.SECONDS));
        watch.close();
    }

    EmbeddedPbx pbx() {
        return pbx;
    }

    Lines lines() {
        return lines;
    }

    InetSocketAddress port() {
        return clients().address();
    }

    private LineClients clients() {
        return lines.clients().orElseThrow();
    }

    /** Hands this on as soon as there are so many clients. */
    <T> T attached(int count, T phone) throws InterruptedException {
        CountDownLatch there = new CountDownLatch(1);
        try (Watch watch = clients().watch(now -> {
            if (now.size() == count) {
                there.countDown();
            }
        })) {
            assertTrue(there.await(LIMIT.toSeconds(), TimeUnit.SECONDS), () -> clients().attached().toString());
        }
        return phone;
    }

    /** A client that sings in Opus. */
    Baresip client(int hertz) throws IOException, InterruptedException {
        return attached(1, Baresip.singing(folder, port(), DOMAIN, "22", "desk", hertz, List.of("opus/48000/2")));
    }

    /** A phone at the PBX, 23 or 24, that would sing in Opus if it might. */
    Baresip phone(String user, int hertz) throws IOException, InterruptedException {
        CountDownLatch registered = new CountDownLatch(1);
        pbx.log().listen(event -> {
            if (event.kind() == EventKind.REGISTERED
                    && event.account().filter(account -> account.name().equals(user)).isPresent()) {
                registered.countDown();
            }
        });
        Baresip phone = Baresip.singing(folder, pbx.address(), DOMAIN, user, "pw-" + user, hertz,
                List.of("opus/48000/2", "pcma", "pcmu"));
        assertTrue(registered.await(LIMIT.toSeconds(), TimeUnit.SECONDS));
        return phone;
    }

    private Optional<byte[]> recording(String user) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(user))) {
            Optional<Path> file = files.filter(path -> RECORDINGS.stream()
                    .anyMatch(end -> path.getFileName().toString().endsWith(end))).findFirst();
            return file.isEmpty() ? Optional.empty() : Optional.of(soFar(Files.readAllBytes(file.get())));
        }
    }

    /** The file as if it ended where it does now: its length is written only when it is closed. */
    private static byte[] soFar(byte[] file) {
        int data = new String(file, StandardCharsets.ISO_8859_1).indexOf("data");
        if (data > 0 && file.length >= data + 8) {
            ByteBuffer.wrap(file).putInt(data + 4, -1);
        }
        return file;
    }

    /** The clock of the codec that a singer heard; 0 when it heard nothing. */
    int rate(String user) throws IOException {
        return recording(user).map(bytes -> ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(24)).orElse(0);
    }

    /** The best share of a frequency in any 100 ms of what a singer heard. */
    double share(String user, int hertz) throws IOException {
        short[] all = recording(user).flatMap(WavFile::read).map(Samples::values).orElse(new short[0]);
        double best = 0;
        for (int place = 0; place + Sound.RATE / 10 <= all.length; place += Sound.RATE / 20) {
            best = Math.max(best, new Goertzel(hertz).share(Arrays.copyOfRange(all, place, place + Sound.RATE / 10)));
        }
        return best;
    }

    /** Waits until a singer heard this frequency and nearly nothing else, as its recording says. */
    void heard(String user, int hertz) throws IOException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (share(user, hertz) < 0.9) {
            double best = share(user, hertz);
            assertTrue(System.nanoTime() - end < 0,
                    () -> user + " does not hear " + hertz + " Hz, only a share of " + best);
            LockSupport.parkNanos(200_000_000);
        }
    }

    @Override
    public void close() {
        lines.close();
        pbx.close();
        timers.close();
    }
}
