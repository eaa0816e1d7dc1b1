package org.linewright.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.time.SystemTimers;
import org.linewright.sip.RegisterAnswer.Granted;

@Timeout(30)
class WatchedPortTest {

    /** So long that a busy machine sends nothing twice. */
    private static final Duration PATIENT = Duration.ofSeconds(10);

    private final BlockingQueue<RegisterAnswer> answers = new ArrayBlockingQueue<>(10);
    private final List<WireMessage> seen = new CopyOnWriteArrayList<>();
    private final SystemTimers timers = new SystemTimers("test timers");
    private ScriptedServer server;
    private UserAgent agent;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedServer();
        agent = opened(PATIENT);
    }

    @AfterEach
    void close() {
        agent.close();
        server.close();
        timers.close();
    }

    private UserAgent opened(Duration t1) {
        Outcome<UserAgent> opened = new JainUserAgents().openWatched(
                SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0).withT1(t1), timers, seen::add);
        return opened.result().orElseThrow(() -> new AssertionError(opened.troubles()));
    }

    @Test
    void tellsEveryMessageInOrderAndNoCredential() throws Exception {
        Binding binding = binding();
        binding.register(Duration.ofMinutes(10), answers::add);
        server.expect("REGISTER");
        server.challenge("n-one");
        server.expect("n-one");
        server.grant(600);
        assertInstanceOf(Granted.class, answer());
        List<String> lines = seen.stream().map(one -> one.direction() + " " + firstLine(one)).toList();
        assertEquals(List.of("SENT REGISTER sip:pbx.example SIP/2.0", "RECEIVED SIP/2.0 401 Unauthorized",
                "SENT REGISTER sip:pbx.example SIP/2.0", "RECEIVED SIP/2.0 200 OK"), lines);
        assertTrue(seen.stream().allMatch(one -> one.peer().getPort() == server.port()));
        assertTrue(seen.get(2).text().contains("username=\"22\""), seen.get(2).text());
        assertFalse(seen.toString().contains("n-one") || seen.toString().contains("secret!"), seen.toString());
    }

    @Test
    void tellsRetransmissionsToo() throws Exception {
        agent.close();
        agent = opened(Duration.ofMillis(100));
        binding().register(Duration.ofMinutes(10), answers::add);
        String first = server.expect("REGISTER");
        server.expectAgain(first);
        server.grant(600);
        answer();
        assertTrue(seen.stream().filter(one -> one.direction() == WireMessage.Direction.SENT).count() >= 2);
    }

    @Test
    void anUnreadableAnswerIsToldAndTheNextOneCounts() throws Exception {
        binding().register(Duration.ofMinutes(10), answers::add);
        server.expect("REGISTER");
        server.send("SIP/2.0 200 OK\r\nVia: nonsense\r\nFrom: <\r\nTo: >\r\nCall-ID: x\r\nCSeq: y\r\n\r\n");
        server.grant(600);
        assertInstanceOf(Granted.class, answer());
        assertTrue(seen.toString().contains("Via: nonsense"), seen.toString());
    }

    @Test
    void whatTheRegistrarAsksIsAnsweredHonestly() throws Exception {
        binding().register(Duration.ofMinutes(10), answers::add);
        server.expect("REGISTER");
        server.send("OPTIONS sip:22@pbx.example SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:5060;rport;branch=z9hG4bKx\r\n"
                + "From: <sip:pbx@pbx.example>;tag=1\r\nTo: <sip:22@pbx.example>\r\nCall-ID: ask\r\n"
                + "CSeq: 1 OPTIONS\r\nMax-Forwards: 70\r\nContent-Length: 0\r\n\r\n");
        String answer = server.expect("Call-ID: ask");
        assertTrue(answer.startsWith("SIP/2.0 200 OK"), answer);
        assertTrue(answer.contains("rport=" + server.port()) && answer.contains("received=127.0.0.1"), answer);
    }

    @Test
    void leavesNeitherSocketNorThread() throws Exception {
        InetSocketAddress address = agent.address();
        long before = Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).count();
        for (int round = 0; round < 50; round++) {
            UserAgent other = new JainUserAgents()
                    .openWatched(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers, seen::add)
                    .result().orElseThrow();
            other.close();
        }
        agent.close();
        assertTrue(Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).count() <= before + 2);
        new DatagramSocket(address).close();
    }

    private Binding binding() {
        return agent.bind(new Account("22", "pbx.example", server.address(), "22", () -> new Secret("secret!")));
    }

    private RegisterAnswer answer() throws InterruptedException {
        RegisterAnswer answer = answers.poll(10, TimeUnit.SECONDS);
        if (answer == null) { // framework-driven null
            throw new AssertionError("No answer");
        }
        return answer;
    }

    private static String firstLine(WireMessage message) {
        return message.text().lines().findFirst().orElse("");
    }
}
