package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.peers.SippScenario.accept;
import static org.linewright.peers.SippScenario.ack;
import static org.linewright.peers.SippScenario.ackOfRefusal;
import static org.linewright.peers.SippScenario.agree;
import static org.linewright.peers.SippScenario.answer;
import static org.linewright.peers.SippScenario.bye;
import static org.linewright.peers.SippScenario.called;
import static org.linewright.peers.SippScenario.calling;
import static org.linewright.peers.SippScenario.pause;
import static org.linewright.peers.SippScenario.provisional;
import static org.linewright.peers.SippScenario.request;
import static org.linewright.peers.SippScenario.response;
import static org.linewright.peers.SippScenario.terminate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;
import org.linewright.peers.Baresip;
import org.linewright.peers.Sipp;

/** Star codes and what they do, dialled by other people's phones in real time. */
@Timeout(120)
class FeaturePeersTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String DOMAIN = "features.example";

    @TempDir
    private Path folder;
    private final EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();
    private final CountDownLatch rings = new CountDownLatch(1);

    @BeforeEach
    void prepare() {
        pbx.accounts().open(DOMAIN);
        pbx.log().listen(event -> {
            if (event.kind() == EventKind.CALL_RINGING) {
                rings.countDown();
            }
        });
    }

    @AfterEach
    void close() {
        pbx.close();
    }

    private Sipp sipp(String user) throws IOException {
        account(user);
        Sipp phone = new Sipp(folder, pbx.address(), DOMAIN, user, "pw-" + user);
        phone.register(LIMIT);
        return phone;
    }

    private Baresip baresip(String user) throws IOException, InterruptedException {
        Arrival arrival = Arrival.of(pbx, DOMAIN, user);
        return arrival.await(Baresip.started(folder, pbx.address(), DOMAIN, user, "pw-" + user), LIMIT);
    }

    private void account(String user) {
        pbx.accounts().add(Account.draft(DOMAIN, user, "P").withPassword(new Secret("pw-" + user)));
    }

    @Test
    void areConfirmedToSipp() throws IOException {
        List<String> codes = List.of("*31", "*32", "*72*0894711", "*72*", "*72*30*20", "*73*", "*76", "*77", "*78",
                "*79");
        dialled(codes, code -> calling(code, response(200), ack(code), request("BYE"), agree()));
        codes.forEach(code -> assertTrue(pbx.log().events().stream().anyMatch(event -> event
                .kind() == EventKind.FEATURE
                && event.text().english().startsWith("22 (route 22) dials " + code + ": ")), code));
    }

    @Test
    void areRefusedToSippWhereThereIsNothingToTake() throws IOException {
        dialled(List.of("*80", "*830"),
                code -> calling(code, response(480), ackOfRefusal(code, 2)));
        dialled(List.of("*74"), code -> calling(code, response(404), ackOfRefusal(code, 2)));
    }

    /** All of them at once, each by a SIPp of its own. */
    private void dialled(List<String> codes, Function<String, String> scenario) throws IOException {
        account("22");
        List<Sipp.Run> runs = new ArrayList<>();
        try {
            for (String code : codes) {
                Sipp phone = new Sipp(folder, pbx.address(), DOMAIN, "22", "pw-22");
                runs.add(phone.run("code" + runs.size(), scenario.apply(code)));
            }
            for (Sipp.Run run : runs) {
                run.succeeds(LIMIT);
            }
        } finally {
            runs.forEach(Sipp.Run::close);
        }
    }

    @Test
    void forwardBetweenThreeOfSipp() throws IOException {
        Sipp caller = sipp("22");
        Sipp forwarder = sipp("30");
        Sipp target = sipp("40");
        String code = "*72*40";
        try (Sipp.Run run = forwarder.run("code", calling(code, response(200), ack(code), request("BYE"), agree()))) {
            run.succeeds(LIMIT);
        }
        try (Sipp.Run second = target.run("called",
                called(answer(180, "Ringing"), answer(200, "OK"), request("ACK"), request("BYE"), agree()));
                Sipp.Run first = caller.run("calling", calling("30", provisional(100), response(180), response(200),
                        ack("30"), pause(100), bye("30"), response(200)))) {
            first.succeeds(LIMIT);
            second.succeeds(LIMIT);
        }
        assertEquals(0, pbx.calls());
    }

    @Test
    void letSippPickUpWhatRingsAtSipp() throws IOException, InterruptedException {
        Sipp caller = sipp("22");
        Sipp callee = sipp("30");
        Sipp picker = sipp("40");
        try (Sipp.Run second = callee.run("called",
                called(answer(180, "Ringing"), request("CANCEL"), agree(), terminate(), request("ACK")));
                Sipp.Run first = caller.run("calling", calling("30", provisional(100), response(180), response(200),
                        ack("30"), pause(200), bye("30"), response(200)))) {
            assertTrue(rings.await(LIMIT.toSeconds(), TimeUnit.SECONDS));
            try (Sipp.Run third = picker.run("picking", calling("*80", response(200), ack("*80"),
                    "<recv request=\"INVITE\"/>", accept(), request("ACK"), request("BYE"), agree()))) {
                third.succeeds(LIMIT);
            }
            first.succeeds(LIMIT);
            second.succeeds(LIMIT);
        }
        assertEquals(0, pbx.calls());
    }

    @Test
    void areDialledByBaresip() throws IOException, InterruptedException {
        try (Baresip phone = baresip("22")) {
            phone.dial("*72*30*20");
            phone.await("CALL_ESTABLISHED", LIMIT);
            phone.await("CALL_CLOSED", LIMIT);
        }
        assertEquals("30", pbx.features(DOMAIN, "22").route().later().orElseThrow().number());
    }

    @Test
    void letBaresipPickUpWhatRingsAtSipp() throws IOException, InterruptedException {
        Sipp callee = sipp("30");
        try (Sipp.Run ringing = callee.run("called",
                called(answer(180, "Ringing"), request("CANCEL"), agree(), terminate(), request("ACK")));
                Baresip caller = baresip("22");
                Baresip picker = baresip("40")) {
            caller.dial("30");
            assertTrue(rings.await(LIMIT.toSeconds(), TimeUnit.SECONDS));
            picker.dial("*830");
            picker.await("CALL_ESTABLISHED", LIMIT);
            caller.await("CALL_ESTABLISHED", LIMIT);
            ringing.succeeds(LIMIT);
            caller.hangUp();
            picker.await("CALL_CLOSED", LIMIT);
        }
        new Noted(pbx).await(event -> event.kind() == EventKind.CALL_ANSWERED
                && event.text().english().equals("Call 1 from 22 to 30: 40 answered."), LIMIT);
    }
}
