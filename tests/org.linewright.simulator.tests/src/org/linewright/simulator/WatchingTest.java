package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Secret;

/** Lamps of extensions (RFC 4235) and of voice boxes (RFC 3842). */
@Timeout(60)
class WatchingTest {

    private final Office office = new Office("22", "30", "40");
    private final Handset anna = office.handset("22");
    private final Handset bert = office.handset("30");
    private final Handset carl = office.handset("40");

    @AfterEach
    void close() {
        office.close();
    }

    private void apply(WatchRules rules) {
        office.pbx.apply(office.pbx.settings().with(CallRules.USUAL.with(rules)));
    }

    /** The next NOTIFY, which is answered. */
    private static Message told(Handset watcher) {
        Message notify = watcher.expect("NOTIFY");
        watcher.answers(notify, 200, "");
        return notify;
    }

    private static String state(Message notify) {
        return notify.the("Subscription-State");
    }

    private static List<String> states(Message notify) {
        List<String> states = new ArrayList<>();
        for (String part : notify.body().split("<state>")) {
            states.add(part.split("<", 2)[0]);
        }
        return states.subList(1, states.size());
    }

    @Test
    void anIdleExtensionHasNoDialogs() {
        assertEquals("600", carl.subscribes("30", "dialog", 600).the("Expires"));
        Message first = told(carl);
        assertEquals("active;expires=600", state(first));
        assertEquals("dialog", first.the("Event"));
        assertEquals("application/dialog-info+xml", first.the("Content-Type"));
        assertTrue(first.body().contains("version=\"0\" state=\"full\" entity=\"sip:30@" + Office.DOMAIN + "\""));
        assertEquals(List.of(), states(first));
    }

    @Test
    void aCallLightsTheLampAndPutsItOut() {
        carl.subscribes("30", "dialog", 600);
        told(carl);
        anna.calls("30");
        Message invite = bert.expect("INVITE");
        Message trying = told(carl);
        assertEquals(List.of("trying"), states(trying));
        assertTrue(trying.body().contains("version=\"1\" state=\"partial\""));
        assertTrue(trying.body().contains("direction=\"recipient\""));
        assertTrue(trying.body()
                .contains("<remote><identity display=\"Person 22\">sip:22@" + Office.DOMAIN + "</identity>"));
        assertTrue(trying.body().contains("call-id=\"" + invite.the("Call-ID") + "\""));
        bert.answers(invite, 180, "");
        assertEquals(List.of("early"), states(told(carl)));
        bert.answers(invite, 200, Handset.ANSWER);
        assertEquals(List.of("confirmed"), states(told(carl)));
        anna.expect("180");
        anna.acknowledges(anna.expect("200"));
        bert.expect("ACK");
        anna.hangsUp();
        anna.expect("200");
        bert.answers(bert.expect("BYE"), 200, "");
        assertEquals(List.of("terminated"), states(told(carl)));
    }

    @Test
    void whoeverCallsIsSeenAsTheInitiator() {
        carl.subscribes("22", "dialog", 600);
        told(carl);
        anna.calls("30");
        assertTrue(told(carl).body().contains("direction=\"initiator\""));
    }

    @Test
    void aWatcherWhoIsSlowIsToldEverythingAtOnce() {
        carl.subscribes("30", "dialog", 600);
        Message first = carl.expect("NOTIFY");
        anna.calls("30");
        bert.answers(bert.expect("INVITE"), 180, "");
        anna.expect("180");
        assertTrue(carl.heardNothing());
        carl.answers(first, 200, "");
        Message second = told(carl);
        assertEquals(List.of("early"), states(second));
        assertTrue(second.body().contains("state=\"full\""));
    }

    @Test
    void everythingIsToldEachTimeWhereThatIsSwitched() {
        apply(WatchRules.USUAL.withPartial(false));
        carl.subscribes("30", "dialog", 600);
        told(carl);
        anna.calls("30");
        assertTrue(told(carl).body().contains("version=\"1\" state=\"full\""));
    }

    @Test
    void aRefreshIsAnsweredWithEverything() {
        carl.subscribes("30", "dialog", 600);
        told(carl);
        assertTrue(carl.heardNothing());
        office.pass(Duration.ofSeconds(500));
        carl.asks("SUBSCRIBE", "", "Event: dialog", "Expires: 900");
        assertEquals("900", carl.expect("200").the("Expires"));
        assertEquals("active;expires=900", state(told(carl)));
        assertTrue(carl.heardNothing());
        office.pass(Duration.ofSeconds(899));
        assertTrue(carl.heardNothing());
        office.pass(Duration.ofSeconds(1));
        assertEquals("terminated;reason=timeout", state(told(carl)));
        carl.asks("SUBSCRIBE", "", "Event: dialog", "Expires: 900");
        carl.expect("481");
    }

    @Test
    void isEndedByItsSubscriber() {
        carl.subscribes("30", "dialog", 600);
        told(carl);
        carl.asks("SUBSCRIBE", "", "Event: dialog", "Expires: 0");
        assertEquals("0", carl.expect("200").the("Expires"));
        assertEquals("terminated;reason=timeout", state(told(carl)));
        anna.calls("30");
        assertTrue(carl.heardNothing());
    }

    @Test
    void isEndedByAnAnswerThatDoesNotKnowIt() {
        carl.subscribes("30", "dialog", 600);
        carl.answers(carl.expect("NOTIFY"), 481, "");
        anna.calls("30");
        bert.expect("INVITE");
        assertTrue(carl.heardNothing());
        assertTrue(office.kinds("40").contains(EventKind.SUBSCRIPTION_ENDED));
    }

    @Test
    void isEndedBySilence() {
        carl.subscribes("30", "dialog", 600);
        office.pass(Duration.ofSeconds(32));
        assertTrue(office.kinds("40").contains(EventKind.SUBSCRIPTION_ENDED));
    }

    @Test
    void isEndedWithTheAccountAndWithThePbx() {
        carl.subscribes("30", "dialog", 600);
        told(carl);
        anna.subscribes("40", "dialog", 600);
        told(anna);
        office.pbx.accounts().remove(new AccountId(Office.DOMAIN, "30"));
        office.pass(Duration.ZERO);
        assertEquals("terminated;reason=noresource", state(told(carl)));
        office.pbx.close();
        assertEquals("terminated;reason=probation", state(anna.expect("NOTIFY")));
    }

    @Test
    void otherEventsAreUnknown() {
        Message refusal = carl.subscribes("30", "presence", 600);
        assertEquals(489, refusal.status());
        assertEquals(List.of("message-summary", "dialog"), refusal.all("Allow-Events").stream()
                .flatMap(line -> List.of(line.split(", ?")).stream()).toList());
    }

    @Test
    void nobodyIsWatchedWhoIsNotThereOrInAnotherDomain() {
        assertEquals(404, carl.subscribes("nobody", "dialog", 600).status());
        office.pbx.accounts().open("other.example");
        office.add(Account.draft("other.example", "50", "P").withPassword(new Secret(Office.PASSWORD)));
        Message foreign = carl.phone.request("SUBSCRIBE").to("sip:50@other.example").with("Event: dialog");
        Message challenge = carl.phone.ask(foreign);
        assertEquals(403, carl.phone.ask(foreign.replacing("CSeq", "900 SUBSCRIBE")
                .replacing("Via", "SIP/2.0/UDP 127.0.0.1:" + carl.phone.port() + ";rport;branch=z9hG4bKforeign")
                .with("Proxy-Authorization: " + carl.phone.proof("SUBSCRIBE", "sip:50@other.example",
                        challenge.the("Proxy-Authenticate"), "00000001")))
                .status());
    }

    @Test
    void aTimeThatIsTooShortIsRefused() {
        apply(WatchRules.USUAL.withLeast(Duration.ofMinutes(2)));
        Message refusal = carl.subscribes("30", "dialog", 60);
        assertEquals(423, refusal.status());
        assertEquals("120", refusal.the("Min-Expires"));
    }

    @Test
    void anAccountHasItsLimitAndThePbxToo() {
        apply(WatchRules.USUAL.withLimits(1, 2));
        carl.subscribes("30", "dialog", 600);
        told(carl);
        assertEquals(403, carl.subscribes("22", "dialog", 600).status());
        anna.subscribes("30", "dialog", 600);
        told(anna);
        assertEquals(503, bert.subscribes("22", "dialog", 600).status());
    }

    @Test
    void whoIsNotRegisteredCanBeToldFromWhoIsIdle() {
        apply(WatchRules.USUAL.withRegistration(true));
        carl.subscribes("30", "dialog", 600);
        assertFalse(told(carl).body().contains("closed"));
        bert.phone.signedIn(bert.phone.register(0));
        office.pass(Duration.ZERO);
        assertTrue(told(carl).body().contains("<basic>closed</basic>"));
    }

    @Test
    void theLampOfTheVoiceBoxFollowsTheMessages() {
        carl.subscribes("40", "message-summary", 600);
        Message first = told(carl);
        assertEquals("application/simple-message-summary", first.the("Content-Type"));
        assertEquals("Messages-Waiting: no\r\nMessage-Account: sip:40@" + Office.DOMAIN + "\r\nVoice-Message: 0/0\r\n",
                first.body());
        office.leave("40");
        assertTrue(told(carl).body().contains("Messages-Waiting: yes"));
    }

    @Test
    void theBoxOfSomebodyElseIsNoneOfHisBusiness() {
        assertEquals(403, carl.subscribes("30", "message-summary", 600).status());
    }

    @Test
    void devicesAreToldOfMessagesWithoutAskingWhereThatIsSwitched() {
        apply(WatchRules.USUAL.withUnsolicited(true));
        office.leave("40");
        Message notify = told(carl);
        assertEquals("active", state(notify));
        assertTrue(notify.body().contains("Voice-Message: 1/0"));
        carl.register();
        assertTrue(office.pbx.bindings(Office.DOMAIN, "40").size() == 1);
    }
}
