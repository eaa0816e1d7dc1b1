package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.linewright.core.Secret;
import org.linewright.peers.Kamailio;
import org.linewright.peers.KamailioSettings;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.PbxSettings.WrongPassword;
import org.linewright.simulator.Surroundings;

/** A real registrar and the one in the box give the same answers to the same REGISTERs. */
class SameRegistrarTest {

    private static final List<String> USERS = List.of("22", "anna", "a_b.c");
    private static Kamailio kamailio;
    private static EmbeddedPbx box;

    private String test = "";

    @BeforeAll
    static void open() throws IOException {
        kamailio = Kamailio.started(KamailioSettings.USUAL.granting(Duration.ofSeconds(1), Duration.ofHours(1)));
        PbxSettings settings = PbxSettings.CROWN
                .with(PbxSettings.CROWN.authentication().withWrongPassword(WrongPassword.CHALLENGED));
        box = EmbeddedPbx.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), settings,
                Surroundings.real()).result().orElseThrow();
        box.accounts().open(Register.DOMAIN);
        USERS.forEach(user -> box.accounts()
                .add(Account.draft(Register.DOMAIN, user, user).withPassword(new Secret("pw-" + user))));
    }

    @AfterAll
    static void close() {
        kamailio.close();
        box.close();
    }

    @BeforeEach
    void begin(TestInfo info) throws IOException {
        test = info.getTestMethod().orElseThrow().getName();
        for (String user : USERS) {
            same(first(user, "sweep").with("*").expires("0"));
        }
    }

    @Test
    void whoProvesNothingIsChallengedAndNotBound() throws IOException {
        Register wish = first("22", "a").with("<sip:22@192.0.2.1>").expires("600");
        try (Registrant one = new Registrant(kamailio.address()); Registrant other = new Registrant(box.address())) {
            assertEquals(401, one.unproven(wish).status());
            assertEquals(401, other.unproven(wish).status());
        }
        assertEquals("taken {}", same(first("22", "b")).getFirst());
    }

    @Test
    void aWrongPasswordBindsNothing() throws IOException {
        assertEquals(List.of("refused 401", "taken {}"), same(
                first("22", "a").withPassword("wrong").with("<sip:22@192.0.2.1>").expires("600"), first("22", "b")));
    }

    @Test
    void aContactIsBoundForWhatWasAskedAndListed() throws IOException {
        assertEquals(List.of("taken {sip:22@192.0.2.1:5070=600}", "taken {sip:22@192.0.2.1:5070=600}"), same(
                first("22", "a").with("<sip:22@192.0.2.1:5070>").expires("600"), first("22", "b")));
    }

    @Test
    void theParameterOfAContactWinsOverTheHeader() throws IOException {
        assertEquals(List.of("taken {sip:22@192.0.2.1=300}"),
                same(first("22", "a").with("<sip:22@192.0.2.1>;expires=300").expires("600")));
    }

    @Test
    void nobodyIsBoundForLongerThanTheMost() throws IOException {
        assertEquals(List.of("taken {sip:22@192.0.2.1=3600}"),
                same(first("22", "a").with("<sip:22@192.0.2.1>").expires("86400")));
    }

    @Test
    void aRefreshIsTheSameBinding() throws IOException {
        assertEquals(List.of("taken {sip:22@192.0.2.1=600}", "taken {sip:22@192.0.2.1=1200}"), same(
                first("22", "a").with("<sip:22@192.0.2.1>").expires("600"),
                first("22", "a").numbered(2).with("<sip:22@192.0.2.1>").expires("1200")));
    }

    @Test
    void aSecondDeviceIsBoundBesideTheFirst() throws IOException {
        assertEquals("taken {sip:22@192.0.2.1=600, sip:22@192.0.2.2=1200}", same(
                first("22", "a").with("<sip:22@192.0.2.1>").expires("600"),
                first("22", "b").with("<sip:22@192.0.2.2>").expires("1200")).getLast());
    }

    @Test
    void twoContactsOfOneRequestAreBothBound() throws IOException {
        assertEquals(List.of("taken {sip:22@192.0.2.1=600, sip:22@192.0.2.2=300}"), same(
                first("22", "a").with("<sip:22@192.0.2.1>, <sip:22@192.0.2.2>;expires=300").expires("600")));
    }

    @Test
    void zeroTakesItsOwnContactAndNoOther() throws IOException {
        assertEquals("taken {sip:22@192.0.2.2=600}", same(
                first("22", "a").with("<sip:22@192.0.2.1>").expires("600"),
                first("22", "b").with("<sip:22@192.0.2.2>").expires("600"),
                first("22", "a").numbered(2).with("<sip:22@192.0.2.1>").expires("0")).getLast());
    }

    @Test
    void theStarTakesAllContactsOfItsUserOnly() throws IOException {
        assertEquals("taken {sip:anna@192.0.2.3=600}", same(
                first("22", "a").with("<sip:22@192.0.2.1>").expires("600"),
                first("22", "b").with("<sip:22@192.0.2.2>").expires("600"),
                first("anna", "c").with("<sip:anna@192.0.2.3>").expires("600"),
                first("22", "d").with("*").expires("0"), first("22", "e"), first("anna", "f")).getLast());
    }

    @Test
    void theStarNeedsZeroAndStandsAlone() throws IOException {
        assertEquals(List.of("taken {sip:22@192.0.2.1=600}", "refused ", "refused ", "taken {sip:22@192.0.2.1=600}"),
                same(first("22", "a").with("<sip:22@192.0.2.1>").expires("600"),
                        first("22", "b").with("*").expires("600"),
                        first("22", "c").with("*", "<sip:22@192.0.2.9>").expires("0"), first("22", "d")));
    }

    @Test
    void aDeviceThatStartedAnewIsNotThereTwice() throws IOException {
        assertEquals("taken {sip:22@192.0.2.1=900}", same(
                first("22", "a").numbered(40).with("<sip:22@192.0.2.1>").expires("600"),
                first("22", "b").with("<sip:22@192.0.2.1>").expires("900")).getLast());
    }

    @Test
    void anOldRequestDoesNotUndoANewerOne() throws IOException {
        assertEquals("taken {sip:22@192.0.2.1=600}", same(
                first("22", "a").numbered(9).with("<sip:22@192.0.2.1>").expires("600"),
                first("22", "a").numbered(8).with("<sip:22@192.0.2.1>").expires("0"), first("22", "b")).getLast());
    }

    @Test
    void anythingADeviceMaySayIsAnsweredAlike() throws IOException {
        Random random = new Random(20_261_129);
        for (int round = 0; round < 25; round++) {
            int number = round;
            begin(number);
            same(IntStream.range(0, 12).mapToObj(step -> some(random, number, step)).toArray(Register[]::new));
        }
    }

    private void begin(int round) throws IOException {
        for (String user : USERS) {
            same(first(user, "sweep" + round).with("*").expires("0"));
        }
    }

    private Register some(Random random, int round, int step) {
        String user = USERS.get(random.nextInt(USERS.size()));
        int device = random.nextInt(3);
        Register from = first(user, round + "-" + device).numbered(1 + step);
        String contact = "<sip:" + user + "@192.0.2." + device + ":" + (5060 + random.nextInt(2)) + ">";
        return switch (random.nextInt(8)) {
            case 0 -> from;
            case 1 -> from.with("*").expires("0");
            case 2 -> from.with(contact).expires("0");
            case 3 -> from.with(contact + ";expires=0", "<sip:" + user + "@192.0.2.9>").expires("600");
            case 4 -> from.with(contact + ";q=0.5;expires=" + 100 * (1 + random.nextInt(9)));
            case 5 -> from.with("*").expires("600");
            default -> from.with(contact).expires(Integer.toString(100 * (1 + random.nextInt(50))));
        };
    }

    private Register first(String user, String device) {
        return Register.of(user, test + "-" + user + "-" + device);
    }

    /** What both answered; fails where they differ. */
    private static List<String> same(Register... wishes) throws IOException {
        List<String> answers = new ArrayList<>();
        try (Registrant one = new Registrant(kamailio.address()); Registrant other = new Registrant(box.address())) {
            for (Register wish : wishes) {
                String real = one.register(wish).gist();
                assertEquals(real, other.register(wish).gist(), wish.toString());
                answers.add(real);
            }
        }
        return answers;
    }
}
