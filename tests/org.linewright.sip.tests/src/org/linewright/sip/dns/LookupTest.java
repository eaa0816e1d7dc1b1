package org.linewright.sip.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.fakes.VirtualTimers;
import org.linewright.sip.LookupTrail;
import org.linewright.sip.LookupTrail.Step;
import org.linewright.sip.ServerAddress;

@Timeout(40)
class LookupTest {

    private final BlockingQueue<LookupTrail> told = new LinkedBlockingQueue<>();

    private LookupTrail over(String host, OptionalInt port, InetSocketAddress... dns) throws InterruptedException {
        new DnsLookups().start(new ServerAddress(host, port), List.of(dns), told::add);
        while (true) {
            LookupTrail trail = told.poll(30, TimeUnit.SECONDS);
            if (trail == null) { // framework-driven null
                throw new AssertionError("It does not end");
            }
            if (trail.over()) {
                return trail;
            }
        }
    }

    private static List<String> words(LookupTrail trail) {
        return trail.addresses().stream().map(one -> one.getAddress().getHostAddress() + ":" + one.getPort()).toList();
    }

    @Test
    void anAddressAsksNobody() throws Exception {
        LookupTrail trail = over("192.0.2.7", OptionalInt.empty());
        assertEquals(List.of("192.0.2.7:5060"), words(trail));
        assertInstanceOf(Step.Numeric.class, trail.steps().getFirst());
    }

    @Test
    void aPortAsksForTheHostAlone() throws Exception {
        try (TinyDns dns = new TinyDns()) {
            dns.host("pbx.example", "192.0.2.1");
            LookupTrail trail = over("pbx.example", OptionalInt.of(55060), dns.address());
            assertEquals(List.of("192.0.2.1:55060"), words(trail));
            assertEquals(new Step.ExplicitPort(55060), trail.steps().getFirst());
            assertEquals(new Step.Hosts("pbx.example",
                    List.of(new Step.Host(InetAddress.getByName("192.0.2.1"), Duration.ofSeconds(60)))),
                    trail.steps().getLast());
        }
    }

    @Test
    void servicesAreToldInTheOrderTheyAreTried() throws Exception {
        try (TinyDns dns = new TinyDns()) {
            dns.services("pbx.example", TinyDns.service("pbx.example", 20, 5080, "second.example"),
                    TinyDns.service("pbx.example", 10, 5070, "first.example"));
            dns.host("first.example", "192.0.2.1");
            dns.host("second.example", "192.0.2.2");
            LookupTrail trail = over("pbx.example", OptionalInt.empty(), dns.address());
            assertEquals(List.of("192.0.2.1:5070", "192.0.2.2:5080"), words(trail));
            Step.Services services = assertInstanceOf(Step.Services.class, trail.steps().getFirst());
            assertEquals(List.of(10, 20), services.found().stream().map(Step.Service::priority).toList());
            assertEquals(3, trail.steps().size());
        }
    }

    @Test
    void withoutServicesTheHostItselfAnswers() throws Exception {
        try (TinyDns dns = new TinyDns()) {
            dns.host("pbx.example", "192.0.2.1");
            LookupTrail trail = over("pbx.example", OptionalInt.empty(), dns.address());
            assertEquals(List.of("192.0.2.1:5060"), words(trail));
            assertEquals(new Step.Services("_sip._udp.pbx.example", List.of()), trail.steps().getFirst());
        }
    }

    @Test
    void anUnknownNameLeadsNowhere() throws Exception {
        try (TinyDns dns = new TinyDns()) {
            LookupTrail trail = over("nowhere.example", OptionalInt.empty(), dns.address());
            assertEquals(List.of(), trail.addresses());
            assertEquals(new Step.Hosts("nowhere.example", List.of()), trail.steps().getLast());
        }
    }

    @Test
    void aNameServerThatDoesNotAnswerIsAFailureAndNotAnUnknownName() throws Exception {
        try (DatagramSocket deaf = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            LookupTrail trail = over("pbx.example", OptionalInt.empty(),
                    (InetSocketAddress) deaf.getLocalSocketAddress());
            assertInstanceOf(Step.Failed.class, trail.steps().getLast());
            assertEquals(List.of(), trail.addresses());
        }
    }

    @Test
    void nothingIsToldOnceItIsClosed() throws Exception {
        try (DatagramSocket deaf = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            new DnsLookups().start(new ServerAddress("pbx.example", OptionalInt.empty()),
                    List.of((InetSocketAddress) deaf.getLocalSocketAddress()), told::add).close();
            assertEquals(List.of(), List.copyOf(told));
        }
    }

    @Test
    void itFindsWhatTheLinesFind() throws Exception {
        try (TinyDns dns = new TinyDns()) {
            dns.services("pbx.example", TinyDns.service("pbx.example", 20, 5080, "second.example"),
                    TinyDns.service("pbx.example", 10, 5070, "first.example"),
                    TinyDns.service("pbx.example", 30, 5090, "gone.example"));
            dns.host("first.example", "192.0.2.1");
            dns.host("second.example", "192.0.2.2");
            ServerAddress server = new ServerAddress("pbx.example", OptionalInt.empty());
            Located located = new Locator(DnsNames.asking(List.of(dns.address())), new SplittableRandom(1),
                    new VirtualTimers()).locate(server).get(10, TimeUnit.SECONDS);
            assertEquals(located.servers(), over("pbx.example", OptionalInt.empty(), dns.address()).addresses());
            assertTrue(located.servers().size() == 2);
        }
    }
}
