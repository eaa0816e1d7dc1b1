package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.peers.Fault;
import org.linewright.peers.Heard;
import org.linewright.peers.Kamailio;
import org.linewright.peers.KamailioSettings;

/** What lines do with what their registrar grants. */
class GrantTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration DELAY = Duration.ofMillis(30);
    private static final Duration WINDOW = DELAY.multipliedBy(30);

    @Test
    void aLeastIntervalIsObeyedAndRemembered() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            pbx.fault(Fault.brief(Duration.ofSeconds(120)));
            office.want(Groups.at(pbx, 5, Duration.ofSeconds(60), DELAY));
            office.await(5, LineState.REGISTERED, SOON);
            assertEquals(Duration.ofSeconds(120), office.status("1000").asked());
            int before = Hearing.until(pbx, 5);
            office.lines().retry(office.status("1000").id());
            List<Heard> heard = pbx.await("a refresh", SOON,
                    all -> all.size() > before && all.getLast().status() == 200);
            assertTrue(heard.stream().skip(before).allMatch(one -> one.expires() == 120), "remembered");
            new Hearing(heard).byUser().forEach((user, tries) -> assertEquals(1,
                    tries.stream().filter(one -> one.status() == 423).count(), user));
            new Hearing(heard).atMostOneA(DELAY, WINDOW);
        }
    }

    @Test
    void aNonceThatExpiresCostsNoFailure() throws Exception {
        KamailioSettings settings = KamailioSettings.USUAL.withNonceLife(Duration.ofSeconds(1))
                .granting(Duration.ofSeconds(1), Duration.ofSeconds(3));
        try (Kamailio pbx = Kamailio.started(settings); Office office = Office.open()) {
            office.want(Groups.at(pbx, 20, Groups.HOUR, DELAY));
            List<Heard> heard = pbx.await("nine seconds", SOON,
                    all -> new Hearing(all).span().toSeconds() >= 9);
            long stale = heard.stream().filter(one -> one.status() == 401 && one.authorized()).count();
            assertTrue(stale >= 3, "nonces expired: " + stale);
            Map<String, List<LineState>> states = office.told().stream().collect(Collectors.groupingBy(
                    one -> one.id().user(), Collectors.mapping(LineStatus::state, Collectors.toList())));
            states.forEach((user, all) -> assertTrue(
                    all.subList(all.indexOf(LineState.REGISTERED), all.size()).stream()
                            .allMatch(LineState.REGISTERED::equals),
                    user + " went " + all));
            new Hearing(heard).atMostOneA(DELAY, WINDOW);
        }
    }

    @Test
    void aShortGrantIsObeyed() throws Exception {
        Duration grant = Duration.ofSeconds(4);
        KamailioSettings settings = KamailioSettings.USUAL.granting(Duration.ofSeconds(1), grant);
        try (Kamailio pbx = Kamailio.started(settings); Office office = Office.open()) {
            office.want(Groups.at(pbx, 30, Groups.HOUR, DELAY));
            List<Heard> heard = pbx.await("fifteen seconds", Duration.ofSeconds(30),
                    all -> new Hearing(all).span().toSeconds() >= 15);
            assertEquals(30, pbx.contacts());
            new Hearing(heard).byUser().forEach((user, all) -> {
                List<Heard> granted = all.stream().filter(one -> one.status() == 200).toList();
                for (int i = 0; i < granted.size(); i++) {
                    // Kamailio counts whole seconds
                    long lapses = (granted.get(i).micros() / 1_000_000 + grant.toSeconds()) * 1_000_000;
                    long again = i + 1 < granted.size() ? granted.get(i + 1).micros() : heard.getLast().micros();
                    assertTrue(again < lapses, user + " lapsed for " + (again - lapses) + " µs");
                }
            });
            assertTrue(office.status("1000").reason().english().contains("4 s instead of"), "the difference is shown");
            new Hearing(heard).atMostOneA(DELAY, WINDOW);
        }
    }
}
