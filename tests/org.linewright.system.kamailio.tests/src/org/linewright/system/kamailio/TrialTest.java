package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.LineTrials;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.RunningTrial;
import org.linewright.lines.TrialMessage;
import org.linewright.lines.TrialReport;
import org.linewright.lines.TrialResult;
import org.linewright.lines.TrialResult.Left;
import org.linewright.lines.TrialResult.Verdict;
import org.linewright.lines.TrialWish;
import org.linewright.peers.DeafPort;
import org.linewright.peers.Fault;
import org.linewright.peers.Kamailio;
import org.linewright.peers.OtherPhone;

/** The dry run of one line, judged by what the PBX says of it. */
@Timeout(60)
class TrialTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration FIELD = Duration.ofMillis(500);

    private final LineTrials trials = Services.one(LineTrials.class);

    @Test
    void aGoodPasswordIsGrantedAndNothingIsLeft() throws Exception {
        try (Kamailio pbx = Kamailio.started()) {
            TrialReport report = over(wish(group(pbx), "pw-1000"));
            TrialResult result = result(report);
            assertEquals(Verdict.GRANTED, result.verdict(), report.toString());
            assertEquals(Duration.ofMinutes(10), result.granted());
            assertEquals(Left.NOTHING, result.left());
            assertEquals(List.of(), result.troubles());
            assertEquals(List.of("REGISTER sip:pbx.example SIP/2.0", "SIP/2.0 401 Unauthorized",
                    "REGISTER sip:pbx.example SIP/2.0", "SIP/2.0 200 OK", "REGISTER sip:pbx.example SIP/2.0",
                    "SIP/2.0 200 OK"), lines(report, "100 "));
            assertEquals(0, pbx.contacts());
            assertTrue(pbx.heard().getLast().expires() == 0 && !pbx.heard().getLast().contact().contains("*"));
        }
    }

    @Test
    void aWrongPasswordIsSaidInPlainWordsAndNeverShown() throws Exception {
        try (Kamailio pbx = Kamailio.started()) {
            TrialReport report = over(wish(group(pbx), "a-wrong-password"));
            TrialResult result = result(report);
            assertEquals(Verdict.REFUSED, result.verdict());
            Trouble why = result.troubles().getFirst();
            assertEquals(LinesTrouble.CREDENTIALS.code(), why.code());
            assertTrue(why.sentence().german().contains("Benutzername oder Passwort von 1000"));
            assertTrue(report.messages().toString().contains("response=•••"), report.messages().toString());
            assertFalse(report.toString().contains("a-wrong-password"));
            assertEquals(0, pbx.contacts());
        }
    }

    @Test
    void anUnknownHostIsSaidAndNobodyIsAsked() throws Exception {
        Registrar nowhere = new Registrar("no-such-host.invalid", OptionalInt.of(5060), Optional.empty(),
                Duration.ofMinutes(10), Duration.ZERO, KeepAlive.OFF);
        try (Kamailio pbx = Kamailio.started()) {
            TrialReport report = over(wish(group(pbx).withRegistrar(nowhere), "pw-1000"));
            assertEquals(Verdict.UNREACHABLE, result(report).verdict());
            assertEquals(Left.NOTHING, result(report).left());
            assertEquals(List.of(), report.messages());
        }
    }

    @Test
    void aSilentRegistrarIsGivenUpInTime() throws Exception {
        try (Kamailio pbx = Kamailio.started(); DeafPort deaf = new DeafPort(Groups.FREE)) {
            pbx.fault(Fault.SILENT);
            long from = System.nanoTime();
            TrialReport report = over(wish(group(pbx), "pw-1000").within(FIELD, Duration.ofSeconds(2)));
            assertTrue(System.nanoTime() - from < TimeUnit.SECONDS.toNanos(8));
            assertEquals(Verdict.UNREACHABLE, result(report).verdict());
            assertEquals(LinesTrouble.SILENT.code(), result(report).troubles().getFirst().code());
            assertEquals(0, pbx.contacts());
            LineGroup there = group(pbx).withRegistrar(new Registrar("127.0.0.1", OptionalInt.of(deaf.port()),
                    Optional.empty(), Duration.ofMinutes(10), Duration.ZERO, KeepAlive.OFF));
            assertEquals(Verdict.UNREACHABLE,
                    result(over(wish(there, "pw-1000").within(FIELD, Duration.ofSeconds(1)))).verdict());
        }
    }

    @Test
    void aRegistrarThatWakesUpWhileItIsBeingLeftKeepsNothing() throws Exception {
        try (Kamailio pbx = Kamailio.started()) {
            pbx.freeze();
            RunningTrial trial = trials.start(
                    wish(group(pbx), "pw-1000").within(FIELD, Duration.ofSeconds(1)), report -> {
                        if (report.stage() == TrialReport.Stage.LEAVING) {
                            pbx.thaw();
                        }
                    });
            TrialReport report = trial.ended().toCompletableFuture().get(20, TimeUnit.SECONDS);
            assertEquals(Left.NOTHING, result(report).left(), report.toString());
            assertEquals(0, pbx.contacts());
        }
    }

    @Test
    void tooShortAnIntervalIsRaisedAndTold() throws Exception {
        try (Kamailio pbx = Kamailio.started()) {
            pbx.fault(Fault.brief(Duration.ofMinutes(30)));
            TrialReport report = over(wish(group(pbx), "pw-1000"));
            assertEquals(Verdict.GRANTED, result(report).verdict(), report.toString());
            assertEquals(Duration.ofMinutes(30), result(report).asked());
            assertEquals(LinesTrouble.LONGER.code(), result(report).troubles().getFirst().code());
            assertEquals(0, pbx.contacts());
        }
    }

    @Test
    void everyKindOfNoHasItsWords() throws Exception {
        try (Kamailio pbx = Kamailio.started()) {
            refused(pbx, Fault.busy(Duration.ofSeconds(5)), LinesTrouble.BUSY);
            refused(pbx, Fault.BROKEN, LinesTrouble.BUSY);
            refused(pbx, Fault.FORBIDDING, LinesTrouble.FORBIDDEN);
            refused(pbx, Fault.ASKING, LinesTrouble.CREDENTIALS);
            refused(pbx, Fault.elsewhere(5099), LinesTrouble.REDIRECTED);
        }
    }

    @Test
    void aLineThatRunsDoesNotNoticeAndAForeignPhoneIsShown() throws Exception {
        try (Kamailio pbx = Kamailio.started();
                OtherPhone other = new OtherPhone(pbx.address(), Groups.DOMAIN);
                Office office = Office.open(FIELD)) {
            office.want(group(pbx));
            office.await(1, LineState.REGISTERED, SOON);
            String foreign = other.register("1000", "pw-1000");
            List<LineStatus> before = office.lines().statuses();
            TrialResult result = result(over(wish(group(pbx), "pw-1000").beside(before)));
            assertEquals(Verdict.GRANTED, result.verdict());
            assertEquals(Left.NOTHING, result.left());
            assertEquals(List.of(LinesTrouble.SHARED.code(), LinesTrouble.RUNS_HERE.code()),
                    result.troubles().stream().map(Trouble::code).toList());
            assertEquals(2, result.others().size());
            assertTrue(result.troubles().getFirst().sentence().english().contains(foreign));
            assertEquals(before, office.lines().statuses());
            assertEquals(2, pbx.contacts("1000").size());
            assertTrue(pbx.contacts("1000").contains(foreign));
            office.stop();
        }
    }

    @Test
    void cancelledAtManyInstantsNothingIsLeft() throws Exception {
        try (Kamailio pbx = Kamailio.started()) {
            for (int messages = 0; messages < 8; messages++) {
                int enough = messages;
                RunningTrial[] trial = new RunningTrial[1];
                synchronized (trial) {
                    trial[0] = trials.start(wish(group(pbx), "pw-1000"), report -> {
                        synchronized (trial) {
                            if (report.messages().size() >= enough) {
                                trial[0].cancel();
                            }
                        }
                    });
                }
                TrialReport report = trial[0].ended().toCompletableFuture().get(20, TimeUnit.SECONDS);
                assertEquals(Left.NOTHING, result(report).left(), report.toString());
                assertEquals(0, pbx.contacts(), "after " + messages + " messages");
            }
        }
    }

    private void refused(Kamailio pbx, Fault fault, LinesTrouble words) throws Exception {
        pbx.fault(fault);
        TrialReport report = over(wish(group(pbx), "pw-1000"));
        assertEquals(Verdict.REFUSED, result(report).verdict(), report.toString());
        assertEquals(words.code(), result(report).troubles().getFirst().code(), report.toString());
        assertEquals(0, pbx.contacts());
    }

    private static LineGroup group(Kamailio pbx) {
        return Groups.at(pbx, 1, Duration.ofMinutes(10), Duration.ZERO);
    }

    private static TrialWish wish(LineGroup group, String password) {
        return TrialWish.of(group, group.lines().getFirst(), new Secret(password))
                .from(InetAddress.getLoopbackAddress());
    }

    private TrialReport over(TrialWish wish) throws Exception {
        return trials.start(wish, report -> {
            // the last one is enough
        }).ended().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    private static TrialResult result(TrialReport report) {
        return report.result().orElseThrow(() -> new AssertionError(report));
    }

    private static List<String> lines(TrialReport report, String without) {
        return report.messages()
                .stream()
                .map(TrialMessage::firstLine)
                .filter(line -> !line.contains(without))
                .toList();
    }
}
