package org.linewright.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.time.SystemTimers;
import org.linewright.sip.RegisterAnswer.Granted;

@Timeout(30)
class UserAgentTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final BlockingQueue<RegisterAnswer> answers = new ArrayBlockingQueue<>(10);
    private final SystemTimers timers = new SystemTimers("test timers");
    private ScriptedServer server;
    private UserAgent agent;

    @BeforeEach
    void open() throws IOException {
        server = new ScriptedServer();
        Outcome<UserAgent> opened = new JainUserAgents()
                .open(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0).withT1(Duration.ofMillis(100)),
                        timers);
        agent = opened.result().orElseThrow(() -> new AssertionError(opened.troubles()));
    }

    @AfterEach
    void close() {
        agent.close();
        server.close();
        timers.close();
    }

    @Test
    void registersThroughADigestAndRefreshesInOneRoundTrip() throws Exception {
        Binding binding = agent.bind(account(server));
        binding.register(TEN_MINUTES, answers::add);
        server.expect("REGISTER sip:pbx.example SIP/2.0");
        assertTrue(server.header("Via").contains(";rport"), server.header("Via"));
        assertEquals("", server.header("Authorization"));
        server.challenge("one");
        server.expect("nonce=\"one\"");
        assertEquals("2 REGISTER", server.header("CSeq"));
        server.grant(120);
        Granted granted = assertInstanceOf(Granted.class, answer());
        assertEquals(Duration.ofSeconds(120), granted.granted());
        assertEquals(TEN_MINUTES, granted.asked());
        String callId = server.header("Call-ID");
        binding.register(TEN_MINUTES, answers::add);
        server.expect("nc=00000002");
        assertEquals(callId, server.header("Call-ID"));
        server.grant(600);
        assertEquals(1, assertInstanceOf(Granted.class, answer()).requests());
    }

    @Test
    void aSecondLineUsesTheNonceOfTheFirst() throws Exception {
        registered();
        agent.bind(new Account("23", "pbx.example", server.address(), "23", () -> new Secret("pw"))).register(
                TEN_MINUTES,
                answers::add);
        server.expect("username=\"23\"");
        assertTrue(server.header("Authorization").contains("nc=00000002"));
        server.grant(600);
        assertInstanceOf(Granted.class, answer());
    }

    @Test
    void unregistersItsOwnContactOnly() throws Exception {
        Binding binding = registered();
        binding.unregister(answers::add);
        String text = server.expect("Expires: 0");
        assertTrue(server.header("Contact").startsWith("<" + binding.contact() + ">;expires=0"), text);
        assertFalse(text.contains("Contact: *"), text);
        server.answer("200 OK");
        assertInstanceOf(Granted.class, answer());
    }

    @Test
    void removesWhatAnEarlierRunOfTheLineLeftBehindAndNothingElse() throws Exception {
        Binding binding = agent.bind(account(server));
        binding.register(TEN_MINUTES, answers::add);
        server.expect("REGISTER");
        String token = binding.contact().substring(4, binding.contact().indexOf('@'));
        server.answer("200 OK", "Contact: <" + binding.contact() + ">;expires=600",
                "Contact: <sip:" + token + "@192.0.2.9:5060>;expires=400", "Contact: <sip:22@192.0.2.7>;expires=300");
        String sweep = server.expect("expires=0");
        assertTrue(sweep.contains("Contact: <sip:" + token + "@192.0.2.9:5060>;expires=0\r\n"), sweep);
        assertTrue(sweep.contains("Contact: <" + binding.contact() + ">;expires=600\r\n"), sweep);
        assertFalse(sweep.contains("192.0.2.7"), sweep);
        server.answer("500 No such thing");
        Granted granted = assertInstanceOf(Granted.class, answer());
        assertEquals(Duration.ofSeconds(600), granted.granted());
    }

    @Test
    void retransmitsUntilItIsAnswered() throws Exception {
        agent.bind(account(server)).register(TEN_MINUTES, answers::add);
        String first = server.expect("REGISTER");
        server.expectAgain(first);
        server.expectAgain(first);
        server.grant(600);
        assertInstanceOf(Granted.class, answer());
    }

    @Test
    void saysWhenNobodyAnswers() throws Exception {
        try (UserAgent quick = new JainUserAgents()
                .open(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0).withT1(Duration.ofMillis(10)),
                        timers)
                .result()
                .orElseThrow()) {
            quick.bind(account(server)).register(TEN_MINUTES, answers::add);
            assertInstanceOf(RegisterAnswer.Silent.class, answer()); // after 64 × 10 ms
        }
    }

    @Test
    void takesNoAnswerFromAnotherAddress() throws Exception {
        try (ScriptedServer rogue = new ScriptedServer("127.0.0.9")) {
            agent.bind(account(server)).register(TEN_MINUTES, answers::add);
            String request = server.expect("REGISTER");
            String forged = "SIP/2.0 401 Unauthorized\r\nVia: " + server.header("Via") + "\r\nFrom: "
                    + server.header("From")
                    + "\r\nTo: " + server.header("To") + ";tag=x\r\nCall-ID: " + server.header("Call-ID") + "\r\nCSeq: "
                    + server.header("CSeq") + "\r\nWWW-Authenticate: Digest realm=\"pbx.example\",nonce=\"evil\"\r\n"
                    + "Content-Length: 0\r\n\r\n";
            rogue.send(forged.getBytes(StandardCharsets.UTF_8), agent.address());
            assertTrue(rogue.quiet(200), "a stranger gets nothing");
            assertTrue(request.startsWith("REGISTER"));
            server.grant(600);
            assertInstanceOf(Granted.class, answer());
            assertEquals(1L, agent.figures().dropped().get("STRANGER"));
        }
    }

    @Test
    void aStrangersCallGetsNothingAndTheRegistrarsAnHonestAnswer() throws Exception {
        Binding binding = registered();
        String invite = "INVITE " + binding.contact()
                + " SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bKi;rport\r\n"
                + "Max-Forwards: 70\r\nFrom: <sip:x@y>;tag=1\r\nTo: <sip:22@pbx.example>\r\nCall-ID: i\r\n"
                + "CSeq: 1 INVITE\r\nContact: <sip:x@127.0.0.1:9>\r\nContent-Length: 0\r\n\r\n";
        try (ScriptedServer rogue = new ScriptedServer("127.0.0.9")) {
            rogue.send(invite.getBytes(StandardCharsets.UTF_8), agent.address());
            assertTrue(rogue.quiet(200));
        }
        server.send(invite);
        assertTrue(server.expect("CSeq: 1 INVITE").startsWith("SIP/2.0 480"));
        server.send(invite.replace("INVITE", "OPTIONS"));
        assertTrue(server.expect("CSeq: 1 OPTIONS").startsWith("SIP/2.0 200"));
        server.send(invite.replace("INVITE", "BYE"));
        assertTrue(server.expect("CSeq: 1 BYE").startsWith("SIP/2.0 481"));
        server.send(invite.replace("INVITE", "FROBNICATE"));
        assertTrue(server.expect("CSeq: 1 FROBNICATE").startsWith("SIP/2.0 501"));
    }

    @Test
    void outlivesTheDatagramThatKillsItsStack() throws Exception {
        Binding binding = registered();
        String deadly = "OPTIONS sip:x@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bKd (\\\r\n"
                + "From: <sip:a@b>;tag=1\r\nTo: <sip:x@b>\r\nCall-ID: d\r\nCSeq: 1 OPTIONS\r\nContent-Length: 0\r\n\r\n";
        for (int i = 0; i < 20; i++) {
            server.send(deadly);
        }
        server.send("OPTIONS sip:x@127.0.0.1 SIP/2.0\r\nRSeq: x\r\n" + deadly.substring(deadly.indexOf("Via")));
        binding.register(TEN_MINUTES, answers::add);
        server.expect("REGISTER");
        server.grant(600);
        assertInstanceOf(Granted.class, answer());
        assertEquals(21L, agent.figures().dropped().get("VIA_COMMENT"));
    }

    @Test
    void keepsTheFlowAliveAsAsked() throws Exception {
        registered();
        BlockingQueue<KeepAliveAnswer> pongs = new ArrayBlockingQueue<>(3);
        agent.keepAlive(server.address(), KeepAlive.Method.CRLF, pongs::add);
        assertEquals("\r\n\r\n", server.expect("\r\n\r\n"));
        assertFalse(pongs.take().answered());
        agent.keepAlive(server.address(), KeepAlive.Method.OPTIONS, pongs::add);
        server.expect("OPTIONS");
        server.answer("200 OK");
        assertTrue(pongs.take().answered());
    }

    @Test
    void learnsItsPublicAddressFromStun() throws Exception {
        registered();
        BlockingQueue<KeepAliveAnswer> pongs = new ArrayBlockingQueue<>(3);
        agent.keepAlive(server.address(), KeepAlive.Method.STUN, pongs::add);
        byte[] request = server.bytes();
        assertEquals(20, request.length);
        ByteBuffer answer = ByteBuffer.allocate(32).putShort((short) 0x0101).putShort((short) 12).put(request, 4, 16);
        answer.putShort((short) 0x0020).putShort((short) 8).put((byte) 0).put((byte) 1);
        answer.putShort((short) (4711 ^ 0x2112)).putInt(0xc0000207 ^ 0x2112a442); // 192.0.2.7:4711
        server.sendBytes(answer.array());
        KeepAliveAnswer pong = pongs.take();
        assertTrue(pong.answered());
        assertEquals("/192.0.2.7:4711", pong.seenAs().orElseThrow().toString());
    }

    @Test
    void saysThatThePortIsTaken() {
        Outcome<UserAgent> second = new JainUserAgents().open(
                SipOptions.defaults().on(InetAddress.getLoopbackAddress(), agent.address().getPort()), timers);
        assertEquals("LW-SIP-101", second.troubles().getFirst().code());
    }

    @Test
    void saysThatAnAddressIsNotOurs() throws Exception {
        Outcome<UserAgent> none = new JainUserAgents()
                .open(SipOptions.defaults().on(InetAddress.getByName("192.0.2.200"), 0), timers);
        assertEquals("LW-SIP-102", none.troubles().getFirst().code());
    }

    @Test
    void leavesNoThreadBehind() {
        for (int i = 0; i < 3; i++) {
            new JainUserAgents().open(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers)
                    .result()
                    .orElseThrow()
                    .close();
        }
        long scanners = Thread.getAllStackTraces().keySet().stream().filter(UserAgentTest::ofAStack).count();
        assertTrue(scanners <= 1, "only the agent of this test has one: " + scanners);
    }

    @Test
    void closesWithoutComplaint() throws InterruptedException {
        Queue<Throwable> complaints = new ConcurrentLinkedQueue<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> complaints.add(thrown));
        try {
            for (int i = 0; i < 50; i++) {
                UserAgent brief = new JainUserAgents()
                        .open(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers)
                        .result()
                        .orElseThrow();
                String reader = "MessageProcessorThread-UDP-127.0.0.1/" + brief.address().getPort();
                List<Thread> readers = Thread.getAllStackTraces()
                        .keySet()
                        .stream()
                        .filter(thread -> thread.getName().equals(reader))
                        .toList();
                assertEquals(1, readers.size());
                brief.close();
                assertTrue(readers.getFirst().join(Duration.ofSeconds(10)));
            }
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertEquals(List.of(), List.copyOf(complaints));
    }

    private static boolean ofAStack(Thread thread) {
        return thread.getName().equals("EventScannerThread") && thread.isAlive();
    }

    private Binding registered() throws Exception {
        Binding binding = agent.bind(account(server));
        binding.register(TEN_MINUTES, answers::add);
        server.expect("REGISTER");
        server.challenge("one");
        server.expect("nonce=\"one\"");
        server.grant(600);
        assertInstanceOf(Granted.class, answer());
        return binding;
    }

    private static Account account(ScriptedServer server) {
        return new Account("22", "pbx.example", server.address(), "22", () -> new Secret("pw"));
    }

    private RegisterAnswer answer() throws InterruptedException {
        return answers.poll(20, TimeUnit.SECONDS);
    }
}
