package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Secret;

@Timeout(120)
class HostileTrafficTest {

    private final Office office = new Office("22");
    private final Phone phone = office.phone("22");

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.linewright.simulator.wire.GuardTest#hostile")
    void answersAfterTwentyTimes(String name, String datagram) {
        for (int time = 0; time < 20; time++) {
            phone.send(datagram.getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(phone.reachesPbx(), name);
        assertEquals(20, office.pbx.traffic().refused());
    }

    @Test
    void countsKeepAlives() {
        phone.send("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        phone.send(new byte[0]);
        assertTrue(phone.reachesPbx());
        assertEquals(new Traffic(1, 2, 0, 0, 1, 0, 0), office.pbx.traffic());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = { 1, 20_200_127, 4475 })
    void answersBetweenThousandsOfBrokenRegisters(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] whole = phone.register(60)
                .replacing("Via", "SIP/2.0/UDP 127.0.0.1:9;rport;branch=z9hG4bKbroken")
                .replacing("Call-ID", "broken")
                .replacing("Contact", "\"A\" <sip:22@127.0.0.1:9;ob>;+sip.instance=\"<urn:uuid:1>\"")
                .with("Authorization: Digest username=\"22\", realm=\"x\", nonce=\"y\", uri=\"sip:x\", response=\"z\"")
                .with("Require: a, b")
                .bytes();
        for (int round = 0; round < 75; round++) {
            for (int time = 0; time < 40; time++) { // the answers fit into the socket's buffer
                phone.send(broken(whole, random));
            }
            assertTrue(phone.reachesPbx(), "round " + round);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = { 3, 3261, 6026 })
    void answersBetweenThousandsOfBrokenMessagesOfACall(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        office.add(Account.draft(Office.DOMAIN, "30", "P").withPassword(new Secret(Office.PASSWORD)));
        Handset caller = office.handset("22");
        Handset callee = office.handset("30");
        Message invite = caller.calls("30", "Supported: timer, 100rel", "Session-Expires: 1800");
        Message called = callee.expect("INVITE");
        Message ringing = callee.answers(called, 180, "");
        caller.expect("180");
        Message answer = callee.answers(called, 200, Handset.ANSWER);
        Message heard = caller.expect("200");
        caller.acknowledges(heard);
        callee.expect("ACK");
        List<byte[]> whole = List.of(invite.bytes(), ringing.bytes(), answer.bytes(),
                Handset.companion(invite, "CANCEL", invite.the("To")).bytes(),
                Handset.companion(heard, "BYE", heard.the("To")).bytes(),
                Handset.companion(heard, "UPDATE", heard.the("To")).bytes(),
                Handset.companion(heard, "ACK", heard.the("To")).bytes(),
                Handset.companion(heard, "PRACK", heard.the("To")).with("RAck: 1 2 INVITE").bytes(),
                Handset.companion(heard, "REFER", heard.the("To"))
                        .with("Refer-To: <sip:30@" + Office.DOMAIN + "?Replaces=a%3Bto-tag%3Db%3Bfrom-tag%3Dc>")
                        .bytes(),
                Handset.companion(heard, "SUBSCRIBE", heard.the("To")).with("Event: dialog;id=1").with("Expires: 60")
                        .bytes());
        for (int round = 0; round < 75; round++) {
            for (int time = 0; time < 40; time++) { // the answers fit into the socket's buffer
                caller.phone.send(broken(whole.get(random.nextInt(whole.size())), random));
            }
            assertTrue(phone.reachesPbx(), "round " + round);
        }
        office.pass(Duration.ofMinutes(10));
        assertTrue(phone.reachesPbx());
        assertEquals(0, office.pbx.calls());
    }

    @Test
    void keepsNothingOfInvitesWithoutAPassword() {
        Handset stranger = new Handset(phone);
        for (int time = 0; time < 1000; time++) {
            phone.send(stranger.invite("30", Handset.OFFER).bytes());
            stranger.expect("407");
        }
        assertEquals(0, office.pbx.calls());
        assertEquals(0, office.pbx.traffic().calls());
        assertEquals(0, office.time.waiting());
    }

    @Test
    void keepsNothingOfSubscribesWithoutAPassword() {
        for (int time = 0; time < 1000; time++) {
            assertEquals(407, phone.ask(phone.request("SUBSCRIBE").with("Event: dialog")).status());
        }
        assertEquals(0, office.time.waiting());
    }

    @Test
    void keepsOneAlarmForASubscriptionHoweverOftenItIsRefreshed() {
        Handset watcher = office.handset("22");
        watcher.subscribes("22", "dialog", 600);
        watcher.answers(watcher.expect("NOTIFY"), 200, "");
        assertTrue(watcher.heardNothing());
        office.pass(Duration.ofSeconds(40));
        int before = office.time.waiting();
        for (int time = 0; time < 50; time++) {
            watcher.asks("SUBSCRIBE", "", "Event: dialog", "Expires: 600");
            watcher.expect("200");
            watcher.answers(watcher.expect("NOTIFY"), 200, "");
        }
        assertTrue(watcher.heardNothing());
        office.pass(Duration.ofSeconds(40));
        assertTrue(office.time.waiting() <= before + 1, () -> before + " then " + office.time.waiting());
    }

    @Test
    void refersToNonsenseAreRefused() {
        office.add(Account.draft(Office.DOMAIN, "30", "P").withPassword(new Secret(Office.PASSWORD)));
        Handset caller = office.handset("22");
        Handset callee = office.handset("30");
        caller.calls("30");
        callee.answers(callee.expect("INVITE"), 200, Handset.ANSWER);
        caller.acknowledges(caller.expect("200"));
        callee.expect("ACK");
        for (String nonsense : List.of("<>", "x", "<mailto:a@b>", "<sip:30@x?Replaces=%>", "<sip:30@x?Replaces=a>",
                "<sip:30@x;method=BYE>", "<sip:30@x?Replaces=%00%3Bto-tag%3D>")) {
            caller.asks("REFER", "", "Refer-To: " + nonsense);
            int status = caller.phone.received().orElseThrow().status();
            assertTrue(status >= 400, () -> nonsense + ": " + status);
        }
        assertEquals(1, office.pbx.calls());
    }

    private static byte[] broken(byte[] whole, SplittableRandom random) {
        byte[] broken = whole.clone();
        int wounds = random.nextInt(1, 6);
        for (int wound = 0; wound < wounds; wound++) {
            byte[] stock = "\"<>()\\,;:=@%[] \t\r\n*?0aZ\0\u00e9".getBytes(StandardCharsets.UTF_8);
            broken[random.nextInt(broken.length)] = stock[random.nextInt(stock.length)];
        }
        return broken;
    }
}
