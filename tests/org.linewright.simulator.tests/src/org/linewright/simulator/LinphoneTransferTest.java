package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.peers.SippScenario.agree;
import static org.linewright.peers.SippScenario.answer;
import static org.linewright.peers.SippScenario.called;
import static org.linewright.peers.SippScenario.held;
import static org.linewright.peers.SippScenario.request;
import static org.linewright.peers.SippScenario.takenBack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Tone;
import org.linewright.media.sound.WavFile;
import org.linewright.peers.Baresip;
import org.linewright.peers.Linphone;
import org.linewright.peers.Sipp;

/**
 * A linphone puts others on hold and transfers them, in real time. What a baresip wrote down tells whom it heard.
 */
@Timeout(240)
class LinphoneTransferTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final String DOMAIN = "linphone.example";
    private static final int CALLER = 600;
    private static final int REFERRER = 1000;
    private static final int TARGET = 1400;

    @TempDir
    private Path folder;

    private final EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();

    @BeforeEach
    void prepare() {
        pbx.accounts().open(DOMAIN);
        pbx.apply(PbxSettings.CROWN.with(MediaRules.USUAL.withRelayed(true)));
    }

    @AfterEach
    void close() {
        pbx.close();
    }

    private Baresip caller() throws IOException, InterruptedException {
        Arrival arrival = Arrival.of(pbx, DOMAIN, "22");
        return arrival.await(Baresip.singing(folder, pbx.address(), DOMAIN, "22", "pw-22", CALLER), LIMIT);
    }

    private Baresip target() throws IOException, InterruptedException {
        Arrival arrival = Arrival.of(pbx, DOMAIN, "40");
        return arrival.await(Baresip.singing(folder, pbx.address(), DOMAIN, "40", "pw-40", TARGET), LIMIT);
    }

    private Linphone linphone() throws IOException, InterruptedException {
        Duration length = Duration.ofSeconds(5);
        Path tone = Files.write(folder.resolve("tone.wav"),
                WavFile.written(Samples.of(Tone.of(REFERRER, length), length)));
        Arrival arrival = Arrival.of(pbx, DOMAIN, "30");
        return arrival.await(Linphone.saying(tone, folder, pbx.address(), DOMAIN, "30", "pw-30"), LIMIT);
    }

    /** A linphone that has picked up takes orders before it got the ACK, and fails at them: they talk first. */
    private static void talk(Baresip phone) throws IOException {
        phone.awaitSound(LIMIT);
        phone.awaitSound(LIMIT); // some seconds after the first
    }

    private void heard(String user, int hertz) throws IOException {
        double share = new Recordings(folder).share(user, hertz);
        assertTrue(share > 0.9, () -> user + " heard " + hertz + " Hz to " + share + "; " + log());
    }

    private String log() {
        return pbx.log().events().stream().map(event -> event.text().english()).toList().toString();
    }

    private Sipp sipp() throws IOException, InterruptedException {
        Arrival arrival = Arrival.of(pbx, DOMAIN, "22");
        Sipp phone = new Sipp(folder, pbx.address(), DOMAIN, "22", "pw-22");
        phone.register(LIMIT);
        return arrival.await(phone, LIMIT);
    }

    /** Is called, is put on hold, and comes back into a call like this, to the end of it. */
    private static String heldOnce(List<String> back) {
        List<String> steps = new ArrayList<>(List.of(answer(180, "Ringing"), answer(200, "OK"), request("ACK")));
        steps.addAll(held());
        steps.addAll(back);
        steps.addAll(List.of(request("BYE"), agree()));
        return called(steps.toArray(String[]::new));
    }

    @Test
    void holdsAndTakesBack() throws IOException, InterruptedException {
        try (Sipp.Run phone = sipp().run("held", heldOnce(takenBack())); Linphone holder = linphone()) {
            holder.dial("22");
            int call = holder.await("StreamsRunning", LIMIT);
            holder.hold(call);
            assertEquals(call, holder.await("Paused", LIMIT));
            holder.resume(call);
            assertEquals(call, holder.await("StreamsRunning", LIMIT));
            holder.hangUp();
            phone.succeeds(LIMIT);
        }
        assertEquals(0, pbx.calls());
    }

    @Test
    void transfersWithoutAsking() throws IOException, InterruptedException {
        try (Baresip caller = caller(); Linphone referrer = linphone(); Baresip target = target()) {
            caller.dial("30");
            int call = referrer.await("StreamsRunning", LIMIT);
            talk(caller);
            referrer.transfer(call, "40");
            target.await("CALL_ESTABLISHED", LIMIT);
            referrer.await("Released", LIMIT);
            talk(target);
            target.hangUp();
            target.await("CALL_CLOSED", LIMIT);
            caller.await("CALL_CLOSED", LIMIT);
        }
        heard("22", TARGET);
        heard("40", CALLER);
        assertEquals(0, pbx.calls());
    }

    /**
     * A baresip 1.0 writes nothing down any more once it was on hold; that the target reaches it after that, its RTCP
     * tells.
     */
    @Test
    void transfersAfterAskingTheOtherFirst() throws IOException, InterruptedException {
        try (Baresip caller = caller(); Linphone referrer = linphone(); Baresip target = target()) {
            caller.dial("30");
            int first = referrer.await("StreamsRunning", LIMIT);
            talk(caller);
            asks(referrer, first, target);
            caller.await("CALL_REMOTE_SDP", LIMIT); // on hold
            caller.await("CALL_REMOTE_SDP", LIMIT); // joined
            talk(caller);
            caller.hangUp();
            caller.await("CALL_CLOSED", LIMIT);
            target.await("CALL_CLOSED", LIMIT);
        }
        heard("22", REFERRER);
        heard("40", REFERRER);
        heard("40", CALLER);
        assertTrue(log().matches(".*Media of call 3: from the caller \\d{2,} .* callee \\d{2,} .*"), this::log);
        assertEquals(0, pbx.calls());
    }

    /** As above, but a linphone has called both: the target hears whom it was told to expect, and not only silence. */
    @Test
    void transfersAfterCallingBoth() throws IOException, InterruptedException {
        try (Baresip first = caller(); Linphone referrer = linphone(); Baresip target = target()) {
            referrer.dial("22");
            int call = referrer.await("StreamsRunning", LIMIT);
            talk(first);
            asks(referrer, call, target);
            first.await("CALL_REMOTE_SDP", LIMIT); // on hold
            first.await("CALL_REMOTE_SDP", LIMIT); // joined
            talk(first);
            first.hangUp();
            first.await("CALL_CLOSED", LIMIT);
            target.await("CALL_CLOSED", LIMIT);
        }
        heard("22", REFERRER);
        heard("40", REFERRER);
        heard("40", CALLER);
        assertTrue(log().matches(".*Media of call 3: from the caller \\d{2,} .* callee \\d{2,} .*"), this::log);
        assertEquals(0, pbx.calls());
    }

    /** It holds its first call, talks to the target, brings the two together, and is in no call any more. */
    private static void asks(Linphone referrer, int first, Baresip target) throws IOException {
        referrer.hold(first);
        referrer.await("Paused", LIMIT);
        referrer.dial("40");
        int second = referrer.await("StreamsRunning", LIMIT);
        talk(target);
        referrer.join(first, second);
        referrer.await("Released", LIMIT);
        referrer.await("Released", LIMIT);
        target.await("CALL_REMOTE_SDP", LIMIT);
        talk(target);
    }
}
