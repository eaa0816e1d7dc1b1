package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.peers.DeafPort;
import org.linewright.peers.Fault;
import org.linewright.peers.Heard;
import org.linewright.peers.Kamailio;

/** What lines do when their registrar refuses. */
class RefusalTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration DELAY = Duration.ofMillis(30);
    private static final Duration WINDOW = DELAY.multipliedBy(30);

    @Test
    void aBusyRegistrarIsLeftAloneForAsLongAsItAsks() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            pbx.fault(Fault.busy(Duration.ofSeconds(2)));
            office.want(Groups.at(pbx, 25, Groups.HOUR, DELAY));
            office.await("a line tells the answer", SOON,
                    all -> all.stream().anyMatch(one -> one.reason().english().contains("overloaded")
                            && one.reason().english().contains("not before 2 s")
                            && one.lastAnswer().startsWith("503")));
            pbx.await("three rounds", SOON, all -> new Hearing(all).span().toMillis() > 4500);
            pbx.fault(Fault.NONE);
            office.await(25, LineState.REGISTERED, SOON);
            List<Heard> heard = pbx.heard();
            new Hearing(heard).byUser().forEach((user, tries) -> {
                for (int i = 1; i < tries.size(); i++) {
                    boolean busy = tries.get(i - 1).status() == 503;
                    long gap = tries.get(i).micros() - tries.get(i - 1).micros();
                    assertTrue(!busy || gap >= 2_000_000, user + " came back after " + gap + " µs");
                }
            });
            new Hearing(heard).atMostOneA(DELAY, WINDOW);
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
            new Hearing(pbx.heard()).byUser().forEach((user, tries) -> assertEquals(2,
                    tries.stream().filter(one -> one.status() == 403).count(), user));
            new Hearing(pbx.heard()).atMostOneA(DELAY, WINDOW);
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
            new Hearing(pbx.heard()).byUser().forEach((user, tries) -> {
                long answers = tries.stream().filter(Heard::authorized).count();
                assertTrue(answers <= 3 && tries.size() <= 3, user + ": " + tries.size());
            });
            new Hearing(pbx.heard()).atMostOneA(DELAY, WINDOW);
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
            new Hearing(pbx.heard()).atMostOneA(DELAY, WINDOW);
        }
    }
}
