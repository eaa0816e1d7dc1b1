package org.linewright.lines.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.fakes.FakeRegistrar;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.sip.ContactSeen;
import org.linewright.sip.RegisterAnswer.Granted;
import org.linewright.sip.RegisterAnswer.Why;

/** Lines that go to another registrar, come back, or are wanted again while they leave. */
class MovingLinesTest {

    private static final Duration DELAY = Duration.ofMillis(300);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Stage stage = new Stage();

    @Test
    void makesTheNewBindingBeforeItBreaksTheOld() {
        stage.want(at("a.example"));
        stage.pass(MINUTE);
        int before = stage.registrar.sent().size();
        stage.want(at("b.example"));
        stage.pass(MINUTE);
        Set<String> made = new HashSet<>();
        stage.registrar.sent().subList(before, before + 10).forEach(sent -> {
            if (sent.removes()) {
                assertEquals("a.example", sent.account().server().host());
                assertTrue(made.contains(sent.account().user()), "the new one first");
            } else {
                assertEquals("b.example", sent.account().server().host());
                made.add(sent.account().user());
            }
        });
        assertEquals(before + 10, stage.registrar.sent().size());
        assertEquals(5, stage.lines.statuses().size());
        assertEquals(5, stage.in(LineState.REGISTERED));
    }

    @Test
    void keepsTheOldBindingsAsLongAsTheNewRegistrarRefuses() {
        refuses("b.example");
        stage.want(at("a.example"));
        stage.pass(MINUTE);
        stage.want(at("b.example"));
        stage.pass(Duration.ofHours(1));
        assertEquals(5, stage.registrar.boundAt("a.example"));
        assertEquals(5, stage.in(LineState.REFUSED));
        assertTrue(stage.status(0).reason().english().endsWith("the registration at a.example:5060 stays"),
                stage.status(0).reason().english());
    }

    @Test
    void keepsTheOldBindingsWhateverElseChangesMeanwhile() {
        refuses("b.example");
        stage.want(at("a.example"));
        stage.pass(MINUTE);
        stage.want(at("b.example"));
        stage.pass(MINUTE);
        stage.want(at("b.example"), other());
        stage.pass(Duration.ofHours(1));
        assertEquals(5, stage.registrar.boundAt("a.example"));
        assertEquals(3, stage.registrar.boundAt("other.example"));
    }

    @Test
    void keepsTheFirstBindingsOverTwoMovesUntilTheSecondIsGranted() {
        refuses("b.example");
        stage.want(at("a.example"));
        stage.pass(MINUTE);
        stage.want(at("b.example"));
        stage.pass(MINUTE);
        stage.want(at("c.example"));
        assertEquals(5, stage.registrar.boundAt("a.example"));
        stage.pass(MINUTE);
        assertEquals(0, stage.registrar.boundAt("a.example"));
        assertEquals(5, stage.registrar.boundAt("c.example"));
        assertEquals(5, stage.registrar.bound().size());
        assertEquals(5, stage.in(LineState.REGISTERED));
        assertEquals(5, removals("a.example"));
    }

    @Test
    void movingBackUsesTheBindingsThatWereKept() {
        refuses("b.example");
        stage.want(at("a.example"));
        stage.pass(MINUTE);
        stage.want(at("b.example"));
        stage.pass(MINUTE);
        stage.want(at("a.example"));
        stage.pass(MINUTE);
        assertEquals(5, stage.registrar.boundAt("a.example"));
        assertEquals(0, removals("a.example"));
        assertEquals(5, stage.lines.statuses().size());
        assertEquals(5, stage.in(LineState.REGISTERED));
        stage.want();
        stage.pass(MINUTE);
        assertEquals(0, stage.registrar.bound().size());
    }

    @Test
    void aLineThatGoesTakesTheBindingsKeptForItAlong() {
        refuses("b.example");
        stage.want(at("a.example"));
        stage.pass(MINUTE);
        stage.want(at("b.example"));
        stage.pass(MINUTE);
        stage.want();
        stage.pass(MINUTE);
        assertEquals(0, stage.registrar.bound().size());
        assertEquals(List.of(), stage.lines.statuses());
    }

    @Test
    void movesTwiceAtOnceAndLeavesNothingBehind() {
        stage.want(at("a.example"));
        stage.pass(MINUTE);
        stage.want(at("b.example"));
        stage.pass(Duration.ofMillis(650)); // some are there, some are not
        stage.want(at("c.example"));
        stage.pass(MINUTE);
        assertEquals(5, stage.registrar.boundAt("c.example"));
        assertEquals(5, stage.registrar.bound().size());
        assertEquals(5, stage.in(LineState.REGISTERED));
    }

    @Test
    void doesNotTakeItsOwnEarlierBindingForSomebodyElse() {
        ContactSeen earlier = new ContactSeen("sip:token@192.0.2.1:5060", TEN_MINUTES, false, false);
        stage.want(at("pbx.example"));
        stage.pass(MINUTE);
        stage.registrar.answer(sent -> FakeRegistrar.grantAll(sent) instanceof Granted granted && !sent.removes()
                ? granted.withContacts(List.of(new ContactSeen("sip:new@192.0.2.1:5060", TEN_MINUTES, true, false),
                        earlier))
                : FakeRegistrar.grantAll(sent));
        stage.want(at("the-same-pbx.example"));
        stage.pass(MINUTE);
        assertEquals(0, stage.lines.statuses().stream().filter(LineStatus::shared).count());
        assertEquals("registered", stage.status(0).reason().english());
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 10, 310, 625, 1500 })
    void aLineThatIsWantedAgainWhileItLeavesStays(int milliseconds) {
        stage.want(at("a.example"));
        stage.pass(MINUTE);
        stage.want();
        stage.pass(Duration.ofMillis(milliseconds));
        stage.want(at("a.example"));
        stage.pass(MINUTE);
        assertEquals(5, stage.registrar.bound().size());
        assertEquals(5, stage.in(LineState.REGISTERED));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 10, 310, 625, 1500 })
    void aLineThatIsUnwantedTwiceLeavesOnce(int milliseconds) {
        stage.want(at("a.example"));
        stage.pass(MINUTE);
        stage.want();
        stage.pass(Duration.ofMillis(milliseconds));
        stage.want(at("a.example"));
        stage.want();
        stage.pass(MINUTE);
        assertEquals(0, stage.registrar.bound().size());
        assertEquals(List.of(), stage.lines.statuses());
    }

    @Test
    void aGroupOfAnotherNameKeepsItsBindings() {
        stage.want(at("a.example"));
        stage.pass(MINUTE);
        stage.want(Stage.group("two", "a.example", 100, 5, TEN_MINUTES, DELAY, KeepAlive.OFF));
        assertEquals("two/100", stage.status(0).id().toString());
        stage.pass(MINUTE);
        assertEquals(0, removals("a.example"));
        assertEquals(5, stage.in(LineState.REGISTERED));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void endsAsWantedHoweverItCameThere(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        stage.registrar.answer(sent -> random.nextInt(4) == 0 && !sent.removes()
                ? FakeRegistrar.refused(Why.BUSY, 503, Optional.empty())
                : FakeRegistrar.grantAll(sent));
        for (int step = 0; step < 60; step++) {
            List<LineGroup> groups = new ArrayList<>();
            if (random.nextBoolean()) {
                groups.add(at("abc".charAt(random.nextInt(3)) + ".example"));
            }
            if (random.nextBoolean()) {
                groups.add(other());
            }
            stage.want(groups.toArray(LineGroup[]::new));
            stage.pass(Duration.ofMillis(random.nextInt(2000)));
        }
        stage.registrar.answer(FakeRegistrar::grantAll);
        stage.want(at("b.example"), other());
        stage.pass(Duration.ofHours(1));
        assertEquals(5, stage.registrar.boundAt("b.example"));
        assertEquals(3, stage.registrar.boundAt("other.example"));
        assertEquals(8, stage.registrar.bound().size());
        assertEquals(8, stage.in(LineState.REGISTERED));
        var left = stage.lines.stop(MINUTE).toCompletableFuture();
        stage.pass(MINUTE);
        assertEquals(0, left.join());
        assertEquals(0, stage.registrar.bound().size());
    }

    @Test
    void stoppingTakesKeptBindingsAlong() {
        refuses("b.example");
        stage.want(at("a.example"));
        stage.pass(MINUTE);
        stage.want(at("b.example"));
        stage.pass(MINUTE);
        var left = stage.lines.stop(MINUTE).toCompletableFuture();
        assertFalse(left.isDone());
        stage.pass(MINUTE);
        assertEquals(0, left.join());
        assertEquals(0, stage.registrar.bound().size());
    }

    private static LineGroup at(String host) {
        return Stage.group("one", host, 100, 5, TEN_MINUTES, DELAY, KeepAlive.OFF);
    }

    private static LineGroup other() {
        return Stage.group("other", "other.example", 300, 3, TEN_MINUTES, DELAY, KeepAlive.OFF);
    }

    private void refuses(String host) {
        stage.registrar.answer(sent -> sent.account().server().host().equals(host)
                ? FakeRegistrar.refused(Why.CREDENTIALS, 401, Optional.empty())
                : FakeRegistrar.grantAll(sent));
    }

    private long removals(String host) {
        return stage.registrar.sent()
                .stream()
                .filter(sent -> sent.removes() && sent.account().server().host().equals(host))
                .count();
    }
}
