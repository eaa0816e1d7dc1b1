package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineId;
import org.linewright.core.line.Registrar;
import org.linewright.lines.DialWish;
import org.linewright.lines.LineState;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.NatTrialReport;
import org.linewright.lines.NatTrialResult;
import org.linewright.lines.NatTrialResult.Method;
import org.linewright.lines.NatTrialResult.Verdict;
import org.linewright.lines.NatTrialWish;
import org.linewright.lines.NatTrials;
import org.linewright.lines.RunningCall;
import org.linewright.lines.RunningNatTrial;
import org.linewright.peers.Kamailio;
import org.linewright.peers.KamailioSettings;
import org.linewright.peers.NatNetwork;
import org.linewright.peers.NatNetwork.Ports;

/** What a NAT trial says of a real NAT router. */
@Timeout(120)
class NatTrialTest {

    private static final KamailioSettings PLAIN = KamailioSettings.USUAL;
    private static final KamailioSettings TO_SOURCE = PLAIN.answeringToSource();

    private final NatTrials trials = Services.one(NatTrials.class);

    @BeforeAll
    static void possible() {
        Optional<String> missing = NatNetwork.missing();
        assumeTrue(missing.isEmpty(), missing.orElse(""));
    }

    @Test
    void ofFortyFiveSecondsItProposesThirtyToForty() throws Exception {
        try (NatNetwork nat = NatNetwork.up(Ports.RANDOM); Kamailio pbx = Kamailio.started(PLAIN, nat.outside())) {
            nat.forgetsAfter(Duration.ofSeconds(45));
            NatTrialResult result = over(wish(pbx, 20, 40, 48, 52));
            assertEquals(Verdict.FORGETS, result.verdict(), result.toString());
            assertEquals(Optional.of(Method.OTHER_PORT), result.method());
            assertEquals(Duration.ofSeconds(40), result.longest());
            assertEquals(Optional.of(Duration.ofSeconds(48)), result.forgotten());
            assertEquals(Optional.of(Duration.ofSeconds(32)), result.proposal());
            assertEquals(nat.publicAddress(), result.seenAs().orElseThrow().getAddress());
            assertEquals(List.of(), result.troubles());
            assertEquals("Der NAT-Router vergisst uns nach 40 s bis 48 s Stille. Vorschlag für «NAT Refresh»: 32 s.",
                    result.words().german());
        }
    }

    @Test
    void withWhatItProposesALineStaysReachableAndWithoutItDoesNot() throws Exception {
        try (NatNetwork nat = NatNetwork.up(Ports.KEPT);
                Kamailio pbx = Kamailio.started(TO_SOURCE, nat.outside());
                Office kept = Office.at(nat.inside());
                Office forgotten = Office.at(nat.inside());
                Office caller = Office.at(nat.inside())) {
            nat.forgetsAfter(Duration.ofSeconds(5));
            BlockingQueue<String> rung = new LinkedBlockingQueue<>();
            Duration proposed = Duration.ofMillis(3200); // four fifths of the 4 s that are survived
            wanted(kept, pbx, "1000", new KeepAlive(KeepAlive.Method.CRLF, proposed), rung);
            wanted(forgotten, pbx, "1001", new KeepAlive(KeepAlive.Method.CRLF, Duration.ofMinutes(1)), rung);
            assertTrue(pbx.quiet(Duration.ofSeconds(11)));
            wanted(caller, pbx, "1002", KeepAlive.OFF, rung);
            dial(caller, "1001");
            dial(caller, "1000");
            assertEquals("1000", rung.poll(20, TimeUnit.SECONDS));
            assertEquals(0, rung.size());
        }
    }

    @Test
    void aServerThatAnswersToTheSourceIsMeasuredWithAnAccountAndNothingIsLeft() throws Exception {
        try (NatNetwork nat = NatNetwork.up(Ports.KEPT); Kamailio pbx = Kamailio.started(TO_SOURCE, nat.outside())) {
            nat.forgetsAfter(Duration.ofSeconds(5));
            NatTrialResult result = over(
                    wish(pbx, 4, 7).with(Groups.line("1000"), new Secret("pw-1000"), List.of()));
            assertEquals(Optional.of(Method.INBOUND), result.method(), result.toString());
            assertEquals(Duration.ofSeconds(4), result.longest(), result.toString());
            assertEquals(Optional.of(Duration.ofSeconds(3)), result.proposal());
            assertEquals(0, pbx.contacts());
        }
    }

    @Test
    void withoutAnAccountChangesOfThePortAreSeenWhereTheRouterChangesIt() throws Exception {
        try (NatNetwork nat = NatNetwork.up(Ports.RANDOM); Kamailio pbx = Kamailio.started(TO_SOURCE, nat.outside())) {
            nat.forgetsAfter(Duration.ofSeconds(5));
            NatTrialResult result = over(wish(pbx, 2, 4, 7, 8));
            assertEquals(Optional.of(Method.DRIFT), result.method(), result.toString());
            assertEquals(Duration.ofSeconds(4), result.longest(), result.toString());
            assertEquals(Verdict.FORGETS, result.verdict());
        }
    }

    @Test
    void aPortThatStaysTheSameIsNotTakenForReachable() throws Exception {
        try (NatNetwork nat = NatNetwork.up(Ports.KEPT); Kamailio pbx = Kamailio.started(TO_SOURCE, nat.outside())) {
            nat.forgetsAfter(Duration.ofSeconds(3));
            NatTrialResult result = over(wish(pbx, 1, 5));
            assertEquals(Verdict.UNKNOWN, result.verdict(), result.toString());
            assertEquals(Optional.empty(), result.proposal());
            assertEquals(LinesTrouble.NAT_BLIND.code(), result.troubles().getFirst().code());
        }
    }

    @Test
    void whatOutlivesTheLongestSilenceIsSaid() throws Exception {
        try (NatNetwork nat = NatNetwork.up(Ports.RANDOM); Kamailio pbx = Kamailio.started(PLAIN, nat.outside())) {
            NatTrialResult result = over(wish(pbx, 1, 2));
            assertEquals(Verdict.OUTLIVES, result.verdict(), result.toString());
        }
    }

    @Test
    void withoutANatItSaysSoAtOnce() throws Exception {
        try (Kamailio pbx = Kamailio.started()) {
            NatTrialResult result = over(wish(pbx, 60));
            assertEquals(Verdict.NO_NAT, result.verdict(), result.toString());
            assertEquals(Optional.empty(), result.proposal());
        }
    }

    @Test
    void aCancelledOneTakesItsBindingAway() throws Exception {
        try (NatNetwork nat = NatNetwork.up(Ports.KEPT); Kamailio pbx = Kamailio.started(TO_SOURCE, nat.outside())) {
            RunningNatTrial trial = trials.start(
                    wish(pbx, 60).with(Groups.line("1000"), new Secret("pw-1000"), List.of()), report -> {
                        // the registrar says when it is time
                    });
            pbx.await("a binding", Duration.ofSeconds(20), all -> all.stream().anyMatch(one -> one.status() == 200));
            assertEquals(1, pbx.contacts());
            trial.cancel();
            NatTrialReport last = trial.ended().toCompletableFuture().get(20, TimeUnit.SECONDS);
            assertEquals(Verdict.CANCELLED, last.result().orElseThrow().verdict());
            assertEquals(0, pbx.contacts());
            assertTrue(last.story().size() > 2, last.toString());
        }
    }

    private static void wanted(Office office, Kamailio pbx, String user, KeepAlive keepAlive,
            BlockingQueue<String> rung) {
        office.want(Groups.at(pbx, 0, Groups.HOUR, Duration.ZERO, keepAlive).withLines(List.of(Groups.line(user))));
        office.await(1, LineState.REGISTERED, Duration.ofSeconds(20));
        office.lines().incoming(call -> {
            rung.add(user);
            return report -> {
                // that it rings is enough
            };
        });
    }

    private static void dial(Office office, String user) {
        Outcome<RunningCall> call = office.lines().dial(new LineId(new GroupId("one"), "1002"), DialWish.of(user),
                report -> {
                    // the other end is asked
                });
        assertTrue(call.isDone(), call.toString());
    }

    private NatTrialResult over(NatTrialWish wish) throws Exception {
        RunningNatTrial trial = trials.start(wish, report -> {
            // the last one is enough
        });
        return trial.ended().toCompletableFuture().get(110, TimeUnit.SECONDS).result().orElseThrow();
    }

    private static NatTrialWish wish(Kamailio pbx, int... seconds) {
        Registrar registrar = Groups.registrar(pbx, Groups.HOUR, Duration.ZERO, KeepAlive.OFF);
        NatTrialWish wish = NatTrialWish.at(registrar).trying(IntStream.of(seconds).mapToObj(Duration::ofSeconds)
                .toList());
        return pbx.address().getAddress().isLoopbackAddress() ? wish.from(InetAddress.getLoopbackAddress()) : wish;
    }
}
