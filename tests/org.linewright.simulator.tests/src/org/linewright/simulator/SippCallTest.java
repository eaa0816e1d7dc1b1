package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.peers.SippScenario.ack;
import static org.linewright.peers.SippScenario.ackOfRefusal;
import static org.linewright.peers.SippScenario.agree;
import static org.linewright.peers.SippScenario.answer;
import static org.linewright.peers.SippScenario.bye;
import static org.linewright.peers.SippScenario.called;
import static org.linewright.peers.SippScenario.calling;
import static org.linewright.peers.SippScenario.cancel;
import static org.linewright.peers.SippScenario.pause;
import static org.linewright.peers.SippScenario.provisional;
import static org.linewright.peers.SippScenario.request;
import static org.linewright.peers.SippScenario.response;
import static org.linewright.peers.SippScenario.terminate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;
import org.linewright.peers.Sipp;

/** Both ends are SIPp, in real time: what it does not expect fails its scenario. */
@Timeout(120)
class SippCallTest {

    private static final Duration LIMIT = Duration.ofSeconds(45);
    private static final String DOMAIN = "sipp.example";

    private final EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();
    private Sipp caller;
    private Sipp callee;

    @BeforeEach
    void prepare(@TempDir Path folder) throws IOException {
        pbx.accounts().open(DOMAIN);
        pbx.apply(PbxSettings.CROWN.with(DOMAIN, Numbering.NONE.withRoutes(Route.to("30", "anna"))));
        caller = phone(folder, "22");
        callee = phone(folder, "anna");
    }

    @AfterEach
    void close() {
        pbx.close();
    }

    private Sipp phone(Path folder, String user) throws IOException {
        pbx.accounts().add(Account.draft(DOMAIN, user, "P").withPassword(new Secret("pw-" + user)));
        return new Sipp(folder, pbx.address(), DOMAIN, user, "pw-" + user);
    }

    @Test
    void answersAndTheCallerHangsUp() throws IOException {
        both(calling("30", provisional(100), response(180), response(200), ack("30"), pause(100), bye("30"),
                response(200)),
                called(answer(180, "Ringing"), answer(200, "OK"), request("ACK"), request("BYE"), agree()));
        assertEquals(List.of(EventKind.CALL_STARTED, EventKind.CALL_RINGING, EventKind.CALL_ANSWERED,
                EventKind.CALL_ENDED), calls());
    }

    @Test
    void givesUpWhileItRings() throws IOException {
        both(calling("30", provisional(100), response(180), cancel("30", 3), response(200), response(487),
                ackOfRefusal("30", 6)),
                called(answer(180, "Ringing"), request("CANCEL"), agree(), terminate(),
                        request("ACK")));
    }

    @Test
    void isToldThatItIsBusy() throws IOException {
        both(calling("30", provisional(100), provisional(180), response(486), ackOfRefusal("30", 4)),
                called(answer(486, "Busy Here"), request("ACK")));
    }

    @Test
    void isToldThatNobodyHasTheNumber() throws IOException {
        try (Sipp.Run run = caller.run("call", calling("31", response(404), ackOfRefusal("31", 2)))) {
            run.succeeds(LIMIT);
        }
        assertTrue(calls().contains(EventKind.CALL_IMPOSSIBLE));
    }

    @Test
    void carriesTwoHundredCallsOfWhichManyTalkAtOnce() throws IOException {
        callee.register(LIMIT);
        String called = called(answer(180, "Ringing"), answer(200, "OK"), request("ACK"), request("BYE"), agree());
        String calling = calling("30", provisional(100), response(180), response(200), ack("30"), pause(500),
                bye("30"), response(200));
        try (Sipp.Run second = callee.run("called", called, 200, 100);
                Sipp.Run first = caller.run("calling", calling, 200, 100)) {
            first.succeeds(LIMIT);
            second.succeeds(LIMIT);
        }
        assertEquals(200, calls().stream().filter(EventKind.CALL_ANSWERED::equals).count());
        assertEquals(200, pbx.traffic().calls());
    }

    private void both(String calling, String called) throws IOException {
        callee.register(LIMIT);
        try (Sipp.Run second = callee.run("called", called); Sipp.Run first = caller.run("calling", calling)) {
            first.succeeds(LIMIT);
            second.succeeds(LIMIT);
        }
    }

    private List<EventKind> calls() {
        assertEquals(0, pbx.calls());
        return pbx.log().of(new AccountId(DOMAIN, "22")).stream()
                .map(Event::kind)
                .filter(kind -> kind.name().startsWith("CALL"))
                .toList();
    }
}
