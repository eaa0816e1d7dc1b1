package org.linewright.lines.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.Latest;
import org.linewright.core.time.Timers;
import org.linewright.fakes.FakeRegistrar;
import org.linewright.fakes.VirtualTimers;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.TrialResult;
import org.linewright.lines.TrialResult.Left;
import org.linewright.lines.TrialResult.Verdict;
import org.linewright.lines.TrialWish;
import org.linewright.sip.ClientPort;
import org.linewright.sip.RegisterAnswer.Why;
import org.linewright.sip.SipOptions;
import org.linewright.sip.UserAgent;
import org.linewright.sip.UserAgents;
import org.linewright.sip.WireMessage;

/** Trials on virtual time. */
class TrialTest {

    private final VirtualTimers time = new VirtualTimers();
    private final FakeRegistrar registrar = new FakeRegistrar(time);
    private final AtomicInteger closed = new AtomicInteger();

    private final UserAgents agents = new UserAgents() {
        @Override
        public Outcome<UserAgent> open(SipOptions options, Timers timers) {
            throw new AssertionError("A trial leaves the stack alone");
        }

        @Override
        public Outcome<UserAgent> openWatched(SipOptions options, Timers timers, Consumer<WireMessage> tap) {
            registrar.tap(tap);
            return Outcome.done(registrar);
        }

        @Override
        public Outcome<ClientPort> openClients(SipOptions options, Timers timers) {
            throw new AssertionError("A trial has no clients");
        }
    };

    private Trial started(String host) {
        Registrar at = new Registrar(host, OptionalInt.empty(), Optional.empty(), Duration.ofMinutes(10),
                Duration.ofMillis(300), KeepAlive.OFF);
        Line line = new Line("22", SecretReference.secret("none"));
        LineGroup group = new LineGroup(new GroupId("try"), "Try", "generic.sip", Optional.empty(), at, Media.G711,
                Map.of(), Map.of(), List.of(line));
        Trial trial = new Trial(TrialWish.of(group, line, new Secret("pw")), time, time,
                new Latest<>("trial", report -> {
                    // asked for instead
                }), closed::incrementAndGet);
        trial.begin(agents);
        return trial;
    }

    private static TrialResult result(Trial trial) {
        return trial.report().result().orElseThrow(() -> new AssertionError(trial.report()));
    }

    private static List<String> codes(Trial trial) {
        return result(trial).troubles().stream().map(Trouble::code).toList();
    }

    private void leavesNothingBehind() {
        assertEquals(List.of(), registrar.bound());
        assertEquals(0, time.waiting(), "timers");
        assertEquals(1, closed.get(), "closed once");
    }

    @Test
    void aGrantedLineIsTakenBackAtOnce() {
        Trial trial = started("pbx.example");
        time.pass(Duration.ofSeconds(1));
        assertEquals(Verdict.GRANTED, result(trial).verdict());
        assertEquals(Left.NOTHING, result(trial).left());
        assertEquals(Duration.ofMinutes(10), result(trial).granted());
        assertEquals(List.of(), codes(trial));
        assertTrue(trial.ended().toCompletableFuture().isDone());
        leavesNothingBehind();
    }

    @Test
    void wrongCredentialsAreSaidInWordsWithARemedy() {
        registrar.answer(sent -> FakeRegistrar.refused(Why.CREDENTIALS, 401, Optional.empty()));
        Trial trial = started("pbx.example");
        time.pass(Duration.ofSeconds(1));
        assertEquals(Verdict.REFUSED, result(trial).verdict());
        assertEquals(List.of(LinesTrouble.CREDENTIALS.code()), codes(trial));
        assertTrue(trial.report().words().german().startsWith("Der Registrar weist Benutzername oder Passwort von 22"));
        leavesNothingBehind();
    }

    @Test
    void aSilentRegistrarCostsTwentyFourSeconds() {
        registrar.answer(sent -> FakeRegistrar.silent());
        Trial trial = started("pbx.example");
        time.pass(Duration.ofMillis(23_900));
        assertTrue(trial.report().result().isEmpty());
        time.pass(Duration.ofMillis(200));
        assertEquals(Verdict.UNREACHABLE, result(trial).verdict());
        assertEquals(Left.UNKNOWN, result(trial).left());
        assertEquals(List.of(LinesTrouble.SILENT.code(), LinesTrouble.LEFT_UNKNOWN.code()), codes(trial));
        assertEquals(1, closed.get());
    }

    @Test
    void aSecondAskedForMoreThanWantedIsTold() {
        registrar.answer(sent -> FakeRegistrar.granted(
                new FakeRegistrar.Sent(0, sent.account(), sent.removes() ? Duration.ZERO : Duration.ofMinutes(30)),
                Duration.ofMinutes(30)));
        Trial trial = started("pbx.example");
        time.pass(Duration.ofSeconds(1));
        assertEquals(Duration.ofMinutes(30), result(trial).asked());
        assertEquals(List.of(LinesTrouble.LONGER.code()), codes(trial));
    }

    @Test
    void aHalfFilledPageIsRefusedInWords() {
        Trial trial = started(" ");
        assertEquals(List.of(LinesTrouble.INCOMPLETE.code()), codes(trial));
        assertEquals(List.of(), registrar.sent());
        assertEquals(1, closed.get());
    }

    @Test
    void cancelledAtAnyInstantNothingIsLeft() {
        for (int millis = 0; millis < 80; millis++) {
            TrialTest fresh = new TrialTest();
            Trial trial = fresh.started("pbx.example");
            fresh.time.pass(Duration.ofMillis(millis));
            trial.cancel();
            trial.cancel();
            fresh.time.pass(Duration.ofSeconds(5));
            assertTrue(result(trial).verdict() == Verdict.CANCELLED || result(trial).verdict() == Verdict.GRANTED);
            assertEquals(Left.NOTHING, result(trial).left(), "after " + millis);
            fresh.leavesNothingBehind();
        }
    }
}
