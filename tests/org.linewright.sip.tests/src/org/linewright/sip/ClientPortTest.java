package org.linewright.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.Secret;
import org.linewright.core.time.SystemTimers;

/** Our registrar of clients, seen from the wire. */
@Timeout(120)
class ClientPortTest {

    private static final String DOMAIN = "crown.example";
    private static final String REGISTRAR = "sip:" + DOMAIN;

    private final SystemTimers timers = new SystemTimers("test timers");
    private ClientPort port;
    private WireClient client;

    @BeforeEach
    void open() throws IOException {
        port = new JainUserAgents().openClients(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0)
                .withT1(Duration.ofSeconds(10)), timers).result().orElseThrow();
        port.allow(List.of(account("22"), account("23")));
        client = new WireClient(port.address(), "22", "pw-22");
    }

    @AfterEach
    void close() {
        client.close();
        port.close();
        timers.close();
    }

    private static ClientAccount account(String user) {
        return new ClientAccount(user, DOMAIN, () -> Optional.of(new Secret("pw-" + user)));
    }

    private static void assertStatus(int status, String answer) {
        assertTrue(answer.startsWith("SIP/2.0 " + status + " "), answer);
    }

    private String contactWith(String more) {
        return "Contact: <" + client.contact() + ">" + more + "\r\n";
    }

    @ParameterizedTest
    @EnumSource(names = { "MD5", "SHA_256" })
    void whoKnowsThePasswordIsAttached(DigestAlgorithm algorithm) throws IOException {
        String asked = client.ask("REGISTER", REGISTRAR, contactWith(""));
        assertStatus(401, asked);
        assertTrue(asked.indexOf("SHA-256") < asked.indexOf("MD5"), asked);
        client.learn(asked, algorithm);

        String granted = client.proving("REGISTER", REGISTRAR, contactWith(";expires=120"));

        assertStatus(200, granted);
        assertTrue(granted.contains("Contact: <" + client.contact() + ">;expires=1"), granted);
        AttachedClient attached = port.attached().getFirst();
        assertEquals("22@" + DOMAIN, attached.account());
        assertEquals(client.contact(), attached.contact());
        assertTrue(attached.left().compareTo(Duration.ofSeconds(120)) <= 0);
    }

    @Test
    void whoDoesNotKnowItIsRefusedAndSoonNotListenedTo() throws IOException {
        try (WireClient guesser = new WireClient(port.address(), "22", "wrong")) {
            for (int i = 0; i < 5; i++) {
                assertStatus(403, guesser.register(DOMAIN, 600));
            }
            String refused = guesser.register(DOMAIN, 600);
            assertStatus(403, refused);
            assertTrue(refused.contains("Retry-After: "), refused);
        }
        assertEquals(List.of(), port.attached());
    }

    @Test
    void anUnknownUserIsRefusedLikeAWrongPassword() throws IOException {
        try (WireClient stranger = new WireClient(port.address(), "99", "pw-22")) {
            assertStatus(403, stranger.register(DOMAIN, 600));
        }
    }

    @Test
    void nobodyAttachesInTheNameOfAnother() throws IOException {
        client.register(DOMAIN, 600);
        String other = client.request("REGISTER", REGISTRAR, contactWith("") + client.proof("REGISTER", REGISTRAR)
                + "\r\n", 50).replace("To: <sip:22@", "To: <sip:23@");
        client.send(other);
        assertStatus(403, client.receive());
    }

    @Test
    void aProofIsGoodOnce() throws IOException {
        client.register(DOMAIN, 600);
        String again = client.ask("REGISTER", REGISTRAR,
                contactWith("") + client.again("REGISTER", REGISTRAR) + "\r\n");
        assertStatus(401, again);
        assertTrue(again.contains("stale=true"), again);
    }

    @Test
    void aNonceServesOftenEnough() throws IOException {
        client.register(DOMAIN, 600);
        for (int i = 0; i < 3; i++) {
            assertStatus(200, client.proving("REGISTER", REGISTRAR, contactWith("")));
        }
        assertEquals(1, port.attached().size());
    }

    @Test
    void aStarOrNoTimeAtAllUnregisters() throws IOException {
        client.register(DOMAIN, 600);
        assertStatus(200, client.proving("REGISTER", REGISTRAR, contactWith(";expires=0")));
        assertEquals(List.of(), port.attached());

        client.register(DOMAIN, 600);
        assertStatus(200, client.proving("REGISTER", REGISTRAR, "Contact: *\r\nExpires: 0\r\n"));
        assertEquals(List.of(), port.attached());
    }

    @Test
    void aShortTimeIsTooShortAndALongOneIsCut() throws IOException {
        String brief = client.register(DOMAIN, 10);
        assertStatus(423, brief);
        assertTrue(brief.contains("Min-Expires: 60"), brief);

        assertTrue(client.register(DOMAIN, 100_000).contains(";expires=3"), "an hour at most");
    }

    @Test
    void ofFiveClientsOfALineTheOldestGoes() throws IOException {
        client.register(DOMAIN, 600);
        for (int i = 0; i < 4; i++) {
            try (WireClient more = new WireClient(port.address(), "22", "pw-22")) {
                assertStatus(200, more.register(DOMAIN, 600));
            }
        }
        assertEquals(4, port.attached().size());
        assertFalse(port.attached().stream().anyMatch(one -> one.contact().equals(client.contact())));
    }

    @Test
    void whoMayNoLongerAttachIsForgotten() throws IOException {
        client.register(DOMAIN, 600);
        port.allow(List.of(account("23")));
        assertEquals(List.of(), port.attached());
        assertStatus(403, client.register(DOMAIN, 600));
    }

    @Test
    void aStrangersCallIsNoCall() throws IOException {
        port.calls((account, call) -> {
            throw new AssertionError("A stranger came through");
        });
        assertStatus(401, client.ask("INVITE", "sip:0123@" + DOMAIN, contactWith("")));
    }

    @Test
    void whoProvesHimselfButIsNotAttachedMayNotCall() throws IOException {
        port.calls((account, call) -> {
            throw new AssertionError("He is not attached");
        });
        client.learn(client.ask("INVITE", "sip:0123@" + DOMAIN, contactWith("")), DigestAlgorithm.MD5);
        assertStatus(403, client.proving("INVITE", "sip:0123@" + DOMAIN, contactWith("")));
    }

    @Test
    void optionsAreAnsweredAndWhatIsNotForUsIsNot() throws IOException {
        assertStatus(200, client.ask("OPTIONS", REGISTRAR, ""));
        assertStatus(405, client.ask("MESSAGE", REGISTRAR, ""));
        assertStatus(481, client.ask("BYE", REGISTRAR, ""));
    }

    @Test
    void bytesThatKillParsersAreNotParsed() throws IOException {
        client.send(client.request("OPTIONS", REGISTRAR, "", 90).replace(";rport", ";rport (\\"));
        client.send("\u0000\u0001rubbish");
        assertStatus(200, client.ask("OPTIONS", REGISTRAR, ""));
        assertEquals(2, port.figures().dropped().values().stream().mapToLong(Long::longValue).sum());
    }
}
