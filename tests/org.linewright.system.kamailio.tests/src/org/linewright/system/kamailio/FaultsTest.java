package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewright.core.line.KeepAlive;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.peers.DeafPort;
import org.linewright.peers.Fault;
import org.linewright.peers.Heard;
import org.linewright.peers.Kamailio;
import org.linewright.peers.KamailioSettings;

/** What lines do when something is wrong with their registrar. */
class FaultsTest {

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
                long requests = heard.stream().map(FaultsTest::branch).distinct().count();
                assertTrue(requests <= 10, requests + " REGISTERs to a registrar that does not answer");
                office.await("every line says that nobody answers", SOON,
                        all -> all.stream().allMatch(one -> one.reason().english().contains("does not answer")));
            }
            pbx.start();
            office.await(25, LineState.REGISTERED, SOON);
            assertEquals(25, pbx.contacts());
            new Rates(pbx.heard()).atMostOneA(DELAY, WINDOW);
        }
    }

    @Test
    void aRegistrarThatIsSilentFromTheStartIsNotPressed() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            pbx.fault(Fault.SILENT);
            office.want(Groups.at(pbx, 25, Groups.HOUR, DELAY));
            office.await(25, LineState.RETRYING, SOON);
            new Rates(pbx.heard()).atMostOneA(DELAY, WINDOW);
        }
    }

    @Test
    void aRegistrarThatWasAwayGetsAllLinesBackAtTheirPace() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            office.want(Groups.at(pbx, 100, Groups.HOUR, DELAY, OPTIONS));
            office.await(100, LineState.REGISTERED, SOON);
            pbx.kill();
            int before = pbx.heard().size();
            try (DeafPort deaf = new DeafPort(pbx.address())) {
                deaf.await("REGISTER", SOON); // the silence is noticed, and one line asks
            }
            pbx.start();
            pbx.await("100 lines back", SOON, all -> granted(all.subList(before, all.size())) == 100);
            assertEquals(100, pbx.contacts());
            new Rates(pbx.heard()).atMostOneA(DELAY, WINDOW);
            office.await(100, LineState.REGISTERED, SOON);
        }
    }

    @Test
    void aRegistrarThatStandsStillForFiveSecondsLosesNothingAndHoldsNothingTwice() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open(Duration.ofMillis(100))) {
            office.want(Groups.at(pbx, 50, Groups.HOUR, DELAY));
            office.await(50, LineState.REGISTERED, SOON);
            int before = pbx.heard().size();
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
    void aBusyRegistrarIsLeftAloneForAsLongAsItAsks() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            pbx.fault(Fault.busy(Duration.ofSeconds(2)));
            office.want(Groups.at(pbx, 25, Groups.HOUR, DELAY));
            office.await("a line tells the answer", SOON,
                    all -> all.stream().anyMatch(one -> one.reason().english().contains("overloaded")
                            && one.reason().english().contains("not before 2 s")
                            && one.lastAnswer().startsWith("503")));
            pbx.await("three rounds", SOON, all -> span(all) > 4_500_000);
            pbx.fault(Fault.NONE);
            office.await(25, LineState.REGISTERED, SOON);
            List<Heard> heard = pbx.heard();
            byUser(heard).forEach((user, tries) -> {
                for (int i = 1; i < tries.size(); i++) {
                    boolean busy = tries.get(i - 1).status() == 503;
                    long gap = tries.get(i).micros() - tries.get(i - 1).micros();
                    assertTrue(!busy || gap >= 2_000_000, user + " came back after " + gap + " µs");
                }
            });
            new Rates(heard).atMostOneA(DELAY, WINDOW);
            long busy = heard.stream().filter(one -> one.status() == 503).count();
            assertTrue(busy <= 10, busy + " times asked while it was busy");
        }
    }

    @Test
    void aBrokenRegistrarIsAskedEverMoreSlowly() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            pbx.fault(Fault.BROKEN);
            office.want(Groups.at(pbx, 1, Groups.HOUR, DELAY));
            List<Heard> tries = Heard
                    .uncrossed(pbx.await("six tries", SOON, all -> Heard.uncrossed(all).size() >= 6));
            for (int i = 1; i < tries.size(); i++) {
                long gap = tries.get(i).micros() - tries.get(i - 1).micros();
                assertTrue(gap >= Office.BACKOFF.bound(i).toNanos() / 2000, "try " + i + " after " + gap + " µs");
            }
            office.await("its answer is shown", SOON, all -> all.getFirst().lastAnswer().startsWith("500")
                    && all.getFirst().reason().english().contains("has a fault"));
            pbx.fault(Fault.NONE);
            office.await(1, LineState.REGISTERED, SOON);
        }
    }

    @Test
    void aForbiddingRegistrarIsAskedTwiceAndThenAPerson() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            pbx.fault(Fault.FORBIDDING);
            office.want(Groups.at(pbx, 10, Groups.HOUR, DELAY));
            List<LineStatus> refused = office.await("10 lines refused", SOON,
                    all -> all.stream().filter(one -> one.state() == LineState.REFUSED).count() == 10);
            assertTrue(refused.stream().allMatch(one -> one.reason().english().contains("refuses the account")
                    && one.reason().german().contains("lehnt den Account") && one.lastAnswer().startsWith("403")));
            assertTrue(pbx.quiet(Office.BACKOFF.cap()), "a person has to act");
            byUser(pbx.heard()).forEach((user, tries) -> assertEquals(2,
                    tries.stream().filter(one -> one.status() == 403).count(), user));
            new Rates(pbx.heard()).atMostOneA(DELAY, WINDOW);
        }
    }

    @Test
    void aRegistrarThatAsksForCredentialsForEverIsNotAnsweredForEver() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            pbx.fault(Fault.ASKING);
            office.want(Groups.at(pbx, 10, Groups.HOUR, DELAY));
            List<LineStatus> refused = office.await("10 lines refused", SOON,
                    all -> all.stream().filter(one -> one.state() == LineState.REFUSED).count() == 10);
            assertTrue(refused.stream().allMatch(one -> one.reason().english().contains("user name or password")));
            assertTrue(pbx.quiet(Office.BACKOFF.cap()), "a person has to act");
            byUser(pbx.heard()).forEach((user, tries) -> {
                long answers = tries.stream().filter(Heard::authorized).count();
                assertTrue(answers <= 3 && tries.size() <= 3, user + ": " + tries.size());
            });
            new Rates(pbx.heard()).atMostOneA(DELAY, WINDOW);
        }
    }

    @Test
    void aLeastIntervalIsObeyedAndRemembered() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            pbx.fault(Fault.brief(Duration.ofSeconds(120)));
            office.want(Groups.at(pbx, 5, Duration.ofSeconds(60), DELAY));
            office.await(5, LineState.REGISTERED, SOON);
            assertEquals(Duration.ofSeconds(120), office.status("1000").asked());
            int before = pbx.heard().size();
            office.lines().retry(office.status("1000").id());
            List<Heard> heard = pbx.await("a refresh", SOON,
                    all -> all.size() > before && all.getLast().status() == 200);
            assertTrue(heard.stream().skip(before).allMatch(one -> one.expires() == 120), "remembered");
            byUser(heard).forEach((user, tries) -> assertEquals(1,
                    tries.stream().filter(one -> one.status() == 423).count(), user));
            new Rates(heard).atMostOneA(DELAY, WINDOW);
        }
    }

    @Test
    void aRedirectionIsNotFollowed() throws Exception {
        try (Kamailio pbx = Kamailio.started();
                DeafPort other = new DeafPort(Groups.FREE);
                Office office = Office.open()) {
            pbx.fault(Fault.elsewhere(other.port()));
            office.want(Groups.at(pbx, 5, Groups.HOUR, DELAY));
            office.await("5 lines tell it", SOON,
                    all -> all.stream().filter(one -> one.reason().english().contains("sends us elsewhere"))
                            .count() == 5);
            assertEquals(List.of(), other.heardFor(Duration.ofSeconds(1)));
            pbx.fault(Fault.NONE);
            office.await(5, LineState.REGISTERED, SOON);
            new Rates(pbx.heard()).atMostOneA(DELAY, WINDOW);
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
            pbx.await("50 lines back", SOON, all -> granted(all.subList(before, all.size())) == 50);
            assertEquals(50, pbx.contacts());
            assertEquals(50, office.lines().statuses().stream().filter(LineStatus::registered).count());
            new Rates(pbx.heard()).atMostOneA(DELAY, WINDOW);
        }
    }

    @Test
    void aNonceThatExpiresCostsNoFailure() throws Exception {
        KamailioSettings settings = KamailioSettings.USUAL.withNonceLife(Duration.ofSeconds(1))
                .granting(Duration.ofSeconds(1), Duration.ofSeconds(3));
        try (Kamailio pbx = Kamailio.started(settings); Office office = Office.open()) {
            office.want(Groups.at(pbx, 20, Groups.HOUR, DELAY));
            List<Heard> heard = pbx.await("nine seconds", SOON,
                    all -> span(all) > 9_000_000);
            long stale = heard.stream().filter(one -> one.status() == 401 && one.authorized()).count();
            assertTrue(stale >= 3, "nonces expired: " + stale);
            Map<String, List<LineState>> states = office.told().stream().collect(Collectors.groupingBy(
                    one -> one.id().user(), Collectors.mapping(LineStatus::state, Collectors.toList())));
            states.forEach((user, all) -> assertTrue(
                    all.subList(all.indexOf(LineState.REGISTERED), all.size()).stream()
                            .allMatch(LineState.REGISTERED::equals),
                    user + " went " + all));
            new Rates(heard).atMostOneA(DELAY, WINDOW);
        }
    }

    @Test
    void aShortGrantIsObeyed() throws Exception {
        Duration grant = Duration.ofSeconds(4);
        KamailioSettings settings = KamailioSettings.USUAL.granting(Duration.ofSeconds(1), grant);
        try (Kamailio pbx = Kamailio.started(settings); Office office = Office.open()) {
            office.want(Groups.at(pbx, 30, Groups.HOUR, DELAY));
            List<Heard> heard = pbx.await("fifteen seconds", Duration.ofSeconds(30),
                    all -> span(all) > 15_000_000);
            assertEquals(30, pbx.contacts());
            byUser(heard).forEach((user, all) -> {
                List<Heard> granted = all.stream().filter(one -> one.status() == 200).toList();
                for (int i = 0; i < granted.size(); i++) {
                    // Kamailio counts whole seconds
                    long lapses = (granted.get(i).micros() / 1_000_000 + grant.toSeconds()) * 1_000_000;
                    long again = i + 1 < granted.size() ? granted.get(i + 1).micros() : heard.getLast().micros();
                    assertTrue(again < lapses, user + " lapsed for " + (again - lapses) + " µs");
                }
            });
            assertTrue(office.status("1000").reason().english().contains("4 s instead of"), "the difference is shown");
            new Rates(heard).atMostOneA(DELAY, WINDOW);
        }
    }

    private static long granted(List<Heard> heard) {
        return heard.stream().filter(one -> one.status() == 200).map(Heard::user).distinct().count();
    }

    /** From the first to the last, in microseconds. */
    private static long span(List<Heard> heard) {
        return heard.isEmpty() ? 0 : heard.getLast().micros() - heard.getFirst().micros();
    }

    private static Map<String, List<Heard>> byUser(List<Heard> heard) {
        return Heard.uncrossed(heard)
                .stream()
                .collect(Collectors.groupingBy(Heard::user, LinkedHashMap::new, Collectors.toList()));
    }

    private static String branch(String request) {
        int from = request.indexOf("branch=");
        return request.substring(from, request.indexOf('\r', from));
    }
}
