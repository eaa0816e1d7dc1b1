package org.linewright.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Secret;
import org.linewright.core.time.SystemTimers;
import org.linewright.sip.EchoAnswer.Answered;
import org.linewright.sip.EchoAnswer.Arrived;
import org.linewright.sip.EchoAnswer.By;

/** An OPTIONS to ourselves byte by byte, at a server that does with it what it is told to. */
@Timeout(60)
class EchoOnTheWireTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SystemTimers timers = new SystemTimers("test timers");
    private final BlockingQueue<EchoAnswer> told = new LinkedBlockingQueue<>();
    private ScriptedServer server;
    private UserAgent agent;
    private Binding line;

    @BeforeEach
    void open() throws Exception {
        server = new ScriptedServer();
        agent = new JainUserAgents().open(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers)
                .result().orElseThrow();
        line = bound(server.address());
    }

    @AfterEach
    void close() {
        agent.close();
        server.close();
        timers.close();
    }

    private Binding bound(ServerAddress address) {
        return agent.bind(new Account("22", "pbx.example", address, "22", () -> new Secret("pw")));
    }

    private EchoAnswer answer() throws InterruptedException {
        EchoAnswer answer = told.poll(20, TimeUnit.SECONDS);
        assertTrue(answer != null, "nothing was told"); // framework-driven null
        return answer;
    }

    private static String header(String message, String name) {
        return message.lines().filter(one -> one.startsWith(name + ": ")).findFirst().orElseThrow()
                .substring(name.length() + 2);
    }

    /** What the server sends to the Contact of this OPTIONS, as a proxy does. */
    private String passed(String options) {
        return options.replaceFirst("OPTIONS \\S+", "OPTIONS " + header(options, "Contact").replaceAll("[<>]", ""))
                .replaceFirst("Via: ", "Via: SIP/2.0/UDP 127.0.0.1:" + server.port()
                        + ";branch=z9hG4bKserver;rport\r\nVia: ");
    }

    @Test
    void whatAProxyBringsBackIsKnownByItsCallIdAndAnswered() throws Exception {
        line.echo(EchoWay.SAME, PATIENCE, told::add);
        server.send(passed(asked()));
        Arrived arrived = assertInstanceOf(Arrived.class, answer());
        assertEquals(By.CALL_ID, arrived.by());
        assertEquals(server.port(), arrived.server().getPort());
        String answered = server.expect("SIP/2.0 200 OK");
        assertTrue(answered.contains("OPTIONS"), answered);
    }

    @Test
    void itProvesWhoItIsWhenThePbxAsks() throws Exception {
        line.echo(EchoWay.SAME, PATIENCE, told::add);
        String first = asked();
        server.challenge("n1");
        String second = server.expect("Authorization: Digest");
        assertEquals("2 OPTIONS", header(second, "CSeq"));
        assertTrue(header(second, "Authorization").contains("uri=\"sip:22@pbx.example\""), second);
        assertEquals(header(first, "Call-ID"), header(second, "Call-ID"));
        server.send(passed(second));
        assertInstanceOf(Arrived.class, answer());
    }

    @Test
    void itGoesToOurOwnAddressAndNobodyCanGuessIt() throws Exception {
        line.echo(EchoWay.SAME, PATIENCE, told::add);
        String one = asked();
        server.answer("404 Not Found");
        answer();
        line.echo(EchoWay.SAME, PATIENCE, told::add);
        String other = asked();
        assertTrue(one.startsWith("OPTIONS sip:22@pbx.example SIP/2.0"), one);
        assertEquals("<sip:22@pbx.example>", header(one, "To"));
        for (String name : new String[]{ "Call-ID", "From" }) {
            assertNotEquals(header(one, name), header(other, name));
        }
    }

    @ParameterizedTest
    @CsvSource({ "Call-ID,TAG", "Call-ID tag,NAME", "Call-ID tag name,PBX" })
    void aPbxThatCallsAnewIsSeenToHaveLeftThis(String changed, By left) throws Exception {
        line.echo(EchoWay.SAME, PATIENCE, told::add);
        String options = passed(asked());
        String anew = options.replaceFirst("Call-ID: ", "Call-ID: other");
        anew = changed.contains("tag") ? anew.replaceFirst("(From: .*;tag=)", "$1other") : anew;
        anew = changed.contains("name") ? anew.replaceFirst("From: \"", "From: \"other") : anew;
        server.send(anew);
        assertEquals(left, assertInstanceOf(Arrived.class, answer()).by());
    }

    @Test
    void anAnswerThatThePbxGivesItselfProvesNothing() throws Exception {
        line.echo(EchoWay.SAME, PATIENCE, told::add);
        asked();
        server.answer("200 OK");
        Answered answered = assertInstanceOf(Answered.class, answer());
        assertEquals("200 OK", answered.status() + " " + answered.phrase());
    }

    @Test
    void whatArrivesJustAfterTheAnswerOfAnotherDeviceCounts() throws Exception {
        line.echo(EchoWay.SAME, PATIENCE, told::add);
        String options = asked();
        server.answer("200 OK");
        server.send(passed(options));
        assertInstanceOf(Arrived.class, answer());
    }

    @Test
    void whatComesFromElsewhereOrToAnotherContactProvesNothing() throws Exception {
        line.echo(EchoWay.SAME, Duration.ofSeconds(2), told::add);
        String options = passed(asked());
        server.send(options.replaceFirst("OPTIONS sip:", "OPTIONS sip:x"));
        server.expect("SIP/2.0 200 OK");
        try (ScriptedServer other = new ScriptedServer("127.0.0.2")) {
            bound(new ServerAddress("127.0.0.2", other.address().port())).register(Duration.ofMinutes(10), answer -> {
                // so that it is another line's server, and no stranger
            });
            other.expect("REGISTER");
            other.send(options.replaceFirst("z9hG4bKserver", "z9hG4bKother"));
            other.expect("SIP/2.0 200 OK");
            assertInstanceOf(EchoAnswer.Silent.class, answer());
        }
    }

    @Test
    void silenceIsToldInTimeAndNothingIsSentAfterIt() throws Exception {
        line.echo(EchoWay.SAME, Duration.ofMillis(300), told::add);
        asked();
        assertInstanceOf(EchoAnswer.Silent.class, answer());
        assertTrue(server.quiet(1200));
        assertTrue(told.isEmpty());
    }

    @Test
    void aNameThatLeadsNowhereIsToldAtOnce() throws Exception {
        bound(new ServerAddress("nowhere.invalid", OptionalInt.of(5060))).echo(EchoWay.SAME, PATIENCE, told::add);
        EchoAnswer.Unsent unsent = assertInstanceOf(EchoAnswer.Unsent.class, answer());
        assertFalse(unsent.detail().isEmpty());
    }

    @Test
    void asideItLeavesFromAnotherPortAndIsHeardAtTheLines() throws Exception {
        line.register(Duration.ofMinutes(10), answer -> {
            // only to tell the server the line's port
        });
        String register = server.expect("REGISTER");
        server.grant(600);
        line.echo(EchoWay.ASIDE, PATIENCE, told::add);
        asked();
        server.challenge("n1");
        String options = server.expect("Authorization: Digest");
        int port = agent.address().getPort();
        assertFalse(header(options, "Via").contains(":" + port), options);
        assertTrue(header(options, "Contact").endsWith(":" + port + ">"), options);
        assertEquals(header(register, "Contact").replaceAll(";.*", ""), header(options, "Contact"));
        server.send(passed(options).getBytes(StandardCharsets.UTF_8), agent.address());
        assertEquals(By.CALL_ID, assertInstanceOf(Arrived.class, answer()).by());
    }

    private String asked() throws Exception {
        return server.expect("OPTIONS sip:22@pbx.example");
    }
}
