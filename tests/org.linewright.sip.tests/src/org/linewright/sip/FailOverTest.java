package org.linewright.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Secret;
import org.linewright.core.time.SystemTimers;
import org.linewright.sip.RegisterAnswer.Granted;
import org.linewright.sip.dns.TinyDns;

/** RFC 3263 with a real name server and real sockets. */
@Timeout(30)
class FailOverTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final BlockingQueue<RegisterAnswer> answers = new ArrayBlockingQueue<>(10);
    private final SystemTimers timers = new SystemTimers("test timers");
    private TinyDns dns;
    private ScriptedServer first;
    private ScriptedServer second;
    private UserAgent agent;

    @BeforeEach
    void open() throws IOException {
        dns = new TinyDns();
        first = new ScriptedServer();
        second = new ScriptedServer();
        agent = new JainUserAgents().open(SipOptions.defaults()
                .on(InetAddress.getLoopbackAddress(), 0)
                .withT1(Duration.ofMillis(20))
                .withDns(dns.address()), timers).result().orElseThrow();
        dns.host("a.pbx.example", "127.0.0.1");
        dns.services("pbx.example", TinyDns.service("pbx.example", 10, first.port(), "a.pbx.example"),
                TinyDns.service("pbx.example", 20, second.port(), "a.pbx.example"));
    }

    @AfterEach
    void close() {
        agent.close();
        first.close();
        second.close();
        dns.close();
        timers.close();
    }

    @Test
    void takesHostAndPortFromDns() throws Exception {
        binding("pbx.example").register(TEN_MINUTES, answers::add);
        first.expect("REGISTER sip:pbx.example");
        first.grant(600);
        assertInstanceOf(Granted.class, answer());
    }

    @Test
    void goesToTheNextServerOn503AndStaysThereForAsLongAsTheFirstAskedFor() throws Exception {
        Binding binding = binding("pbx.example");
        binding.register(TEN_MINUTES, answers::add);
        first.expect("REGISTER");
        first.answer("503 Service Unavailable", "Retry-After: 3600");
        second.expect("REGISTER");
        second.grant(600);
        assertEquals(second.port(), assertInstanceOf(Granted.class, answer()).server().getPort());
        binding.register(TEN_MINUTES, answers::add);
        second.expect("REGISTER");
        second.grant(600);
        assertEquals(second.port(), assertInstanceOf(Granted.class, answer()).server().getPort());
    }

    @Test
    void goesToTheNextServerWhenTheFirstIsDead() throws Exception {
        first.close();
        binding("pbx.example").register(TEN_MINUTES, answers::add);
        second.expect("REGISTER"); // after 64 × 20 ms
        second.grant(600);
        assertEquals(second.port(), assertInstanceOf(Granted.class, answer()).server().getPort());
    }

    @Test
    void saysThatANameLeadsNowhere() throws Exception {
        binding("nowhere.example").register(TEN_MINUTES, answers::add);
        assertEquals("nowhere.example", assertInstanceOf(RegisterAnswer.Unresolved.class, answer()).host());
    }

    @Test
    void asksForNoServiceWhenThePortIsGiven() throws Exception {
        agent.bind(new Account("22", "a.pbx.example", new ServerAddress("a.pbx.example", OptionalInt.of(second.port())),
                "22",
                () -> new Secret("pw"))).register(TEN_MINUTES, answers::add);
        second.expect("REGISTER");
        second.grant(600);
        assertInstanceOf(Granted.class, answer());
    }

    private Binding binding(String host) {
        return agent.bind(
                new Account("22", host, new ServerAddress(host, OptionalInt.empty()), "22", () -> new Secret("pw")));
    }

    private RegisterAnswer answer() throws InterruptedException {
        return answers.poll(20, TimeUnit.SECONDS);
    }
}
