package org.linewright.lines.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.fakes.FakeRegistrar;
import org.linewright.fakes.FakeRegistrar.Asked;
import org.linewright.lines.DialWish;
import org.linewright.lines.LineState;
import org.linewright.lines.Reach;
import org.linewright.lines.Reach.Standing;
import org.linewright.sip.CallEvent;
import org.linewright.sip.Claims;
import org.linewright.sip.EchoAnswer;
import org.linewright.sip.EchoWay;
import org.linewright.sip.Invitation;

/** Reachable, not only registered: proofs in virtual time. */
class ReachOverTimeTest {

    private static final Duration DELAY = Duration.ofMillis(300);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PROVE = Duration.ofMinutes(5);
    private static final EchoAnswer SILENCE = new EchoAnswer.Silent();
    private static final InetSocketAddress PBX = new InetSocketAddress(InetAddress.getLoopbackAddress(), 5060);
    private static final EchoAnswer BACK = new EchoAnswer.Arrived(EchoAnswer.By.CALL_ID, Duration.ofMillis(7), PBX);

    private final Stage stage = new Stage();

    private static LineGroup group(int lines, Duration prove) {
        LineGroup group = Stage.group(lines, HOUR, DELAY);
        return group.withRegistrar(group.registrar().withProve(prove));
    }

    private void runs(int lines) {
        stage.want(group(lines, PROVE));
        stage.pass(DELAY.multipliedBy(lines).plusSeconds(10));
    }

    private Reach reach(int index) {
        return stage.status(index).reach();
    }

    private List<Asked> asked() {
        return stage.registrar.echoes();
    }

    private long registers() {
        return stage.registrar.sent().size();
    }

    @Test
    void withoutASettingNothingIsProved() {
        stage.want(Stage.group(3, HOUR, DELAY));
        stage.pass(Duration.ofHours(3));
        assertEquals(List.of(), asked());
        assertEquals(Reach.NOT_TRIED, reach(0));
    }

    @Test
    void aLineProvesItselfSoonAfterItsRegistrationAndThenAtItsPace() {
        runs(1);
        assertEquals(1, asked().size());
        assertTrue(asked().getFirst().nanos() - stage.registrar.sent().getFirst().nanos() >= Duration.ofSeconds(3)
                .toNanos());
        assertEquals(Standing.PROVEN, reach(0).standing());
        assertTrue(reach(0).how().german().contains("Call-ID erhalten"));
        assertEquals("angemeldet", stage.status(0).reason().german());
        stage.pass(Duration.ofMinutes(50));
        assertEquals(11, asked().size());
        assertEquals(Duration.ofSeconds(10).plus(Duration.ofMinutes(50)).minus(Duration.ofSeconds(5)).toMinutes(),
                Duration.between(stage.status(0).since(), reach(0).when().orElseThrow()).toMinutes());
    }

    @Test
    void noneIsProvedWhileLinesAreComingUpAndThenOneASecond() {
        stage.want(group(100, PROVE));
        stage.pass(Duration.ofMillis(29_700));
        assertEquals(List.of(), asked());
        stage.pass(Duration.ofMinutes(30));
        for (int at = 1; at < asked().size(); at++) {
            assertTrue(asked().get(at).nanos() - asked().get(at - 1).nanos() >= Duration.ofSeconds(1).toNanos());
        }
        assertEquals(100, stage.lines.statuses().stream().filter(one -> one.reach().is(Standing.PROVEN)).count());
    }

    @Test
    void moreLinesThanThePaceAllowsTakeTurns() {
        stage.want(group(50, Duration.ofSeconds(10)));
        stage.pass(Duration.ofMinutes(10));
        long first = asked().stream().filter(one -> one.user().equals("100")).count();
        long last = asked().stream().filter(one -> one.user().equals("149")).count();
        assertTrue(Math.abs(first - last) <= 1, first + " and " + last);
        assertTrue(first >= 10, "each about once in 50 s, but " + first);
    }

    @Test
    void oneTimerIsEnoughForAllLines() {
        LineGroup silent = Stage.group(100, HOUR, DELAY);
        stage.want(silent);
        stage.pass(Duration.ofMinutes(10));
        int without = stage.time.waiting();
        stage.want(silent.withRegistrar(silent.registrar().withProve(PROVE)));
        assertEquals(without + 1, stage.time.waiting());
    }

    @Test
    void noneIsProvedWhileTheLineHasACall() {
        runs(2);
        stage.lines.dial(new LineId(group(2, PROVE).id(), "100"), DialWish.of("*72#"), report -> {
            // asked when wanted
        });
        int before = asked().size();
        stage.pass(Duration.ofMinutes(15));
        assertEquals(Set.of("101"), users(before));
        stage.registrar.calls().getLast().tell(new CallEvent.Ended(CallEvent.By.THEM, ""));
        stage.pass(Duration.ofMinutes(6));
        assertEquals(Set.of("100", "101"), users(before));
    }

    private Set<String> users(int from) {
        return asked().stream().skip(from).map(Asked::user).collect(Collectors.toSet());
    }

    @Test
    void oneLostPacketIsNoAlarm() {
        runs(1);
        boolean[] lost = { true };
        stage.registrar.echo(one -> {
            boolean now = lost[0];
            lost[0] = false;
            return now ? SILENCE : BACK;
        });
        long before = registers();
        stage.pass(Duration.ofMinutes(6));
        assertEquals(Standing.PROVEN, reach(0).standing());
        assertEquals(0, reach(0).losses());
        assertEquals(before, registers());
        assertFalse(lost[0]);
    }

    @Test
    void aLineWhosePortIsDeadIsAmberWithinOneProofAndRegistersAnewAtOnce() {
        runs(1);
        stage.registrar.echo(one -> SILENCE);
        long before = registers();
        stage.pass(PROVE.plusSeconds(20));
        assertEquals(Standing.FAILED, reach(0).standing());
        assertEquals(LineState.REGISTERED, stage.status(0).state());
        assertTrue(stage.status(0).unreachable());
        assertEquals("angemeldet, aber nicht erreichbar", stage.status(0).label().german());
        assertTrue(stage.status(0).reason().english().startsWith("registered, but not reachable: a request through"));
        stage.pass(Duration.ofSeconds(1));
        assertEquals(before + 1, registers());
    }

    @Test
    void itSaysThatItCameBackWhenThatHelped() {
        runs(1);
        long before = registers();
        stage.registrar.echo(one -> registers() > before ? BACK : SILENCE);
        stage.pass(PROVE.plusSeconds(40));
        assertEquals(Standing.PROVEN, reach(0).standing());
        assertTrue(reach(0).restored());
        assertEquals(1, reach(0).losses());
        assertTrue(stage.status(0).reason().german().contains("NAT-Refresh ist vermutlich zu langsam"));
        assertEquals(before + 1, registers());
        stage.pass(Duration.ofDays(1).plusHours(1));
        assertEquals("angemeldet", stage.status(0).reason().german());
        assertEquals(1, reach(0).losses());
    }

    @Test
    void aLossThatLastsIsOneLossAndRegistersAnewOncePerProof() {
        runs(1);
        stage.registrar.echo(one -> FakeRegistrar.answered(408, "Request Timeout"));
        long before = registers();
        stage.pass(Duration.ofMinutes(50));
        assertEquals(1, reach(0).losses());
        long anew = registers() - before;
        assertTrue(anew >= 8 && anew <= 11, "but " + anew);
        assertTrue(stage.status(0).reason().english().contains("408 Request Timeout"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 408, 430, 480, 503 })
    void aPbxThatSaysItPassedOnInVainNeedsNoEarlierProof(int status) {
        stage.registrar.echo(one -> FakeRegistrar.answered(status, "No"));
        runs(1);
        stage.pass(Duration.ofSeconds(10));
        assertEquals(Standing.FAILED, reach(0).standing());
    }

    @Test
    void onceItPassesOnWhateverItSaysInsteadIsALoss() {
        runs(2);
        stage.registrar.echo(one -> FakeRegistrar.answered(404, "Not Found"));
        stage.pass(PROVE.plusSeconds(10));
        assertEquals(Standing.FAILED, reach(0).standing());
        assertEquals(Standing.FAILED, reach(1).standing());
    }

    @ParameterizedTest
    @CsvSource({ "200,OK", "404,Not Found", "405,Method Not Allowed", "403,Forbidden" })
    void aPbxThatAnswersItselfProvesNothingAndIsAskedRarely(int status, String phrase) {
        stage.registrar.echo(one -> FakeRegistrar.answered(status, phrase));
        long before = 1;
        runs(1);
        stage.pass(Duration.ofMinutes(50));
        assertEquals(Standing.UNPROVABLE, reach(0).standing());
        assertTrue(reach(0).how().german().contains(status + " " + phrase));
        assertTrue(reach(0).how().german().contains("Probeanruf"));
        assertEquals(List.of(EchoWay.ASIDE, EchoWay.SAME), asked().stream().map(Asked::way).toList());
        assertEquals(before, registers());
        assertEquals("angemeldet", stage.status(0).reason().german());
        stage.pass(Duration.ofMinutes(20));
        assertEquals(4, asked().size());
    }

    @Test
    void silenceOfAPbxThatNeverPassedOnAnythingProvesNothingButIsAskedAgainAtItsPace() {
        stage.registrar.echo(one -> SILENCE);
        runs(1);
        stage.pass(Duration.ofMinutes(2));
        assertEquals(Standing.UNPROVABLE, reach(0).standing());
        assertEquals(Duration.ofSeconds(33), asked().getFirst().patience());
        stage.registrar.echo(one -> BACK);
        stage.pass(PROVE);
        assertEquals(Standing.PROVEN, reach(0).standing());
    }

    @Test
    void aPbxThatListensOnlyToThePortOfTheLinesIsAskedFromThere() {
        stage.registrar.echo(one -> one.way() == EchoWay.SAME ? BACK : FakeRegistrar.answered(403, "Forbidden"));
        runs(2);
        stage.pass(Duration.ofSeconds(20));
        assertEquals(Standing.PROVEN, reach(0).standing());
        assertTrue(reach(0).how().english().contains("left from the port of the lines"));
        int before = asked().size();
        stage.pass(Duration.ofMinutes(20));
        assertEquals(Set.of(EchoWay.SAME), asked().stream().skip(before).map(Asked::way).collect(Collectors.toSet()));
    }

    @Test
    void aCallThatComesInProvesItWhereNothingElseDoes() {
        stage.registrar.echo(one -> FakeRegistrar.answered(200, "OK"));
        runs(1);
        stage.pass(Duration.ofSeconds(20));
        assertEquals(Standing.UNPROVABLE, reach(0).standing());
        stage.registrar.callIn("100", new Invitation("sip:1@pbx.example", "", new Claims(List.of(), false), "", "",
                List.of(), List.of(), Optional.empty(), Optional.empty(), InetAddress.getLoopbackAddress(), List.of()));
        stage.pass(Duration.ofSeconds(1));
        assertEquals(Standing.PROVEN, reach(0).standing());
        assertEquals("ein Anruf kam an", reach(0).how().german());
    }

    @Test
    void itCanBeSwitchedOnAndOffWithoutARegister() {
        stage.want(group(2, Duration.ZERO));
        stage.pass(Duration.ofMinutes(1));
        long before = registers();
        stage.want(group(2, PROVE));
        stage.pass(Duration.ofSeconds(10));
        assertEquals(Standing.PROVEN, reach(1).standing());
        stage.want(group(2, Duration.ZERO));
        int asked = asked().size();
        stage.pass(Duration.ofMinutes(20));
        assertEquals(Reach.NOT_TRIED, reach(1));
        assertEquals(asked, asked().size());
        assertEquals(before, registers());
    }

    @Test
    void whatIsNotRegisteredIsNotProvedAndWhatLeftIsForgotten() {
        runs(2);
        stage.want(group(1, PROVE));
        int before = asked().size();
        stage.pass(Duration.ofMinutes(12));
        assertEquals(Set.of("100"), users(before));
        stage.want();
        stage.pass(Duration.ofMinutes(1));
        int last = asked().size();
        stage.pass(Duration.ofMinutes(12));
        assertEquals(last, asked().size());
        assertEquals(0, stage.time.waiting());
    }

    @Test
    void aSilentRegistrarIsNotAskedForProofs() {
        runs(3);
        stage.registrar.answer(sent -> FakeRegistrar.silent());
        stage.pass(HOUR);
        int before = asked().size();
        stage.pass(HOUR);
        assertEquals(before, asked().size());
        stage.registrar.answer(FakeRegistrar::grantAll);
        stage.pass(Duration.ofMinutes(30));
        assertTrue(asked().size() > before);
        assertEquals(3, stage.in(LineState.REGISTERED));
    }
}
