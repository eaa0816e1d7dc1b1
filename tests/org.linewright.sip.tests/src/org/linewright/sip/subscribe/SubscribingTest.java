package org.linewright.sip.subscribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.sip.EventPackage;
import org.linewright.sip.News;
import org.linewright.sip.SubscriptionEvent;
import org.linewright.sip.SubscriptionEvent.Granted;
import org.linewright.sip.SubscriptionEvent.Told;
import org.linewright.sip.message.Request;

/** The subscriber's side of RFC 6665, one law at a time. */
class SubscribingTest {

    private static final String TWO = "Messages-Waiting: yes\r\nMessage-Account: sip:*99@pbx.example\r\n"
            + "Voice-Message: 2/8 (1/2)\r\n";

    private static Watchtower mailbox() {
        return Watchtower.active(EventPackage.MESSAGES, TWO);
    }

    private static Watchtower extension(String document) {
        return Watchtower.active(EventPackage.DIALOGS, document);
    }

    private static String dialogs(int version, String state, String... ids) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\"?><dialog-info xmlns=\"urn:ietf:params:xml:ns:"
                + "dialog-info\" version=\"" + version + "\" state=\"" + state + "\" entity=\"sip:23@pbx\">");
        for (String id : ids) {
            String[] parts = id.split(" ");
            out.append("<dialog id=\"").append(parts[0]).append("\"><state>").append(parts[1])
                    .append("</state></dialog>");
        }
        return out.append("</dialog-info>").toString();
    }

    private static List<String> ids(Watchtower tower) {
        News news = assertInstanceOf(Told.class, tower.told().getFirst()).news();
        return assertInstanceOf(News.Dialogs.class, news).dialogs().stream().map(one -> one.id()).toList();
    }

    @Test
    void asksForItsPackageAndTellsWhatItHears() {
        Watchtower tower = Watchtower.asking(EventPackage.MESSAGES);
        Request subscribe = tower.sent().request();
        assertEquals("SUBSCRIBE", subscribe.method());
        assertEquals(Optional.of("message-summary"), subscribe.headers().first("Event"));
        assertEquals(Optional.of("application/simple-message-summary"), subscribe.headers().first("Accept"));
        assertEquals(Optional.of("3600"), subscribe.headers().first("Expires"));
        tower.come(200, "Expires", "1800");
        assertEquals(List.of(new Granted(Duration.ofSeconds(1800))), tower.told());
        tower.tell("active", TWO);
        assertEquals(200, tower.answered());
        assertEquals(List.of(new Told(new News.Messages(true, "sip:*99@pbx.example",
                Optional.of(new News.Counts(2, 8, 1, 2))))), tower.told());
    }

    @Test
    void aNotifyBeforeThe2xxMakesTheDialog() {
        Watchtower tower = Watchtower.asking(EventPackage.MESSAGES);
        tower.tell("active;expires=600", TWO);
        assertEquals(200, tower.answered());
        assertEquals(1, tower.told().size());
        tower.come(202, "Expires", "600").ring(SubscriptionAlarm.REFRESH);
        Request refresh = tower.sent().request();
        assertEquals("sip:pbx@192.0.2.9", refresh.uri());
        assertEquals(Optional.of("theirs"), refresh.to().tag());
        assertEquals(2, refresh.cseq());
    }

    @Test
    void itIsRefreshedAtARandomMomentBeforeItRunsOut() {
        Watchtower tower = Watchtower.asking(EventPackage.MESSAGES).come(200, "Expires", "1000");
        SubscriptionEffect.Arm refresh = tower.armed(SubscriptionAlarm.REFRESH);
        assertEquals(Duration.ofSeconds(750), refresh.least());
        assertEquals(Duration.ofSeconds(900), refresh.most());
        assertTrue(tower.armed(SubscriptionAlarm.EXPIRY).least().compareTo(refresh.most()) > 0);
        tower.tell("active;expires=100", TWO);
        assertEquals(Duration.ofSeconds(75), tower.armed(SubscriptionAlarm.REFRESH).least());
    }

    @Test
    void aPbxThatGrantsAMomentIsNotAskedEveryMoment() {
        Watchtower tower = Watchtower.asking(EventPackage.MESSAGES).come(200, "Expires", "1");
        assertEquals(Duration.ofSeconds(5), tower.armed(SubscriptionAlarm.REFRESH).least());
    }

    @Test
    void foreignNotifiesAreRefused() {
        Watchtower tower = mailbox();
        tower.tell("another", "message-summary", "active", EventPackage.MESSAGES.type(), TWO);
        assertEquals(481, tower.answered());
        tower.tell("theirs", "presence", "active", EventPackage.MESSAGES.type(), TWO);
        assertEquals(481, tower.answered());
        tower.tell("theirs", "message-summary;id=7", "active", EventPackage.MESSAGES.type(), TWO);
        assertEquals(481, tower.answered());
        tower.tell("theirs", 3, "message-summary", "active", EventPackage.MESSAGES.type(), TWO);
        assertEquals(500, tower.answered());
        tower.tell("", TWO);
        assertEquals(400, tower.answered());
        tower.tell("theirs", "message-summary", "active", "text/plain", TWO);
        assertEquals(415, tower.answered());
        assertEquals(List.of(), tower.told());
        tower.tell("active", TWO);
        assertEquals(200, tower.answered());
    }

    @Test
    void aChallengeIsAnswered() {
        Watchtower tower = Watchtower.asking(EventPackage.MESSAGES);
        tower.come(401, "WWW-Authenticate", "Digest realm=\"pbx\", nonce=\"n\", qop=\"auth\"");
        assertEquals(2, tower.sent().request().cseq());
        assertTrue(tower.sent().proof().challenge().isPresent());
        tower.come(407, "Proxy-Authenticate", "Digest realm=\"pbx\", nonce=\"m\", stale=true");
        tower.come(401, "WWW-Authenticate", "Digest realm=\"pbx\", nonce=\"o\"");
        tower.come(401, "WWW-Authenticate", "Digest realm=\"pbx\", nonce=\"p\"");
        assertInstanceOf(SubscriptionEvent.Refused.class, tower.told().getFirst());
    }

    @ParameterizedTest
    @ValueSource(ints = { 403, 404, 405, 489, 501, 603, 302 })
    void aPlainNoIsTheEnd(int status) {
        Watchtower tower = Watchtower.asking(EventPackage.MESSAGES).come(status);
        assertEquals(List.of(new SubscriptionEvent.Refused(status, "Status " + status)), tower.told());
        assertEquals(new Gone(), tower.state);
        tower.put(new SubscriptionInput.Again());
        assertEquals(new Gone(), tower.state);
    }

    @Test
    void theNextServerIsAskedAndThenAnotherTime() {
        Watchtower tower = Watchtower.asking(EventPackage.MESSAGES).come(503, "Retry-After", "90");
        assertEquals(Optional.of(Watchtower.SECOND), tower.sent().to());
        tower.put(new SubscriptionInput.Failed(tower.sent(), ""));
        assertEquals(List.of(new SubscriptionEvent.Paused(0, "")), tower.told());
        Duration first = tower.armed(SubscriptionAlarm.RETRY).most();
        tower.ring(SubscriptionAlarm.RETRY).located().come(500).come(500);
        assertEquals(first.multipliedBy(2), tower.armed(SubscriptionAlarm.RETRY).most());
    }

    @Test
    void aWishForLongerIsObeyed() {
        Watchtower tower = Watchtower.asking(EventPackage.MESSAGES).come(423, "Min-Expires", "7200");
        assertEquals(Optional.of("7200"), tower.sent().request().headers().first("Expires"));
        assertEquals(2, tower.sent().request().cseq());
        tower.come(423, "Min-Expires", "7200");
        assertEquals(new Gone(), tower.state);
    }

    @Test
    void withoutANotifyItIsTriedAgainLater() {
        Watchtower tower = Watchtower.asking(EventPackage.MESSAGES).come(200, "Expires", "3600");
        tower.ring(SubscriptionAlarm.SILENCE);
        assertInstanceOf(Resting.class, tower.state);
        assertInstanceOf(SubscriptionEvent.Paused.class, tower.told().getFirst());
        Watchtower heard = mailbox().ring(SubscriptionAlarm.SILENCE);
        assertInstanceOf(Open.class, heard.state);
    }

    @Test
    void aRefreshThatIsNotKnownBeginsAnewAtOnceButNotTwice() {
        Watchtower tower = mailbox().ring(SubscriptionAlarm.REFRESH).come(481);
        assertInstanceOf(Seeking.class, tower.state);
        tower.located();
        assertFalse(tower.sent().request().within());
        tower.come(200, "Expires", "60").tell("active", TWO);
        tower.ring(SubscriptionAlarm.REFRESH).come(481);
        assertInstanceOf(Resting.class, tower.state);
    }

    @Test
    void aBusyPbxKeepsWhatItGranted() {
        Watchtower tower = mailbox().ring(SubscriptionAlarm.REFRESH).come(503, "Retry-After", "20");
        assertInstanceOf(Open.class, tower.state);
        assertEquals(Duration.ofSeconds(20), tower.armed(SubscriptionAlarm.REFRESH).least());
        tower.tell("active", TWO);
        assertEquals(200, tower.answered());
        tower.ring(SubscriptionAlarm.EXPIRY);
        assertInstanceOf(Seeking.class, tower.state);
    }

    @ParameterizedTest
    @CsvSource({ "deactivated, Seeking", "timeout, Seeking", "probation, Resting", "giveup, Resting", "rejected, Gone",
            "noresource, Gone", "invariant, Gone", "whatever, Resting" })
    void theReasonOfAnEndDecides(String reason, String state) {
        Watchtower tower = mailbox();
        tower.tell("terminated;reason=" + reason, "");
        assertEquals(200, tower.answered());
        assertEquals(state, tower.state.getClass().getSimpleName());
    }

    @Test
    void retryAfterOfAnEndIsObeyed() {
        Watchtower tower = mailbox();
        tower.tell("terminated;reason=probation;retry-after=600", "");
        assertEquals(Duration.ofSeconds(600), tower.armed(SubscriptionAlarm.RETRY).least());
        assertTrue(tower.armed(SubscriptionAlarm.RETRY).most().compareTo(Duration.ofSeconds(600)) > 0);
    }

    @Test
    void aRefreshThatCrossesTheEndIsForgotten() {
        Watchtower tower = mailbox().ring(SubscriptionAlarm.REFRESH);
        var crossing = tower.sent();
        tower.tell("terminated;reason=deactivated", "");
        assertEquals(List.of(new SubscriptionEffect.Abandon(crossing)), tower.did(SubscriptionEffect.Abandon.class));
        tower.located();
        tower.put(new SubscriptionInput.Came(crossing, Watchtower.response(crossing.request(), 200, "Expires", "60")));
        assertEquals(List.of(), tower.told());
        assertNotEquals(crossing, tower.sent());
        tower.come(200, "Expires", "60");
        assertEquals(List.of(new Granted(Duration.ofSeconds(60))), tower.told());
    }

    @Test
    void anewIsADialogOfItsOwnAndTheOldOneIsAStranger() {
        Watchtower tower = mailbox().put(new SubscriptionInput.Again());
        assertInstanceOf(Seeking.class, tower.state);
        tower.tell("active", TWO);
        assertEquals(481, tower.answered());
        tower.located();
        assertEquals("call2", tower.sent().request().callId());
    }

    @Test
    void endsWithExpiresZeroAndStillAnswersTheLastNotify() {
        Watchtower tower = mailbox().put(new SubscriptionInput.End());
        assertEquals(Optional.of("0"), tower.sent().request().headers().first("Expires"));
        assertTrue(tower.sent().request().within());
        tower.come(401, "WWW-Authenticate", "Digest realm=\"pbx\", nonce=\"n\"").come(200, "Expires", "0");
        assertEquals(List.of(), tower.told());
        tower.tell("terminated;reason=timeout", TWO);
        assertEquals(200, tower.answered());
        assertEquals(List.of(new SubscriptionEvent.Ended()), tower.told());
    }

    @Test
    void isOverWhenTheLastNotifyDoesNotCome() {
        Watchtower tower = mailbox().put(new SubscriptionInput.End()).come(200).ring(SubscriptionAlarm.LEFT);
        assertEquals(List.of(new SubscriptionEvent.Ended()), tower.told());
        assertEquals(new Gone(), tower.state);
    }

    @Test
    void partialNewsAreAddedAndOverDialogsLeave() {
        Watchtower tower = extension(dialogs(0, "full", "a confirmed"));
        assertEquals(List.of("a"), ids(tower));
        tower.tell("active", dialogs(1, "partial", "b early"));
        assertEquals(List.of("a", "b"), ids(tower));
        tower.tell("active", dialogs(2, "partial", "a terminated"));
        assertEquals(List.of("b"), ids(tower));
        tower.tell("active", dialogs(2, "partial", "b terminated"));
        assertEquals(List.of(), tower.told());
        tower.tell("active", dialogs(0, "full"));
        assertEquals(List.of(), ids(tower));
    }

    @Test
    void aMissingVersionIsAskedForOnce() {
        Watchtower tower = extension(dialogs(0, "full"));
        tower.tell("active", dialogs(2, "partial", "a early"));
        assertEquals(1, tower.did(SubscriptionEffect.Send.class).size());
        tower.come(200, "Expires", "3600");
        tower.tell("active", dialogs(9, "partial", "b early"));
        assertEquals(0, tower.did(SubscriptionEffect.Send.class).size());
        tower.tell("active", dialogs(10, "full", "b early"));
        tower.tell("active", dialogs(12, "partial"));
        assertEquals(1, tower.did(SubscriptionEffect.Send.class).size());
    }

    @Test
    void whatCannotBeReadIsToldAndTheSubscriptionGoesOn() {
        Watchtower tower = extension(dialogs(0, "full"));
        tower.tell("active", "<dialog-info version=");
        assertEquals(200, tower.answered());
        assertInstanceOf(SubscriptionEvent.Unreadable.class, tower.told().getFirst());
        tower.tell("active", dialogs(1, "partial", "a early"));
        assertEquals(List.of("a"), ids(tower));
    }

    @Test
    void registrationsAreTold() {
        Watchtower tower = Watchtower.active(EventPackage.REGISTRATIONS, """
                <reginfo xmlns="urn:ietf:params:xml:ns:reginfo" version="0" state="full">
                <registration aor="sip:23@pbx" id="a" state="active"><contact id="1" state="active" event="registered">
                <uri>sip:23@192.0.2.5</uri></contact></registration></reginfo>""");
        assertEquals(List.of(new Told(new News.Registered(true))), tower.told());
        tower.tell("active", "<reginfo version=\"1\" state=\"partial\"><registration state=\"terminated\"/></reginfo>");
        assertEquals(List.of(new Told(new News.Registered(false))), tower.told());
    }
}
