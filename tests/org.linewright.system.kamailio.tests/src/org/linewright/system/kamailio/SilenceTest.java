package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.linewright.core.line.KeepAlive;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.peers.DeafPort;
import org.linewright.peers.Fault;
import org.linewright.peers.Heard;
import org.linewright.peers.Kamailio;
import org.linewright.peers.KamailioSettings;

/** What lines do when their registrar does not answer. */
class SilenceTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration DELAY = Duration.ofMillis(30);
    private static final Duration WINDOW = DELAY.multipliedBy(30);
    private static final KeepAlive OPTIONS = new KeepAlive(KeepAlive.Method.OPTIONS, Duration.ofMillis(500));

    @Test
    void aRegistrarThatIsDownAtTheStartIsAskedByFewAndTakenWhenItComes() throws Exception {
        try (Kamailio pbx = Kamailio.prepared(KamailioSettings.USUAL); Office office = Office.open()) {
            try (DeafPort deaf = new DeafPort(pbx.address())) {
                office.want(Groups.at(pbx, 25, Groups.HOUR, DELAY));
                List<String> heard = deaf.heardFor(Office.T1.multipliedBy(64 + 16));
                long requests = heard.stream().map(SilenceTest::branch).distinct().count();
                assertTrue(requests <= 10, requests + " REGISTERs to a registrar that does not answer");
                office.await("every line says that nobody answers", SOON,
                        all -> all.stream().allMatch(one -> one.reason().english().contains("does not answer")));
            }
            pbx.start();
            office.await(25, LineState.REGISTERED, SOON);
            assertEquals(25, pbx.contacts());
            new Hearing(pbx.heard()).atMostOneA(DELAY, WINDOW);
        }
    }

    @Test
    void aRegistrarThatIsSilentFromTheStartIsNotPressed() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            pbx.fault(Fault.SILENT);
            office.want(Groups.at(pbx, 25, Groups.HOUR, DELAY));
            office.await(25, LineState.RETRYING, SOON);
            new Hearing(pbx.heard()).atMostOneA(DELAY, WINDOW);
        }
    }

    @Test
    void aRegistrarThatWasAwayGetsAllLinesBackAtTheirPace() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            office.want(Groups.at(pbx, 100, Groups.HOUR, DELAY, OPTIONS));
            office.await(100, LineState.REGISTERED, SOON);
            int before = Hearing.until(pbx, 100);
            pbx.kill();
            try (DeafPort deaf = new DeafPort(pbx.address())) {
                deaf.await("REGISTER", SOON); // the silence is noticed, and one line asks
            }
            pbx.start();
            pbx.await("100 lines back", SOON, all -> new Hearing(all.subList(before, all.size())).bound() == 100);
            assertEquals(100, pbx.contacts());
            new Hearing(pbx.heard()).atMostOneA(DELAY, WINDOW);
            office.await(100, LineState.REGISTERED, SOON);
        }
    }

    @Test
    void aRegistrarThatStandsStillForFiveSecondsLosesNothingAndHoldsNothingTwice() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open(Duration.ofMillis(100))) {
            office.want(Groups.at(pbx, 50, Groups.HOUR, DELAY));
            office.await(50, LineState.REGISTERED, SOON);
            int before = Hearing.until(pbx, 50);
            pbx.freeze();
            CompletableFuture<Void> thawed = CompletableFuture.runAsync(pbx::thaw,
                    CompletableFuture.delayedExecutor(5, TimeUnit.SECONDS));
            for (int user = 1000; user < 1010; user++) {
                office.lines().retry(office.status(Integer.toString(user)).id());
            }
            thawed.get(20, TimeUnit.SECONDS);
            pbx.await("ten refreshes", SOON,
                    all -> all.stream().skip(before).filter(one -> one.status() == 200).map(Heard::user).distinct()
                            .count() == 10);
            assertEquals(50, office.lines().statuses().stream().filter(LineStatus::registered).count());
            assertEquals(50, pbx.contacts());
            assertEquals(50, pbx.users().size());
        }
    }

    @Test
    void aSilentRegistrarIsAskedByOneLineAndGetsAllBackAtTheirPace() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            office.want(Groups.at(pbx, 50, Groups.HOUR, DELAY, OPTIONS));
            office.await(50, LineState.REGISTERED, SOON);
            pbx.fault(Fault.SILENT);
            List<Heard> silent = pbx.await("two probes", SOON,
                    all -> all.stream().filter(one -> one.status() == 0).map(Heard::request).distinct().count() == 2);
            long askers = silent.stream().filter(one -> one.status() == 0).map(Heard::user).distinct().count();
            assertTrue(askers <= 2, askers + " lines asked");
            int before = pbx.heard().size();
            pbx.fault(Fault.NONE);
            pbx.await("50 lines back", SOON, all -> new Hearing(all.subList(before, all.size())).bound() == 50);
            assertEquals(50, pbx.contacts());
            assertEquals(50, office.lines().statuses().stream().filter(LineStatus::registered).count());
            new Hearing(pbx.heard()).atMostOneA(DELAY, WINDOW);
        }
    }

    private static String branch(String request) {
        int from = request.indexOf("branch=");
        return request.substring(from, request.indexOf('\r', from));
    }
}
