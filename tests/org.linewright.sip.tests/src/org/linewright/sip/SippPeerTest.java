package org.linewright.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.peers.SippScenario.agree;
import static org.linewright.peers.SippScenario.answer;
import static org.linewright.peers.SippScenario.called;
import static org.linewright.peers.SippScenario.request;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;
import org.linewright.core.time.SystemTimers;
import org.linewright.peers.Sipp;

/** SIPp at the other end, without a PBX in between. */
@Timeout(60)
class SippPeerTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Description OFFER = Description.sdp("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\n"
            + "c=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 40000 RTP/AVP 8\r\n");
    /** Calls, talks for a moment and hangs up. */
    private static final String CALLING = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <scenario name="linewright">
            <send retrans="500"><![CDATA[

            INVITE TARGET SIP/2.0
            Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch];rport
            Max-Forwards: 70
            From: <sip:@USER@@@DOMAIN@>;tag=[pid]T[call_number]
            To: <sip:22@@DOMAIN@>
            Call-ID: [call_id]
            CSeq: 1 INVITE
            Contact: <sip:@USER@@[local_ip]:[local_port]>
            Content-Type: application/sdp
            Content-Length: [len]

            v=0
            o=sipp 1 1 IN IP4 [media_ip]
            s=-
            c=IN IP4 [media_ip]
            t=0 0
            m=audio [media_port] RTP/AVP 8

            ]]></send>
            <recv response="100" optional="true"/>
            <recv response="180" optional="true"/>
            <recv response="200" rrs="true"/>
            <send><![CDATA[

            ACK [next_url] SIP/2.0
            Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch];rport
            Max-Forwards: 70
            From: <sip:@USER@@@DOMAIN@>;tag=[pid]T[call_number]
            To: <sip:22@@DOMAIN@>[peer_tag_param]
            Call-ID: [call_id]
            CSeq: 1 ACK
            Content-Length: 0

            ]]></send>
            <pause milliseconds="100"/>
            <send retrans="500"><![CDATA[

            BYE [next_url] SIP/2.0
            Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch];rport
            Max-Forwards: 70
            From: <sip:@USER@@@DOMAIN@>;tag=[pid]T[call_number]
            To: <sip:22@@DOMAIN@>[peer_tag_param]
            Call-ID: [call_id]
            CSeq: 2 BYE
            Content-Length: 0

            ]]></send>
            <recv response="200"/>
            </scenario>
            """;

    @TempDir
    private Path folder;
    private final SystemTimers timers = new SystemTimers("test timers");
    private final Listening events = new Listening();
    private UserAgent agent;
    private Sipp sipp;
    private Binding line;

    @BeforeEach
    void open() throws Exception {
        agent = new JainUserAgents().open(SipOptions.defaults().on(InetAddress.getByName("127.0.0.1"), 0), timers)
                .result().orElseThrow();
        sipp = new Sipp(folder, agent.address(), "pbx.example", "23", "pw");
        line = line(sipp.port());
    }

    @AfterEach
    void close() {
        agent.close();
        timers.close();
    }

    private Binding line(int port) {
        return agent.bind(new Account("22", "pbx.example", new ServerAddress("127.0.0.1", OptionalInt.of(port)), "22",
                () -> new Secret("pw")));
    }

    @Test
    void aCallIsTakenAndHungUp() throws Exception {
        try (Sipp.Run run = sipp.run("called", called(answer(180, "Ringing"), answer(200, "OK"), request("ACK"),
                request("BYE"), agree()))) {
            Call call = line.call("23", CallWish.offering(OFFER), events);
            assertTrue(events.next(CallEvent.Answered.class).answer().isPresent());
            call.hangUp();
            assertEquals(CallEvent.By.US, events.next(CallEvent.Ended.class).by());
            run.succeeds(LIMIT);
        }
    }

    @Test
    void aBusyPhoneIsBusyAndItsRefusalAcknowledged() throws Exception {
        try (Sipp.Run run = sipp.run("busy", called(answer(486, "Busy Here"), request("ACK")))) {
            line.call("23", CallWish.offering(OFFER), events);
            assertEquals(486, events.next(CallEvent.Refused.class).status());
            run.succeeds(LIMIT);
        }
    }

    @Test
    void hundredCallsThatComeInAreTaken() throws Exception {
        try (ScriptedServer registrar = new ScriptedServer()) {
            Binding called = line(registrar.port());
            BlockingQueue<RegisterAnswer> answers = new LinkedBlockingQueue<>();
            called.register(Duration.ofMinutes(10), answers::add);
            registrar.expect("REGISTER");
            registrar.grant(600);
            assertInstanceOf(RegisterAnswer.Granted.class, answers.poll(10, TimeUnit.SECONDS));
            AtomicInteger ended = new AtomicInteger();
            called.calls(call -> {
                call.ring();
                timers.after(Duration.ofMillis(20), () -> call.accept(OFFER));
                return event -> {
                    if (event instanceof CallEvent.Ended over && over.by() == CallEvent.By.THEM) {
                        ended.incrementAndGet();
                    }
                };
            }, 100);
            try (Sipp.Run run = sipp.run("calling", CALLING.replace("TARGET", called.contact()), 100, 50)) {
                run.succeeds(LIMIT);
            }
            assertEquals(100, ended.get());
        }
    }
}
