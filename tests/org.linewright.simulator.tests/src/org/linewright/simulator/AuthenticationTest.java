package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.Secret;
import org.linewright.simulator.PbxSettings.WrongPassword;

@Timeout(60)
class AuthenticationTest {

    private static final PbxSettings.Authentication RULES = PbxSettings.CROWN.authentication();

    private final Office office = new Office("22", "23");

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void challengesWithMd5QopAuthAndTheDomainAsRealm() {
        Phone phone = office.phone("22");
        Message challenge = phone.ask(phone.register(60));
        assertEquals(401, challenge.status());
        assertEquals(1, challenge.all("WWW-Authenticate").size());
        String words = challenge.the("WWW-Authenticate");
        assertEquals(Office.DOMAIN, Phone.field(words, "realm"));
        assertEquals("MD5", Phone.field(words, "algorithm"));
        assertEquals("auth", Phone.field(words, "qop"));
        assertFalse(words.contains("stale"));
        assertEquals(List.of(), office.pbx.bindings());
    }

    @Test
    void takesTheRealmThatIsSwitched() {
        office.pbx.apply(PbxSettings.CROWN.with(RULES.withRealm("crown")));
        Phone phone = office.phone("22");
        assertEquals("crown", Phone.field(phone.ask(phone.register(60)).the("WWW-Authenticate"), "realm"));
        assertEquals(200, phone.signedIn(phone.register(60)).status());
    }

    @Test
    void forbidsAWrongPasswordOrChallengesAgainAsSwitched() {
        Phone phone = office.phone("22", "wrong");
        assertEquals(403, phone.signedIn(phone.register(60)).status());
        office.pbx.apply(PbxSettings.CROWN.with(RULES.withWrongPassword(WrongPassword.CHALLENGED)));
        Message again = phone.signedIn(phone.register(60));
        assertEquals(401, again.status());
        assertFalse(again.the("WWW-Authenticate").contains("stale"));
        assertEquals(EventKind.WRONG_PASSWORD, office.kinds("22").getLast());
    }

    @Test
    void letsNobodyRegisterAnothersAccount() {
        Phone phone = office.phone("22");
        Message foreign = phone.register(60).replacing("To", "<sip:23@" + Office.DOMAIN + ">");
        assertEquals(403, phone.signedIn(foreign).status());
        assertEquals(List.of(), office.pbx.bindings());
    }

    @ParameterizedTest
    @EnumSource(DigestAlgorithm.class)
    void authenticatesWithEveryAlgorithm(DigestAlgorithm algorithm) {
        office.pbx.apply(PbxSettings.CROWN.with(RULES.withAlgorithms(algorithm)));
        Phone phone = office.phone("22");
        Message challenge = phone.ask(phone.register(60));
        assertEquals(algorithm.word(), Phone.field(challenge.the("WWW-Authenticate"), "algorithm"));
        assertEquals(200, phone.ask(phone.signed(phone.register(60), challenge.the("WWW-Authenticate"))).status());
    }

    @Test
    void offersSeveralChallengesInOrderAndTakesAnyOfThem() {
        office.pbx.apply(PbxSettings.CROWN.with(RULES.withAlgorithms(DigestAlgorithm.SHA_512_256,
                DigestAlgorithm.SHA_256, DigestAlgorithm.MD5)));
        Phone phone = office.phone("22");
        List<String> challenges = phone.ask(phone.register(60)).all("WWW-Authenticate");
        assertEquals(List.of("SHA-512-256", "SHA-256", "MD5"),
                challenges.stream().map(words -> Phone.field(words, "algorithm")).toList());
        for (String challenge : challenges) {
            assertEquals(200, phone.ask(phone.signed(phone.register(60), challenge)).status());
        }
    }

    @Test
    void challengesAgainWhenTheAlgorithmWasNotOffered() {
        Phone phone = office.phone("22");
        String challenge = phone.ask(phone.register(60)).the("WWW-Authenticate").replace("MD5", "SHA-256");
        assertEquals(401, phone.ask(phone.signed(phone.register(60), challenge)).status());
    }

    @Test
    void takesANonceAsLongAsItsCountRises() {
        Phone phone = office.phone("22");
        String challenge = phone.ask(phone.register(60)).the("WWW-Authenticate");
        assertEquals(200, phone.ask(phone.signed(phone.register(60), challenge, "00000001")).status());
        assertEquals(200, phone.ask(phone.signed(phone.register(60), challenge, "00000002")).status());
        assertEquals(200, phone.ask(phone.signed(phone.register(60), challenge, "0000000a")).status());
    }

    @Test
    void callsAReplayedCountStale() {
        Phone phone = office.phone("22");
        String challenge = phone.ask(phone.register(60)).the("WWW-Authenticate");
        phone.ask(phone.signed(phone.register(60), challenge, "00000002"));
        for (String count : List.of("00000002", "00000001", "00000000")) {
            Message stale = phone.ask(phone.signed(phone.register(60), challenge, count));
            assertEquals(401, stale.status());
            assertTrue(stale.the("WWW-Authenticate").contains("stale=true"));
            assertNotEquals(Phone.field(challenge, "nonce"), Phone.field(stale.the("WWW-Authenticate"), "nonce"));
        }
        assertTrue(office.kinds("22").contains(EventKind.STALE_NONCE));
    }

    @Test
    void callsAnOldNonceStaleAndTakesTheNewOne() {
        Phone phone = office.phone("22");
        String challenge = phone.ask(phone.register(60)).the("WWW-Authenticate");
        office.time.pass(RULES.nonceLifetime().plusNanos(1));
        Message stale = phone.ask(phone.signed(phone.register(60), challenge));
        assertTrue(stale.the("WWW-Authenticate").contains("stale=true"));
        assertEquals(200, phone.ask(phone.signed(phone.register(60), stale.the("WWW-Authenticate"))).status());
    }

    @Test
    void callsANonceThatIsNotItsOwnStale() {
        Phone phone = office.phone("22");
        String challenge = "Digest realm=\"" + Office.DOMAIN + "\", nonce=\"" + "0".repeat(64)
                + "\", qop=\"auth\", algorithm=MD5";
        Message stale = phone.ask(phone.signed(phone.register(60), challenge));
        assertTrue(stale.the("WWW-Authenticate").contains("stale=true"));
    }

    @Test
    void neverSaysStaleToAWrongPassword() {
        Phone phone = office.phone("22", "wrong");
        String challenge = phone.ask(phone.register(60)).the("WWW-Authenticate");
        office.time.pass(Duration.ofHours(1));
        assertEquals(403, phone.ask(phone.signed(phone.register(60), challenge)).status());
    }

    @Test
    void takesANewPasswordFromTheNextRequestOn() {
        Phone phone = office.phone("22");
        assertEquals(200, phone.signedIn(phone.register(60)).status());
        Account account = office.pbx.accounts().account(new AccountId(Office.DOMAIN, "22")).orElseThrow();
        office.pbx.accounts().change(account.withPassword(new Secret("another")));
        assertEquals(403, phone.signedIn(phone.register(60)).status());
        assertEquals(1, office.pbx.bindings().size());
    }
}
