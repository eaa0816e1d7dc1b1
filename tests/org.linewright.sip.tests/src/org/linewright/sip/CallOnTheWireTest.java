package org.linewright.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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

/** Calls, message by message. */
@Timeout(30)
class CallOnTheWireTest {

    private static final Description OFFER = Description.sdp("v=0\r\n");
    private static final String CHALLENGE = "Proxy-Authenticate: Digest realm=\"pbx.example\",nonce=\"one\",qop=\"auth\"";

    private final SystemTimers timers = new SystemTimers("test timers");
    private final BlockingQueue<IncomingCall> offered = new LinkedBlockingQueue<>();
    private final Listening events = new Listening();
    private ScriptedServer server;
    private UserAgent agent;
    private Binding line;

    @BeforeEach
    void open() throws Exception {
        server = new ScriptedServer();
        agent = new JainUserAgents()
                .open(SipOptions.defaults().on(InetAddress.getByName("127.0.0.1"), 0).withT1(Duration.ofMillis(100)),
                        timers)
                .result().orElseThrow();
        line = registered("22", server);
        line.calls(call -> {
            offered.add(call);
            return events;
        }, 2);
    }

    @AfterEach
    void close() {
        agent.close();
        server.close();
        timers.close();
    }

    private Binding registered(String user, ScriptedServer at) throws Exception {
        Binding binding = agent.bind(new Account(user, "pbx.example",
                new ServerAddress(at == server ? "127.0.0.1" : "127.0.0.9", OptionalInt.of(at.port())), user,
                () -> new Secret("pw")));
        BlockingQueue<RegisterAnswer> answers = new LinkedBlockingQueue<>();
        binding.register(Duration.ofMinutes(10), answers::add);
        at.expect("REGISTER");
        at.grant(600);
        assertInstanceOf(RegisterAnswer.Granted.class, answers.poll(10, TimeUnit.SECONDS));
        return binding;
    }

    private String invite(String callId, String uri, String more) {
        return "INVITE " + uri + " SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:" + server.port() + ";branch=z9hG4bK" + callId
                + ";rport\r\nMax-Forwards: 70\r\nFrom: \"Bert\" <sip:23@pbx.example>;tag=1\r\nTo: <sip:22@pbx.example>\r\n"
                + "Call-ID: " + callId + "\r\nCSeq: 1 INVITE\r\nContact: <sip:23@127.0.0.1:" + server.port() + ">\r\n"
                + more + "Content-Length: 0\r\n\r\n";
    }

    @Test
    void aChallengedCallProvesItselfAndItsAckToo() throws Exception {
        Call call = line.call("*72#", CallWish.offering(OFFER).with("Privacy", "id"), events);
        String invite = server.expect("INVITE sip:*72%23@pbx.example SIP/2.0");
        assertTrue(invite.endsWith("\r\n\r\nv=0\r\n"), invite);
        assertTrue(invite.contains("\r\nPrivacy: id\r\n"), invite);
        assertTrue(server.header("Contact").startsWith("<" + line.contact() + ">"), invite);
        String via = server.header("Via");
        server.answer("407 Proxy Authentication Required", CHALLENGE);
        server.expect("ACK sip:*72%23@pbx.example");
        assertEquals(via, server.header("Via"));
        assertTrue(server.header("To").endsWith(";tag=srv"));
        server.expect("Proxy-Authorization: Digest");
        assertEquals("2 INVITE", server.header("CSeq"));
        String proof = server.header("Proxy-Authorization");
        server.answer("200 OK", "Contact: <sip:code@127.0.0.1:" + server.port() + ">");
        String ack = server.expect("ACK sip:code@127.0.0.1");
        assertEquals(proof, server.header("Proxy-Authorization"));
        assertEquals("2 ACK", server.header("CSeq"));
        events.next(CallEvent.Answered.class);
        call.hangUp();
        server.expect("BYE sip:code@127.0.0.1");
        assertTrue(server.header("Proxy-Authorization").contains("nc=00000002"), ack);
        server.answer("200 OK");
        line.call("24", CallWish.offering(OFFER), events);
        server.expect("INVITE sip:24@");
        assertTrue(server.header("Proxy-Authorization").contains("nc=00000003"));
    }

    @Test
    void aRepeatedAnswerIsAcknowledgedAgainAndASecondPhoneHungUp() throws Exception {
        line.call("24", CallWish.offering(OFFER), events);
        server.expect("INVITE");
        server.answer("200 OK", "Contact: <sip:a@127.0.0.1:" + server.port() + ">");
        String ok = lastAnswer("srv");
        String ack = server.expect("ACK sip:a@");
        server.send(ok);
        server.expectAgain(ack);
        server.send(lastAnswer("other").replace("sip:a@", "sip:b@"));
        server.expect("ACK sip:b@");
        server.expect("BYE sip:b@");
        assertTrue(server.header("To").endsWith("tag=other"));
        events.next(CallEvent.Answered.class);
        assertEquals(0, events.rest().size());
    }

    private String answered = "";

    private String lastAnswer(String tag) {
        if (answered.isEmpty()) {
            StringBuilder out = new StringBuilder("SIP/2.0 200 OK\r\n");
            for (String name : new String[]{ "Via", "From", "Call-ID", "CSeq" }) {
                out.append(name).append(": ").append(server.header(name)).append("\r\n");
            }
            answered = out.append("Contact: <sip:a@127.0.0.1:" + server.port() + ">\r\nTo: " + server.header("To")
                    + ";tag=TAG\r\nContent-Length: 0\r\n\r\n").toString();
        }
        return answered.replace("TAG", tag);
    }

    @Test
    void aCancelHasTheBranchOfItsInvite() throws Exception {
        Call call = line.call("24", CallWish.offering(OFFER), events);
        server.expect("INVITE");
        String via = server.header("Via");
        server.answer("180 Ringing");
        events.next(CallEvent.Progress.class);
        call.hangUp();
        server.expect("CANCEL sip:24@pbx.example");
        assertEquals(via, server.header("Via"));
        assertEquals("1 CANCEL", server.header("CSeq"));
        assertEquals(CallEvent.By.US, events.next(CallEvent.Ended.class).by());
    }

    @Test
    void theSizeOfTheInviteIsTold() throws Exception {
        line.call("24", CallWish.offering(OFFER), events);
        String invite = server.expect("INVITE");
        CallEvent.Calling calling = assertInstanceOf(CallEvent.Calling.class, events.next());
        assertEquals(invite.getBytes(StandardCharsets.UTF_8).length, calling.bytes());
    }

    @Test
    void aCallThatComesInIsOfferedWithEverythingThatItSays() throws Exception {
        server.send(invite("in", line.contact(), """
                P-Asserted-Identity: "Bert B." <sip:+4930123@pbx.example>\r
                Diversion: <sip:99@pbx.example>;reason=unconditional\r
                History-Info: <sip:99@pbx.example>;index=1\r
                Alert-Info: <http://127.0.0.1/bell>;answer-after=3\r
                Privacy: none\r
                """));
        server.expect("SIP/2.0 100 ");
        IncomingCall call = offered.poll(10, TimeUnit.SECONDS);
        Invitation said = call.invitation();
        assertEquals("sip:23@pbx.example", said.from());
        assertEquals("Bert", said.name());
        assertEquals(new Peer("sip:+4930123@pbx.example", "Bert B."), said.claims().all().getFirst().peer());
        assertEquals(2, said.diversions().size(), said.toString());
        assertEquals(Duration.ofSeconds(3), said.answerAfter().orElseThrow());
        call.redirect(List.of("sip:31@pbx.example"));
        server.expect("SIP/2.0 302 Moved Temporarily");
        assertEquals("<sip:31@pbx.example>", server.header("Contact"));
    }

    @ParameterizedTest
    @CsvSource({ "420, Require: frob, Unsupported: frob", "415, Content-Type: text/plain, Accept: application/sdp",
            "180, Supported: frob, Contact:" })
    void whatACallDemandsIsKnownOrRefused(int status, String header, String named) throws Exception {
        String invite = invite("in", line.contact(), header + "\r\n");
        server.send(header.startsWith("Content") ? invite.replace("Length: 0\r\n\r\n", "Length: 1\r\n\r\nx") : invite);
        if (status == 180) {
            server.expect("SIP/2.0 100 ");
            offered.poll(10, TimeUnit.SECONDS).ring();
        }
        assertTrue(server.expect("SIP/2.0 " + status).contains("\r\n" + named), named);
        assertEquals(0, offered.size());
    }

    @Test
    void anAckThatKeepsTheBranchOfItsInviteCountsToo() throws Exception {
        server.send(invite("in", line.contact(), ""));
        server.expect("SIP/2.0 100 ");
        offered.poll(10, TimeUnit.SECONDS).accept(OFFER);
        server.expect("SIP/2.0 200 OK");
        server.send(invite("in", line.contact(), "").replace("INVITE", "ACK").replace("To: <sip:22@pbx.example>",
                "To: " + server.header("To")));
        assertInstanceOf(CallEvent.Confirmed.class, events.next());
    }

    @Test
    void theSameCallByAnotherWayIsRefused() throws IOException {
        server.send(invite("in", line.contact(), ""));
        server.expect("SIP/2.0 100 ");
        server.send(invite("in", line.contact(), "").replace("z9hG4bKin", "z9hG4bKother"));
        server.expect("SIP/2.0 482 ");
        assertEquals(1, offered.size());
    }

    @Test
    void ghostCallsRingNowhereAndAreNeverChallenged() throws Exception {
        server.send(invite("a", "sip:22@127.0.0.1", ""));
        assertTrue(server.expect("Call-ID: a").startsWith("SIP/2.0 404 "));
        try (ScriptedServer other = new ScriptedServer("127.0.0.9")) {
            registered("33", other);
            other.send(invite("b", line.contact(), "").getBytes(StandardCharsets.UTF_8), agent.address());
            String no = other.expect("Call-ID: b");
            assertTrue(no.startsWith("SIP/2.0 404 ") && !no.contains("Digest"), no);
        }
        server.send(invite("c", line.contact(), "").replace("To: <sip:22@pbx.example>",
                "To: <sip:22@pbx.example>;tag=guessed"));
        assertTrue(server.expect("Call-ID: c").startsWith("SIP/2.0 481 "));
        assertEquals(0, offered.size());
    }
}
