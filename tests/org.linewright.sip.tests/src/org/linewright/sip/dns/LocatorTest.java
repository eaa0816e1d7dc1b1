package org.linewright.sip.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.linewright.fakes.VirtualTimers;
import org.linewright.sip.ServerAddress;

class LocatorTest {

    private static final Duration TTL = Duration.ofMinutes(5);

    private final VirtualTimers time = new VirtualTimers();
    private final Map<String, List<Names.Service>> services = new HashMap<>();
    private final Map<String, List<Names.Host>> hosts = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final Locator locator = new Locator(new Names() {
        @Override
        public CompletionStage<List<Service>> services(String name) {
            asked.add("SRV " + name);
            return CompletableFuture.completedFuture(services.getOrDefault(name, List.of()));
        }

        @Override
        public CompletionStage<List<Host>> hosts(String name) {
            asked.add("A " + name);
            return CompletableFuture.completedFuture(hosts.getOrDefault(name, List.of()));
        }
    }, new SplittableRandom(1), time);

    @Test
    void asksNoDnsForANumericHost() {
        assertEquals(List.of("127.0.0.1:5060"), found("127.0.0.1", OptionalInt.empty()));
        assertEquals(List.of("127.0.0.1:5080"), found("127.0.0.1", OptionalInt.of(5080)));
        assertEquals(List.of(), asked);
    }

    @Test
    void asksNoServiceWhenThePortIsGiven() throws Exception {
        host("pbx.example", "192.0.2.5");
        assertEquals(List.of("192.0.2.5:5070"), found("pbx.example", OptionalInt.of(5070)));
        assertEquals(List.of("A pbx.example"), asked);
    }

    @Test
    void takesPortAndOrderFromTheServiceRecords() throws Exception {
        services.put("_sip._udp.pbx.example", List.of(new Names.Service(20, 0, 5062, "b.example", TTL),
                new Names.Service(10, 0, 5061, "a.example", TTL)));
        host("a.example", "192.0.2.1");
        host("b.example", "192.0.2.2");
        assertEquals(List.of("192.0.2.1:5061", "192.0.2.2:5062"), found("pbx.example", OptionalInt.empty()));
    }

    @Test
    void fallsBackToTheHostWithoutServiceRecords() throws Exception {
        host("pbx.example", "192.0.2.5");
        assertEquals(List.of("192.0.2.5:5060"), found("pbx.example", OptionalInt.empty()));
    }

    @Test
    void leavesOutATargetWithoutAddress() throws Exception {
        services.put("_sip._udp.pbx.example", List.of(new Names.Service(10, 0, 5061, "gone.example", TTL),
                new Names.Service(20, 0, 5062, "b.example", TTL)));
        host("b.example", "192.0.2.2");
        assertEquals(List.of("192.0.2.2:5062"), found("pbx.example", OptionalInt.empty()));
    }

    @Test
    void remembersForAsLongAsDnsAllows() throws Exception {
        host("pbx.example", "192.0.2.5");
        found("pbx.example", OptionalInt.of(5060));
        found("pbx.example", OptionalInt.of(5060));
        assertEquals(1, asked.size());
        time.pass(TTL.plusSeconds(1));
        found("pbx.example", OptionalInt.of(5060));
        assertEquals(2, asked.size());
    }

    @Test
    void saysThatThereIsNothing() {
        assertTrue(locator.locate(new ServerAddress("nowhere.example", OptionalInt.empty())).join().detail()
                .contains("nowhere.example"));
    }

    @Test
    void drawsWithinAPriorityByWeight() {
        List<Names.Service> records = List.of(new Names.Service(1, 90, 1, "often", TTL),
                new Names.Service(1, 10, 2, "seldom", TTL));
        ServiceOrder order = new ServiceOrder(new SplittableRandom(3));
        int often = 0;
        for (int i = 0; i < 1000; i++) {
            often += order.of(records).getFirst().target().equals("often") ? 1 : 0;
        }
        assertEquals(900, often, 40);
    }

    @Test
    void triesAnAvoidedServerLastAndReturnsToItWithOneAttemptFirst() {
        ServerHealth health = new ServerHealth(time);
        InetSocketAddress one = new InetSocketAddress(InetAddress.getLoopbackAddress(), 1);
        InetSocketAddress two = new InetSocketAddress(InetAddress.getLoopbackAddress(), 2);
        health.avoid(one, Duration.ZERO);
        assertEquals(List.of(two, one), health.sorted(List.of(one, two)));
        time.pass(Duration.ofSeconds(61));
        assertEquals(List.of(one, two), health.sorted(List.of(one, two)), "one attempt tries it");
        assertEquals(List.of(two, one), health.sorted(List.of(one, two)), "the others do not");
        health.prefer(one);
        assertEquals(List.of(one, two), health.sorted(List.of(one, two)));
    }

    private List<String> found(String host, OptionalInt port) {
        return locator.locate(new ServerAddress(host, port)).join().servers().stream()
                .map(server -> server.getAddress().getHostAddress() + ":" + server.getPort())
                .toList();
    }

    private void host(String name, String address) throws UnknownHostException {
        hosts.put(name, List.of(new Names.Host(InetAddress.getByName(address), TTL)));
    }
}
