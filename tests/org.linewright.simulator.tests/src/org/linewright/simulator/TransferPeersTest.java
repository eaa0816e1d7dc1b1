package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;
import org.linewright.media.sound.Samples;
import org.linewright.media.sound.Sound;
import org.linewright.peers.Baresip;
import org.linewright.peers.Sipp;
import org.linewright.peers.SippScenario;
import org.linewright.simulator.feature.RouteId;

/** Transfers and lamps with phones that somebody else wrote, in real time. */
@Timeout(120)
class TransferPeersTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String DOMAIN = "baresip.example";

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

    private Baresip phone(String user, int hertz) throws IOException, InterruptedException {
        Arrival arrival = Arrival.of(pbx, DOMAIN, user);
        return arrival.await(Baresip.singing(folder, pbx.address(), DOMAIN, user, "pw-" + user, hertz), LIMIT);
    }

    private void heard(String user, int hertz) throws IOException {
        double share = new Recordings(folder).share(user, hertz);
        assertTrue(share > 0.9, () -> user + " heard " + hertz + " Hz to " + share + "; "
                + pbx.log().events().stream().map(event -> event.text().english()).toList());
    }

    private void heardEachOther() throws IOException {
        heard("22", 1400);
        heard("40", 600);
        assertEquals(0, pbx.calls());
    }

    @Test
    void aBlindTransferLetsTheOthersHearEachOther() throws IOException, InterruptedException {
        try (Baresip caller = phone("22", 600);
                Baresip callee = phone("30", 1000);
                Baresip target = phone("40", 1400)) {
            caller.dial("30");
            callee.await("CALL_ESTABLISHED", LIMIT);
            caller.awaitSound(LIMIT);
            callee.transfer("40");
            target.await("CALL_ESTABLISHED", LIMIT);
            callee.await("CALL_CLOSED", LIMIT);
            target.awaitSound(LIMIT);
            target.awaitSound(LIMIT); // some seconds after the first
            target.hangUp();
            target.await("CALL_CLOSED", LIMIT);
            caller.await("CALL_CLOSED", LIMIT);
        }
        heardEachOther();
    }

    @Test
    void sippWatchesAnExtension() throws IOException, InterruptedException {
        pbx.accounts().add(Account.draft(DOMAIN, "22", "P").withPassword(new Secret("pw-22")));
        Sipp phone = new Sipp(folder, pbx.address(), DOMAIN, "22", "pw-22");
        try (Sipp.Run run = phone.run("watching", SippScenario.subscribing("22", "dialog", 1,
                SippScenario.request("NOTIFY"), SippScenario.agree(), SippScenario.request("NOTIFY"),
                SippScenario.agree()))) {
            run.succeeds(LIMIT);
        }
        new Noted(pbx).await(event -> event.kind() == EventKind.SUBSCRIPTION_ENDED, LIMIT);
    }

    @Test
    void baresipIsToldOfMessages() throws IOException, InterruptedException {
        Arrival arrival = Arrival.of(pbx, DOMAIN, "22");
        CountDownLatch subscribed = new CountDownLatch(1);
        pbx.log().listen(event -> {
            if (event.kind() == EventKind.SUBSCRIBED) {
                subscribed.countDown();
            }
        });
        try (Baresip phone = arrival.await(Baresip.waiting(folder, pbx.address(), DOMAIN, "22", "pw-22"), LIMIT)) {
            assertTrue(subscribed.await(LIMIT.toSeconds(), TimeUnit.SECONDS));
            pbx.boxes().leave(RouteId.own(new AccountId(DOMAIN, "22")), "30",
                    Samples.of(Sound.silence(Duration.ofSeconds(2)), Duration.ofSeconds(2)));
            phone.await("MWI_NOTIFY", LIMIT);
        }
        assertTrue(pbx.log().events().stream().noneMatch(event -> event.kind() == EventKind.SUBSCRIPTION_ENDED));
    }
}
