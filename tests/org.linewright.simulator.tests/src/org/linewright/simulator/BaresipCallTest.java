package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.peers.Baresip;

/** Phones that somebody else wrote, in real time, with the PBX as their outbound proxy. */
@Timeout(120)
class BaresipCallTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String DOMAIN = "baresip.example";

    @TempDir
    private Path folder;
    private final EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();

    @BeforeEach
    void prepare() {
        pbx.accounts().open(DOMAIN);
        pbx.apply(PbxSettings.CROWN.with(DOMAIN, Numbering.NONE.withRoutes(Route.to("30", "anna")))
                .with(CallRules.USUAL
                        .with(new CallRules.Outside(Duration.ZERO, Optional.of(Duration.ofMillis(200))))));
    }

    @AfterEach
    void close() {
        pbx.close();
    }

    private Baresip phone(String user) throws IOException, InterruptedException {
        Arrival arrival = Arrival.of(pbx, DOMAIN, user);
        return arrival.await(Baresip.started(folder, pbx.address(), DOMAIN, user, "pw-" + user), LIMIT);
    }

    @Test
    void callsAnotherOneAndHangsUp() throws IOException, InterruptedException {
        try (Baresip callee = phone("anna"); Baresip caller = phone("22")) {
            caller.dial("30");
            caller.await("CALL_ESTABLISHED", LIMIT);
            callee.await("CALL_ESTABLISHED", LIMIT);
            caller.hangUp();
            callee.await("CALL_CLOSED", LIMIT);
        }
        assertEquals(List.of(EventKind.CALL_STARTED, EventKind.CALL_RINGING, EventKind.CALL_ANSWERED,
                EventKind.CALL_ENDED), calls());
    }

    @Test
    void callsTheOutsideWorldWhichHangsUp() throws IOException, InterruptedException {
        try (Baresip caller = phone("22")) {
            caller.dial("+49891234567");
            caller.await("CALL_ESTABLISHED", LIMIT);
            caller.await("CALL_CLOSED", LIMIT);
        }
        assertEquals("Call 1: 22 dials +49891234567, understood as outside number +49891234567.",
                pbx.log().of(new AccountId(DOMAIN, "22")).stream()
                        .filter(event -> event.kind() == EventKind.CALL_STARTED)
                        .findFirst()
                        .orElseThrow()
                        .text()
                        .english());
    }

    private List<EventKind> calls() {
        return pbx.log().of(new AccountId(DOMAIN, "22")).stream()
                .map(Event::kind)
                .filter(kind -> kind.name().startsWith("CALL"))
                .toList();
    }
}
