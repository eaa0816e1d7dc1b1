package org.linewright.sip.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.linewright.sip.DigestAlgorithm;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.RegisterAnswer.Granted;
import org.linewright.sip.RegisterAnswer.Refused;
import org.linewright.sip.RegisterAnswer.Why;
import org.linewright.sip.digest.Challenge;
import org.linewright.sip.digest.Ticket;

class RegisteringTest {

    private static final String CONTACT = "sip:token@192.0.2.1:5060";
    private static final InetSocketAddress FIRST = new InetSocketAddress(InetAddress.getLoopbackAddress(), 5060);
    private static final InetSocketAddress SECOND = new InetSocketAddress(InetAddress.getLoopbackAddress(), 5070);

    private final Registering machine = new Registering("token", Duration.ofMillis(500));
    private final List<Effect> effects = new ArrayList<>();
    private Attempt state = Attempt.NEW;
    private long now;

    @Test
    void registersWithoutADigestWhenNoneIsAsked() {
        begin(600);
        assertEquals(600, sent().seconds());
        come(ok(600));
        Granted granted = assertInstanceOf(Granted.class, ended());
        assertEquals(Duration.ofSeconds(600), granted.granted());
        assertEquals(1, granted.requests());
        assertTrue(granted.contacts().getFirst().ours());
    }

    @Test
    void answersAChallengeAndCountsTheSequence() {
        begin(600);
        assertEquals(1, sent().cseq());
        come(challenge("a", false));
        assertEquals(2, sent().cseq());
        assertEquals(1, sent().ticket().orElseThrow().count());
        come(ok(600));
        assertEquals(2, assertInstanceOf(Granted.class, ended()).requests());
        begin(600);
        assertEquals(3, sent().cseq());
    }

    @Test
    void registersInOneRoundTripWithAKnownNonce() {
        begin(600, Optional.of(ticket("known", 9)));
        assertEquals(9, sent().ticket().orElseThrow().count());
        come(ok(600));
        assertEquals(1, assertInstanceOf(Granted.class, ended()).requests());
        assertTrue(effects.contains(new Effect.Judge(true)));
    }

    @Test
    void aKnownNonceThatIsNotTakenCostsOneRoundTripAndNoRefusal() {
        begin(600, Optional.of(ticket("old", 9)));
        come(challenge("new", false));
        assertTrue(effects.contains(new Effect.Judge(false)));
        come(challenge("newer", false));
        come(ok(600));
        assertInstanceOf(Granted.class, ended());
    }

    @Test
    void aStaleNonceIsNoRefusal() {
        begin(600, Optional.of(ticket("old", 9)));
        come(challenge("new", true));
        assertTrue(effects.stream().noneMatch(Effect.Judge.class::isInstance));
        come(ok(600));
        assertInstanceOf(Granted.class, ended());
    }

    @Test
    void stopsWhenTheSameCredentialsAreRefusedTwice() {
        begin(600);
        come(challenge("a", false));
        come(challenge("b", false));
        come(challenge("c", false));
        assertEquals(Why.CREDENTIALS, assertInstanceOf(Refused.class, ended()).why());
        assertEquals(3, state.memory().cseq());
    }

    @Test
    void doesNotChaseNoncesThatAreAlwaysStale() {
        begin(600);
        for (int i = 0; i < 10 && state.running(); i++) {
            come(challenge("n" + i, true));
        }
        assertEquals(Why.BUSY, assertInstanceOf(Refused.class, ended()).why());
        assertTrue(state.memory().cseq() <= 5, "requests: " + state.memory().cseq());
    }

    @Test
    void takesTheFirstChallengeItSpeaks() {
        begin(600);
        come(reply(401, List.of(challenge("unknown", Optional.empty()),
                challenge("sha", Optional.of(DigestAlgorithm.SHA_256)),
                challenge("md5", Optional.of(DigestAlgorithm.MD5)))));
        assertEquals("sha", sent().ticket().orElseThrow().challenge().nonce());
    }

    @Test
    void answersNoOtherRealmOnceOneProvedToBeTheRegistrars() {
        begin(600);
        come(challenge("a", false));
        come(ok(600));
        begin(600);
        come(reply(401, List.of(new Challenge(false, "evil", "x", Optional.empty(), false,
                Optional.of(DigestAlgorithm.MD5), "auth"))));
        assertEquals(Why.CHALLENGE, assertInstanceOf(Refused.class, ended()).why());
    }

    @Test
    void obeysMinExpiresOnceAndRemembersIt() {
        begin(60);
        come(tooBrief(1800));
        assertEquals(1800, sent().seconds());
        come(ok(1800));
        assertEquals(Duration.ofSeconds(1800), assertInstanceOf(Granted.class, ended()).asked());
        begin(60);
        assertEquals(1800, sent().seconds());
    }

    @Test
    void doesNotLoopOnMinExpires() {
        begin(60);
        come(tooBrief(120));
        come(tooBrief(240));
        assertEquals(Why.INTERVAL, assertInstanceOf(Refused.class, ended()).why());
    }

    @Test
    void removesWithZeroWhateverTheRegistrarsMinimum() {
        begin(60);
        come(tooBrief(1800));
        come(ok(1800));
        begin(0);
        assertEquals(0, sent().seconds());
    }

    @Test
    void theGrantedTimeIsOurContactsElseTheHeadersElseWhatWasAsked() {
        begin(600);
        come(reply(OptionalInt.of(500), listed(CONTACT, 40), listed("sip:other@192.0.2.9:5060", 3000)));
        assertEquals(Duration.ofSeconds(40), assertInstanceOf(Granted.class, ended()).granted());
        begin(600);
        come(reply(OptionalInt.of(500)));
        assertEquals(Duration.ofSeconds(500), assertInstanceOf(Granted.class, ended()).granted());
        begin(600);
        come(reply(OptionalInt.empty()));
        assertEquals(Duration.ofSeconds(600), assertInstanceOf(Granted.class, ended()).granted());
    }

    @Test
    void tellsOursLeftoverAndForeignContactsApart() {
        begin(600);
        come(reply(OptionalInt.empty(), listed(CONTACT, 600), listed("sip:token@192.0.2.77:5060", 100),
                listed("sip:22@198.51.100.7:5060", 300)));
        Granted granted = assertInstanceOf(Granted.class, ended());
        assertTrue(granted.contacts().get(0).ours());
        assertTrue(granted.contacts().get(1).leftover());
        assertTrue(granted.contacts().get(2).foreign());
    }

    @Test
    void retransmitsAtDoublingTimesUpToT2AndGivesUpAfter64T1() {
        begin(600);
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            effects.clear();
            step(new Input.TimerE());
            assertInstanceOf(Effect.Resend.class, effects.getFirst());
            waits.add(((Effect.ArmE) effects.get(1)).in());
        }
        assertEquals(List.of(1000L, 2000L, 4000L, 4000L, 4000L, 4000L),
                waits.stream().map(Duration::toMillis).toList());
        step(new Input.TimerF());
        assertEquals(List.of(FIRST), assertInstanceOf(RegisterAnswer.Silent.class, ended()).tried());
    }

    @Test
    void aProvisionalAnswerSlowsTheRetransmissions() {
        begin(600);
        effects.clear();
        come(new Reply(100, "Trying", state.memory().cseq(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty(),
                List.of(), List.of(), Optional.empty(), ""));
        assertEquals(new Effect.ArmE(Duration.ofSeconds(4)), effects.getFirst());
        assertTrue(state.running());
    }

    @Test
    void goesToTheNextServerWhenTheFirstIsSilentOrUnavailable() {
        step(new Input.Begin(600, Optional.empty()));
        step(new Input.Located(List.of(FIRST, SECOND)));
        step(new Input.TimerF());
        assertEquals(SECOND, sent().server());
        assertTrue(effects.contains(new Effect.Avoid(FIRST, Optional.empty())));
        come(ok(600));
        assertEquals(SECOND, assertInstanceOf(Granted.class, ended()).server());

        step(new Input.Begin(600, Optional.empty()));
        step(new Input.Located(List.of(FIRST, SECOND)));
        come(status(503, Optional.of(Duration.ofSeconds(7))));
        assertEquals(SECOND, sent().server());
        assertTrue(effects.contains(new Effect.Avoid(FIRST, Optional.of(Duration.ofSeconds(7)))));
    }

    @Test
    void saysWhatKindOfNoItWas() {
        assertEquals(Why.BUSY, refusal(500));
        assertEquals(Why.BUSY, refusal(503));
        assertEquals(Why.BUSY, refusal(408));
        assertEquals(Why.FORBIDDEN, refusal(403));
        assertEquals(Why.FORBIDDEN, refusal(404));
        assertEquals(Why.FORBIDDEN, refusal(603));
        assertEquals(Why.REDIRECTED, refusal(301));
        assertEquals(Why.CHALLENGE, refusal(401));
        assertEquals(Why.INTERVAL, refusal(423));
    }

    @Test
    void takesNoAnswerToAnEarlierRequest() {
        begin(600);
        come(challenge("a", false));
        effects.clear();
        step(new Input.Came(
                new Reply(200, "OK", 1, Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), List.of(),
                        List.of(), Optional.empty(), ""),
                now));
        assertTrue(effects.isEmpty());
    }

    @Test
    void anAbandonedAttemptLeavesNothingBehind() {
        begin(600);
        step(new Input.Abandon());
        effects.clear();
        step(new Input.TimerE());
        step(new Input.TimerF());
        come(ok(600));
        assertTrue(effects.isEmpty());
    }

    @Test
    void saysThatANameLeadsNowhere() {
        step(new Input.Begin(600, Optional.empty()));
        step(new Input.Unlocated("nowhere.example", "NXDOMAIN"));
        assertEquals(new RegisterAnswer.Unresolved("pbx.example", "NXDOMAIN"), ended());
    }

    private Why refusal(int status) {
        begin(600);
        come(status(status, Optional.empty()));
        return assertInstanceOf(Refused.class, ended()).why();
    }

    private void begin(int seconds) {
        begin(seconds, Optional.empty());
    }

    private void begin(int seconds, Optional<Ticket> known) {
        step(new Input.Begin(seconds, known));
        step(new Input.Located(List.of(FIRST)));
    }

    private void step(Input input) {
        Step step = machine.step(state, input, "pbx.example", CONTACT, now);
        state = step.state();
        effects.addAll(step.effects());
        now += 1000;
    }

    private void come(Reply reply) {
        step(new Input.Came(reply, now));
    }

    private Effect.Send sent() {
        return effects.stream().filter(Effect.Send.class::isInstance).map(Effect.Send.class::cast).toList().getLast();
    }

    private RegisterAnswer ended() {
        return effects.stream().filter(Effect.End.class::isInstance).map(Effect.End.class::cast).toList().getLast()
                .answer();
    }

    private static Ticket ticket(String nonce, int count) {
        return new Ticket(challenge(nonce, Optional.of(DigestAlgorithm.MD5)), count);
    }

    private static Challenge challenge(String nonce, Optional<DigestAlgorithm> algorithm) {
        return new Challenge(false, "pbx.example", nonce, Optional.empty(), false, algorithm, "auth");
    }

    private Reply challenge(String nonce, boolean stale) {
        return reply(401, List.of(new Challenge(false, "pbx.example", nonce, Optional.empty(), stale,
                Optional.of(DigestAlgorithm.MD5), "auth")));
    }

    private Reply reply(int status, List<Challenge> challenges) {
        return new Reply(status, "No", state.memory().cseq(), Optional.empty(), OptionalInt.empty(),
                OptionalInt.empty(),
                List.of(), challenges, Optional.empty(), "");
    }

    private Reply reply(OptionalInt expires, Reply.Listed... contacts) {
        return new Reply(200, "OK", state.memory().cseq(), Optional.empty(), OptionalInt.empty(), expires,
                List.of(contacts), List.of(), Optional.empty(), "kamailio");
    }

    private Reply ok(int seconds) {
        return reply(OptionalInt.empty(), listed(CONTACT, seconds));
    }

    private Reply status(int status, Optional<Duration> retryAfter) {
        return new Reply(status, "No", state.memory().cseq(), retryAfter, OptionalInt.empty(), OptionalInt.empty(),
                List.of(), List.of(), Optional.empty(), "");
    }

    private Reply tooBrief(int least) {
        return new Reply(423, "Interval Too Brief", state.memory().cseq(), Optional.empty(), OptionalInt.of(least),
                OptionalInt.empty(), List.of(), List.of(), Optional.empty(), "");
    }

    private static Reply.Listed listed(String uri, int expires) {
        return new Reply.Listed(uri, uri.substring(4, uri.indexOf('@')), OptionalInt.of(expires));
    }
}
