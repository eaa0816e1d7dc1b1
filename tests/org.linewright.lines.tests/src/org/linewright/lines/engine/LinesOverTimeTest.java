package org.linewright.lines.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineTrouble;
import org.linewright.fakes.FakeRegistrar;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.sip.KeepAliveAnswer;
import org.linewright.sip.RegisterAnswer.Why;

class LinesOverTimeTest {

    private static final Duration DELAY = Duration.ofMillis(300);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final Stage stage = new Stage();

    @Test
    void startsOneLineAfterTheOtherByTheRegisterDelay() {
        stage.want(Stage.group(100, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofMillis(29_600));
        assertEquals(99, stage.registrar.sent().size());
        stage.pass(Duration.ofMillis(100)); // W7: 100 lines, 300 ms, 29.7 s
        assertEquals(100, stage.registrar.sent().size());
        stage.pass(Duration.ofSeconds(1));
        assertEquals(100, stage.in(LineState.REGISTERED));
    }

    @Test
    void asksNoMoreAtOnceThanSocketBuffersHold() {
        stage.want(Stage.group(1000, TEN_MINUTES, Duration.ZERO));
        assertEquals(1, stage.registrar.sent().size(), "the first brings the nonce home");
        stage.pass(Duration.ofMillis(20));
        assertEquals(1 + Owed.MOST, stage.registrar.sent().size());
        stage.pass(Duration.ofSeconds(1));
        assertEquals(1000, stage.in(LineState.REGISTERED));
    }

    @Test
    void refreshesBeforeItRunsOutAndNeverBunches() {
        stage.want(Stage.group(500, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofHours(6));
        assertEquals(500, stage.registrar.bound().size());
        assertEquals(500, stage.in(LineState.REGISTERED));
        assertTrue(stage.most(Duration.ofMillis(3000)) <= 11, "at most 1/delay + 10 %");
    }

    @Test
    void keepsAsManyLinesAliveAsTheArithmeticAllows() {
        Duration minute = Duration.ofSeconds(60);
        stage.want(Stage.group(200, minute, DELAY)); // 200 × 300 ms = 60 s
        stage.pass(Duration.ofMinutes(5));
        for (int second = 0; second < 1800; second++) {
            stage.pass(Duration.ofSeconds(1));
            assertEquals(200, stage.registrar.bound().size(), "after " + second + " s");
        }
        assertTrue(stage.most(Duration.ofSeconds(30)) <= 111, "at most 1/delay + 10 %");
    }

    @Test
    void obeysAShortGrant() {
        stage.registrar.answer(sent -> FakeRegistrar.granted(sent, Duration.ofSeconds(30)));
        stage.want(Stage.group(10, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofSeconds(5));
        for (int second = 0; second < 300; second++) {
            stage.pass(Duration.ofSeconds(1));
            assertEquals(10, stage.registrar.bound().size());
        }
        assertEquals(Duration.ofSeconds(30), stage.status(0).granted());
        assertTrue(stage.status(0).reason().english().contains("30 s instead of 600 s"));
    }

    @Test
    void stopsALineWhoseCredentialsAreRefusedAndLeavesTheOthersAlone() {
        stage.registrar.answer(sent -> sent.account().user().equals("103")
                ? FakeRegistrar.refused(Why.CREDENTIALS, 401, Optional.empty())
                : FakeRegistrar.grantAll(sent));
        stage.want(Stage.group(10, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofHours(1));
        assertEquals(9, stage.in(LineState.REGISTERED));
        assertEquals(1, stage.in(LineState.REFUSED));
        assertEquals(1, tries("103"));
        assertTrue(stage.status(3).reason().german().contains("Passwort"));
        assertTrue(stage.status(3).lastAnswer().startsWith("401"));
    }

    @Test
    void asksAtOnceAgainWhenSomethingElseWasWantedBeforeTheRefusalCame() {
        stage.registrar.answer(sent -> stage.registrar.sent().size() <= 1
                ? FakeRegistrar.refused(Why.CREDENTIALS, 401, Optional.empty())
                : FakeRegistrar.grantAll(sent));
        stage.want(Stage.group(1, TEN_MINUTES, Duration.ZERO));
        stage.lines.retry(stage.status(0).id());
        stage.pass(Duration.ofSeconds(1));
        assertEquals(2, tries("100"));
        assertEquals(LineState.REGISTERED, stage.status(0).state());
    }

    @Test
    void asksAForbiddingRegistrarOnceMoreAndThenAPerson() {
        stage.registrar.answer(sent -> FakeRegistrar.refused(Why.FORBIDDEN, 403, Optional.empty()));
        stage.want(Stage.group(1, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofDays(1));
        assertEquals(2, tries("100"));
        assertEquals(LineState.REFUSED, stage.status(0).state());
    }

    @Test
    void triesARefusedLineAgainWhenAPersonAsks() {
        stage.registrar.answer(sent -> FakeRegistrar.refused(Why.CREDENTIALS, 401, Optional.empty()));
        stage.want(Stage.group(1, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofMinutes(1));
        stage.registrar.answer(FakeRegistrar::grantAll);
        stage.lines.retry(stage.status(0).id());
        stage.pass(Duration.ofSeconds(1));
        assertEquals(LineState.REGISTERED, stage.status(0).state());
    }

    @Test
    void neverAsksARegistrarWithoutAPassword() {
        stage.lines.want(List.of(Stage.group(3, TEN_MINUTES, DELAY)),
                reference -> Outcome.refused(LineTrouble.NAMES_EMPTY.about()));
        stage.pass(Duration.ofMinutes(5));
        assertEquals(3, stage.in(LineState.REFUSED));
        assertEquals(0, stage.registrar.sent().size());
    }

    @Test
    void leavesABusyRegistrarAloneForAsLongAsItAsks() {
        stage.registrar.answer(sent -> FakeRegistrar.refused(Why.BUSY, 503, Optional.of(Duration.ofSeconds(7))));
        stage.want(Stage.group(25, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofMinutes(2));
        assertTrue(stage.most(Duration.ofSeconds(7)) <= 2, "one asks, and one may have left before the answer");
        stage.registrar.answer(FakeRegistrar::grantAll);
        stage.pass(Duration.ofMinutes(2));
        assertEquals(25, stage.in(LineState.REGISTERED));
    }

    @Test
    void slowsDownForARegistrarThatIsTooBusyAndSettles() {
        AtomicInteger busy = new AtomicInteger();
        stage.registrar.answer(sent -> {
            long now = sent.nanos();
            long inSecond = stage.registrar.sent().stream().filter(one -> now - one.nanos() < 1_000_000_000L).count();
            boolean over = inSecond > 10; // X10: ten a second
            busy.addAndGet(over ? 1 : 0);
            return over
                    ? FakeRegistrar.refused(Why.BUSY, 503, Optional.of(Duration.ofSeconds(2)))
                    : FakeRegistrar.grantAll(sent);
        });
        stage.want(Stage.group(300, TEN_MINUTES, Duration.ofMillis(20)));
        stage.pass(Duration.ofMinutes(5));
        assertEquals(300, stage.in(LineState.REGISTERED));
        int settled = busy.get();
        stage.pass(Duration.ofHours(2));
        assertEquals(300, stage.registrar.bound().size());
        assertTrue(settled < 60, "busy answers: " + settled);
    }

    @Test
    void oneAccountInTroubleDoesNotSlowTheOthers() {
        stage.registrar.answer(sent -> sent.account().user().equals("100")
                ? FakeRegistrar.refused(Why.BUSY, 500, Optional.empty())
                : FakeRegistrar.grantAll(sent));
        stage.want(Stage.group(100, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofHours(3));
        assertEquals(99, stage.registrar.bound().size());
        stage.want(Stage.group("one", "pbx.example", 100, 200, TEN_MINUTES, DELAY, KeepAlive.OFF));
        stage.pass(Duration.ofSeconds(40));
        assertEquals(199, stage.registrar.bound().size(), "100 more lines in about 30 s");
    }

    @Test
    void asksASilentRegistrarWithOneLineOnlyAndBringsAllBackWithoutAStorm() {
        stage.want(Stage.group(1000, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofMinutes(20));
        assertEquals(1000, stage.registrar.bound().size());
        stage.registrar.answer(sent -> FakeRegistrar.silent());
        stage.registrar.forget();
        int before = stage.registrar.sent().size();
        stage.pass(Duration.ofHours(24));
        int asked = stage.registrar.sent().size() - before;
        assertTrue(asked < 10 + 24 * 4, "REGISTERs during a day of silence: " + asked);
        assertEquals(0, stage.in(LineState.REGISTERED));
        stage.registrar.answer(FakeRegistrar::grantAll);
        stage.pass(Duration.ofMinutes(31).plus(DELAY.multipliedBy(1000)));
        assertEquals(1000, stage.in(LineState.REGISTERED));
        assertTrue(stage.most(Duration.ofSeconds(3)) <= 11, "no storm on return");
    }

    @Test
    void sendsNoFurtherLineOnceTheFirstAnswerIsOverdue() {
        stage.registrar.answer(sent -> FakeRegistrar.silent());
        stage.want(Stage.group(25, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofSeconds(30));
        assertEquals(1, stage.registrar.sent().size(), "retransmissions take the place of further lines");
    }

    @Test
    void saysOfEveryLineEvenOfThoseThatWaitThatTheRegistrarDoesNotAnswer() {
        stage.registrar.answer(sent -> FakeRegistrar.silent());
        stage.want(Stage.group(25, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofSeconds(35)); // RFC 3261 §17.1.2.2: 32 s after the last one that was sent
        assertEquals(25, stage.lines.statuses().stream().filter(LinesOverTimeTest::unanswered).count());
        stage.registrar.answer(FakeRegistrar::grantAll);
        stage.pass(Duration.ofMinutes(2));
        assertEquals(25, stage.in(LineState.REGISTERED));
    }

    @Test
    void saysThatARegistrationRanOutWhenItDoes() {
        stage.want(Stage.group(25, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofMinutes(5));
        stage.registrar.answer(sent -> FakeRegistrar.silent());
        for (int second = 0; second < 900; second++) {
            stage.pass(Duration.ofSeconds(1));
            assertEquals(stage.registrar.bound().size(), stage.in(LineState.REGISTERED), 1, "after " + second + " s");
        }
        assertEquals(0, stage.in(LineState.REGISTERED));
    }

    @Test
    void fetchesThePasswordOnceForEachAttempt() {
        AtomicInteger fetched = new AtomicInteger();
        stage.registrar.answer(sent -> {
            sent.account().password().get();
            return FakeRegistrar.grantAll(sent);
        });
        stage.lines.want(List.of(Stage.group(10, TEN_MINUTES, DELAY)), reference -> {
            fetched.incrementAndGet();
            return Outcome.done(new Secret("secret"));
        });
        stage.pass(Duration.ofMinutes(1));
        assertEquals(10, fetched.get());
        assertEquals(10, stage.registrar.sent().size());
    }

    @Test
    void registersAllAgainWhenTheRegistrarWasAway() {
        KeepAlive stun = new KeepAlive(KeepAlive.Method.STUN, Duration.ofSeconds(20));
        stage.want(Stage.group("one", "pbx.example", 100, 50, Duration.ofHours(1), DELAY, stun));
        stage.pass(Duration.ofMinutes(2));
        stage.registrar.forget();
        stage.registrar.answer(sent -> FakeRegistrar.silent());
        stage.registrar.pong(new KeepAliveAnswer(false, Optional.empty(), Duration.ZERO));
        stage.pass(Duration.ofMinutes(2));
        stage.registrar.answer(FakeRegistrar::grantAll);
        stage.registrar.pong(new KeepAliveAnswer(true, Optional.empty(), Duration.ofMillis(20)));
        stage.pass(Duration.ofMinutes(5));
        assertEquals(50, stage.registrar.bound().size());
    }

    @Test
    void sendsOneKeepAliveForAllLines() {
        KeepAlive options = new KeepAlive(KeepAlive.Method.OPTIONS, Duration.ofSeconds(25));
        stage.want(Stage.group("one", "pbx.example", 100, 50, TEN_MINUTES, DELAY, options));
        stage.pass(Duration.ofSeconds(250 + 20));
        assertEquals(10, stage.registrar.keepAlives().size(), 1);
    }

    @Test
    void anEarlyRegisterOfOneLineKeepsTheFlowAliveToo() {
        KeepAlive register = new KeepAlive(KeepAlive.Method.REGISTER, Duration.ofSeconds(25));
        stage.want(Stage.group("one", "pbx.example", 100, 50, Duration.ofHours(1), DELAY, register));
        stage.pass(Duration.ofSeconds(24));
        int before = stage.registrar.sent().size();
        stage.pass(Duration.ofSeconds(250));
        assertEquals(before + 10, stage.registrar.sent().size());
        assertEquals(0, stage.registrar.keepAlives().size());
        assertEquals(50, stage.in(LineState.REGISTERED));
    }

    @Test
    void registersAllAgainWhenTheRouterGivesAnotherAddress() throws Exception {
        InetSocketAddress first = new InetSocketAddress(InetAddress.getByAddress(new byte[]{ 5, 5, 5, 5 }), 1000);
        InetSocketAddress second = new InetSocketAddress(first.getAddress(), 2000);
        stage.registrar.answer(sent -> FakeRegistrar.granted(sent, sent.expires(), Optional.of(first)));
        stage.want(Stage.group(20, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofSeconds(30));
        stage.registrar.answer(sent -> FakeRegistrar.granted(sent, sent.expires(), Optional.of(second)));
        int before = stage.registrar.sent().size();
        stage.lines.retry(stage.status(4).id());
        stage.pass(Duration.ofSeconds(30));
        assertEquals(before + 20, stage.registrar.sent().size(), 1);
        assertEquals(Optional.of(second), stage.status(0).seenAs());
    }

    @Test
    void changingOneLineTouchesNoOther() {
        LineGroup group = Stage.group(20, TEN_MINUTES, DELAY);
        stage.want(group);
        stage.pass(Duration.ofMinutes(1));
        int before = stage.registrar.sent().size();
        stage.want(group.withLines(group.lines().subList(0, 19)));
        stage.pass(Duration.ofSeconds(10));
        assertEquals(before + 1, stage.registrar.sent().size());
        assertTrue(stage.registrar.sent().getLast().removes());
        assertEquals("119", stage.registrar.sent().getLast().account().user());
        assertEquals(19, stage.registrar.bound().size());
        assertEquals(19, stage.lines.statuses().size());
    }

    @Test
    void unregistersAllAndOnlyItselfWhenStopped() {
        stage.want(Stage.group(23, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofMinutes(1));
        var left = stage.lines.stop(Duration.ofSeconds(30)).toCompletableFuture();
        stage.pass(Duration.ofSeconds(10));
        assertTrue(left.isDone());
        assertEquals(0, left.join());
        assertEquals(0, stage.registrar.bound().size());
        stage.pass(Duration.ofHours(1));
        assertEquals(46, stage.registrar.sent().size());
    }

    @Test
    void stopsInBoundedTimeWhenTheRegistrarIsSilent() {
        stage.want(Stage.group(23, TEN_MINUTES, DELAY));
        stage.pass(Duration.ofMinutes(1));
        stage.registrar.answer(sent -> FakeRegistrar.silent());
        var left = stage.lines.stop(Duration.ofSeconds(5)).toCompletableFuture();
        assertFalse(left.isDone());
        stage.pass(Duration.ofSeconds(5));
        assertEquals(23, left.join());
    }

    private static boolean unanswered(LineStatus status) {
        return status.state() == LineState.RETRYING && status.reason().english().contains("does not answer");
    }

    private long tries(String user) {
        return stage.registrar.sent().stream().filter(sent -> sent.account().user().equals(user)).count();
    }
}
