package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertTrue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
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

    private void heard(String user, int hertz) throws IOException {
        double share = new Recordings(folder).share(user, hertz);
        assertTrue(share > 0.95, () -> user + " heard " + hertz + " Hz to " + share);
    }

    @Test
    void twoHearEachOtherThroughThePbx() throws IOException, InterruptedException {
        try (Baresip callee = phone("anna", 1000); Baresip caller = phone("22", 600)) {
            caller.dial("30");
            caller.await("CALL_ESTABLISHED", LIMIT);
            callee.await("CALL_ESTABLISHED", LIMIT);
            caller.awaitSound(LIMIT);
            caller.hangUp();
            caller.await("CALL_CLOSED", LIMIT);
            callee.await("CALL_CLOSED", LIMIT);
        }
        new Noted(pbx).await(event -> event.kind() == EventKind.CALL_MEDIA
                && event.text().english().matches("Media of call 1: from the caller \\d{2,} .* callee \\d{2,} .*"),
                LIMIT);
        heard("22", 1000);
        heard("anna", 600);
    }

    @Test
    void oneHearsTheOutsideWorldAndThenItself() throws IOException, InterruptedException {
        try (Baresip caller = phone("22", 600)) {
            caller.dial("+49891234567");
            caller.await("CALL_ESTABLISHED", LIMIT);
            caller.await("CALL_CLOSED", LIMIT);
        }
        heard("22", 425);
        heard("22", 600);
    }
}
