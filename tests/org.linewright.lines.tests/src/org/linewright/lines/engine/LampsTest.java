package org.linewright.lines.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.fakes.FakeRegistrar;
import org.linewright.fakes.FakeSubscription;
import org.linewright.lines.ExtensionLamp;
import org.linewright.lines.ExtensionLamp.State;
import org.linewright.lines.LineLamps;
import org.linewright.lines.MailboxLamp;
import org.linewright.sip.DialogSeen;
import org.linewright.sip.EventPackage;
import org.linewright.sip.News;
import org.linewright.sip.Peer;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.SubscriptionEvent.Paused;
import org.linewright.sip.SubscriptionEvent.Refused;
import org.linewright.sip.SubscriptionEvent.Told;
import org.linewright.sip.SubscriptionEvent.Unreadable;

/** Lamps of running lines, in virtual time. */
class LampsTest {

    private static final LineId LINE = new LineId(Stage.group(1, Duration.ofHours(1), Duration.ofMillis(10)).id(),
            "100");

    private final Stage stage = new Stage();
    private final LineGroup group = Stage.group(1, Duration.ofHours(1), Duration.ofMillis(10));

    @BeforeEach
    void register() {
        stage.lines.watch(LINE, List.of("23"));
        stage.want(group);
        pass();
    }

    private void pass() {
        stage.pass(Duration.ofSeconds(5));
    }

    private List<FakeSubscription> all(EventPackage what) {
        return stage.registrar.subscriptions().stream().filter(one -> one.wish().what() == what).toList();
    }

    private FakeSubscription last(EventPackage what) {
        return all(what).getLast();
    }

    private void dialogs(boolean closed, DialogSeen... dialogs) {
        last(EventPackage.DIALOGS).tell(new Told(new News.Dialogs(List.of(dialogs), closed)));
    }

    private void registered(boolean yes) {
        last(EventPackage.REGISTRATIONS).tell(new Told(new News.Registered(yes)));
    }

    private static DialogSeen dialog(DialogSeen.Stage at, boolean initiator, boolean held) {
        return new DialogSeen("1", at, initiator, held, new Peer("sip:24@pbx", "Carl"), "");
    }

    private LineLamps lamps() {
        return stage.lines.lamps().getFirst();
    }

    private ExtensionLamp lamp() {
        return lamps().extensions().getFirst();
    }

    private static Told messages(int fresh, int heard) {
        return new Told(new News.Messages(fresh > 0, "sip:*99@pbx", Optional.of(new News.Counts(fresh, heard, 0, 0))));
    }

    @Test
    void aRegisteredLineAsksAboutItsBoxAndItsExtensions() {
        assertEquals("", last(EventPackage.MESSAGES).wish().about());
        assertEquals("23", last(EventPackage.DIALOGS).wish().about());
        assertEquals("the PBX is being asked", lamp().words().english());
        assertEquals("the PBX is being asked", lamps().mailbox().words().english());
        stage.pass(Duration.ofHours(5));
        assertEquals(1, all(EventPackage.MESSAGES).size());
        assertEquals(0, last(EventPackage.MESSAGES).agains());
    }

    @Test
    void messagesAreCountedAndTheBoxIsNamed() {
        last(EventPackage.MESSAGES).tell(messages(2, 5));
        assertEquals(new MailboxLamp(MailboxLamp.State.NEW_MESSAGES, Optional.of(new MailboxLamp.Counts(2, 5, 0)),
                "*99", lamps().mailbox().words()), lamps().mailbox());
        assertEquals("2 neue, 5 alte Nachrichten", lamps().mailbox().words().german());
        last(EventPackage.MESSAGES).tell(new Told(new News.Messages(false, "", Optional.empty())));
        assertEquals("no new messages", lamps().mailbox().words().english());
        stage.registrar.tellUnasked("100", new News.Messages(true, "", Optional.empty()));
        assertEquals(MailboxLamp.State.NEW_MESSAGES, lamps().mailbox().state());
    }

    @ParameterizedTest
    @CsvSource({ "TRYING, false, RINGING", "EARLY, false, RINGING", "PROCEEDING, true, TALKING",
            "CONFIRMED, true, TALKING", "CONFIRMED, false, TALKING" })
    void whoTelephonesIsSeen(DialogSeen.Stage at, boolean initiator, State state) {
        dialogs(false, dialog(at, initiator, false));
        assertEquals(state, lamp().state());
        assertTrue(lamp().words().english().contains("Carl 24"), lamp().words().english());
    }

    @Test
    void ringingIsMoreThanTalkingAndTalkingMoreThanHolding() {
        DialogSeen held = dialog(DialogSeen.Stage.CONFIRMED, true, true);
        DialogSeen talking = dialog(DialogSeen.Stage.CONFIRMED, false, false);
        dialogs(false, held);
        assertEquals(State.HELD, lamp().state());
        assertEquals("hält Carl 24", lamp().words().german());
        dialogs(false, held, talking);
        assertEquals(State.TALKING, lamp().state());
        dialogs(false, held, talking, dialog(DialogSeen.Stage.EARLY, false, false));
        assertEquals(State.RINGING, lamp().state());
    }

    @Test
    void idleAndNotRegisteredAreToldApartWhereThePbxTellsRegistrations() {
        dialogs(false);
        assertEquals(State.IDLE_OR_UNREGISTERED, lamp().state());
        registered(true);
        assertEquals(State.IDLE, lamp().state());
        registered(false);
        assertEquals(State.UNREGISTERED, lamp().state());
        last(EventPackage.REGISTRATIONS).tell(new Paused(500, "Broken"));
        assertEquals(State.IDLE_OR_UNREGISTERED, lamp().state());
    }

    @Test
    void whereThePbxDoesNotThatIsSaid() {
        dialogs(false);
        last(EventPackage.REGISTRATIONS).tell(new Refused(489, "Bad Event"));
        assertEquals(State.IDLE_OR_UNREGISTERED, lamp().state());
        assertEquals("does not telephone; the PBX does not tell whether a phone is registered",
                lamp().words().english());
        stage.lines.watch(LINE, List.of("23"));
        pass();
        dialogs(false);
        assertEquals(1, all(EventPackage.REGISTRATIONS).size());
    }

    @Test
    void aPbxThatOnceSaidClosedMeansItWhenItDoesNot() {
        dialogs(true);
        assertEquals(State.UNREGISTERED, lamp().state());
        dialogs(false);
        assertEquals(State.IDLE, lamp().state());
    }

    @Test
    void whatIsRefusedIsSaidAndAskedAgainOnlyAfterAChange() {
        last(EventPackage.DIALOGS).tell(new Refused(489, "Bad Event"));
        last(EventPackage.MESSAGES).tell(new Refused(405, "Method Not Allowed"));
        assertEquals("the PBX does not tell this (489 Bad Event); it is not asked again before something changes",
                lamp().words().english());
        assertTrue(lamps().mailbox().words().german().contains("(405 Method Not Allowed)"));
        stage.lines.retry(LINE);
        stage.pass(Duration.ofHours(3));
        assertEquals(1, all(EventPackage.DIALOGS).size());
        assertEquals(1, all(EventPackage.MESSAGES).size());
        stage.lines.watch(LINE, List.of("23", "24"));
        pass();
        assertEquals(List.of("23", "23", "24"), all(EventPackage.DIALOGS).stream().map(one -> one.wish().about())
                .toList());
        assertEquals(2, all(EventPackage.MESSAGES).size());
        assertEquals("the PBX is being asked", lamp().words().english());
    }

    @Test
    void troubleIsNoState() {
        dialogs(false, dialog(DialogSeen.Stage.CONFIRMED, false, false));
        last(EventPackage.DIALOGS).tell(new Unreadable("no XML"));
        assertEquals(State.UNKNOWN, lamp().state());
        assertEquals("what the PBX tells cannot be read (no XML)", lamp().words().english());
        last(EventPackage.DIALOGS).tell(new Paused(0, ""));
        assertEquals("die Telefonanlage antwortet nicht; sie wird von selbst wieder gefragt",
                lamp().words().german());
    }

    @Test
    void afterAnOutageEverythingIsSubscribedAnew() {
        dialogs(false, dialog(DialogSeen.Stage.CONFIRMED, false, false));
        last(EventPackage.MESSAGES).tell(messages(1, 0));
        stage.registrar.answer(sent -> new RegisterAnswer.Silent(List.of(new InetSocketAddress(5060))));
        stage.pass(Duration.ofHours(2));
        assertEquals(State.UNKNOWN, lamp().state());
        assertEquals("the line is not registered", lamp().words().english());
        assertEquals("the line is not registered", lamps().mailbox().words().english());
        stage.registrar.answer(FakeRegistrar::grantAll);
        stage.pass(Duration.ofHours(1));
        assertTrue(stage.status(0).registered());
        assertEquals(1, last(EventPackage.MESSAGES).agains());
        assertEquals(1, last(EventPackage.DIALOGS).agains());
        assertEquals(1, all(EventPackage.DIALOGS).size());
        assertEquals(State.TALKING, lamp().state());
    }

    @Test
    void whoeverRegistersBecauseThePbxMayHaveForgottenSubscribesAnew() {
        dialogs(false);
        stage.lines.retry(LINE);
        pass();
        assertEquals(1, last(EventPackage.MESSAGES).agains());
        assertEquals(1, last(EventPackage.DIALOGS).agains());
        stage.pass(Duration.ofHours(5));
        assertEquals(1, last(EventPackage.DIALOGS).agains());
    }

    @Test
    void aLineThatLeavesUnsubscribesAndOneThatComesBackSubscribes() {
        dialogs(false);
        stage.want();
        pass();
        stage.registrar.subscriptions().forEach(one -> assertTrue(one.ended(), one.wish().toString()));
        assertEquals(List.of(), stage.lines.lamps());
        stage.want(group);
        pass();
        assertEquals(2, all(EventPackage.DIALOGS).size());
        assertFalse(last(EventPackage.DIALOGS).ended());
    }

    @Test
    void whatIsNotWatchedAnyMoreIsUnsubscribed() {
        dialogs(false);
        stage.lines.watch(LINE, List.of("24", " 24 ", ""));
        pass();
        assertEquals(List.of("24"), lamps().extensions().stream().map(ExtensionLamp::extension).toList());
        assertTrue(all(EventPackage.DIALOGS).getFirst().ended());
        assertTrue(all(EventPackage.REGISTRATIONS).getFirst().ended());
        assertFalse(last(EventPackage.MESSAGES).ended());
        all(EventPackage.DIALOGS).getFirst().tell(new Told(new News.Dialogs(List.of(), true)));
        assertEquals(State.UNKNOWN, lamp().state());
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasItsWord(State state) {
        assertFalse(state.label().german().isBlank());
        assertFalse(state.label().english().isBlank());
    }
}
