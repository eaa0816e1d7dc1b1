package org.linewright.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Secret;
import org.linewright.core.time.SystemTimers;
import org.linewright.sip.SubscriptionEvent.Granted;
import org.linewright.sip.SubscriptionEvent.Told;
import org.linewright.sip.SubscriptionEvent.Unreadable;

/** Subscriptions byte by byte, at a server that says what it is told to. */
@Timeout(60)
class SubscribeOnTheWireTest {

    private static final String IDLE = "<?xml version=\"1.0\"?><dialog-info xmlns=\"urn:ietf:params:xml:ns:dialog-info\" "
            + "version=\"0\" state=\"full\" entity=\"sip:23@pbx.example\"/>";

    private final SystemTimers timers = new SystemTimers("test timers");
    private final BlockingQueue<SubscriptionEvent> told = new LinkedBlockingQueue<>();
    private ScriptedServer server;
    private UserAgent agent;
    private Binding line;
    private String contact = "";
    private int cseq;

    @BeforeEach
    void open() throws Exception {
        server = new ScriptedServer();
        agent = new JainUserAgents().open(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers)
                .result().orElseThrow();
        line = agent.bind(new Account("22", "pbx.example", server.address(), "22", () -> new Secret("pw")));
    }

    @AfterEach
    void close() {
        agent.close();
        server.close();
        timers.close();
    }

    private Subscription watched() {
        return line.subscribe(new SubscribeWish(EventPackage.DIALOGS, "23", Duration.ofMinutes(10)), told::add);
    }

    private SubscriptionEvent next() throws InterruptedException {
        SubscriptionEvent event = told.poll(20, TimeUnit.SECONDS);
        assertTrue(event != null, "nothing was told"); // framework-driven null
        return event;
    }

    /** A NOTIFY within the dialog of this SUBSCRIBE. */
    private String notify(String subscribe, String tag, String event, String state, String body) {
        cseq++;
        String from = line(subscribe, "From");
        return "NOTIFY " + contact + " SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:" + server.port() + ";branch=z9hG4bKn"
                + cseq
                + ";rport\r\nMax-Forwards: 70\r\nFrom: <sip:23@pbx.example>;tag=" + tag + "\r\nTo: " + from
                + "\r\nCall-ID: " + line(subscribe, "Call-ID") + "\r\nCSeq: " + cseq
                + " NOTIFY\r\nContact: <sip:pbx@127.0.0.1:"
                + server.port() + ">\r\nEvent: " + event + "\r\nSubscription-State: " + state
                + "\r\nContent-Type: application/dialog-info+xml\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
    }

    private static String line(String message, String name) {
        return message.lines().filter(one -> one.startsWith(name + ": ")).findFirst().orElseThrow()
                .substring(name.length() + 2);
    }

    private String asked(String more) throws Exception {
        String subscribe = server.expect(more);
        contact = server.header("Contact").replaceAll("[<>]", "");
        return subscribe;
    }

    @Test
    void itProvesItselfAndANotifyMayComeFirst() throws Exception {
        Subscription subscription = watched();
        String first = asked("SUBSCRIBE sip:23@pbx.example SIP/2.0");
        assertEquals("dialog", server.header("Event"));
        assertEquals("application/dialog-info+xml", server.header("Accept"));
        server.challenge("n1");
        String second = asked("Authorization: Digest");
        assertEquals("2 SUBSCRIBE", server.header("CSeq"));
        assertEquals(line(first, "Call-ID"), server.header("Call-ID"));
        server.send(notify(second, "srv", "dialog", "active;expires=600", IDLE));
        server.expect("SIP/2.0 200 OK");
        assertEquals(new Told(new News.Dialogs(List.of(), false)), next());
        String accepted = "SIP/2.0 200 OK\r\nVia: " + line(second, "Via") + "\r\nFrom: " + line(second, "From")
                + "\r\nTo: "
                + line(second, "To") + ";tag=srv\r\nCall-ID: " + line(second, "Call-ID")
                + "\r\nCSeq: 2 SUBSCRIBE\r\nExpires: 600\r\nContact: <sip:pbx@127.0.0.1:" + server.port()
                + ">\r\nContent-Length: 0\r\n\r\n";
        server.send(accepted);
        assertEquals(new Granted(Duration.ofSeconds(600)), next());
        subscription.end();
        asked("Expires: 0");
        assertTrue(server.header("To").endsWith(";tag=srv"));
        server.send(notify(second, "srv", "dialog", "terminated;reason=timeout", ""));
        server.expect("SIP/2.0 200 OK");
        assertInstanceOf(SubscriptionEvent.Ended.class, next());
    }

    @Test
    void foreignNotifiesAreRefusedAndHostileOnesHurtNobody() throws Exception {
        watched();
        String subscribe = asked("SUBSCRIBE");
        server.answer("200 OK", "Expires: 600", "Contact: <sip:pbx@127.0.0.1:" + server.port() + ">");
        assertInstanceOf(Granted.class, next());
        server.send(notify(subscribe, "srv", "dialog", "active", IDLE));
        server.expect("SIP/2.0 200 OK");
        assertInstanceOf(Told.class, next());
        server.send(notify(subscribe, "other", "dialog", "active", IDLE));
        server.expect("SIP/2.0 481 ");
        server.send(notify(subscribe, "srv", "presence", "active", IDLE));
        server.expect("SIP/2.0 481 ");
        server.send(notify(subscribe.replace("Call-ID: ", "Call-ID: x"), "srv", "dialog", "active", IDLE));
        server.expect("SIP/2.0 481 ");
        for (String body : List.of("<", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><dialog-info "
                + "version=\"1\" state=\"full\"><dialog id=\"&x;\"/></dialog-info>",
                "<dialog-info version=\"1\">" + "<a>".repeat(500))) {
            server.send(notify(subscribe, "srv", "dialog", "active", body));
            server.expect("SIP/2.0 200 OK");
            assertInstanceOf(Unreadable.class, next());
        }
        server.send(notify(subscribe, "srv", "dialog", "active", IDLE.replace("\"0\"", "\"1\"")));
        server.expect("SIP/2.0 200 OK");
        assertInstanceOf(Told.class, next());
        assertEquals(Optional.empty(), Optional.ofNullable(told.poll())); // framework-driven null
    }

    @Test
    void messagesThatNobodyAskedForAreTakenOnlyByWhoWantsThem() throws Exception {
        BlockingQueue<News.Messages> unasked = new LinkedBlockingQueue<>();
        watched();
        String subscribe = asked("SUBSCRIBE");
        String plain = notify(subscribe, "box", "message-summary", "active", "Messages-Waiting: yes\r\n")
                .replaceFirst("To: .*\r\n", "To: <sip:22@pbx.example>\r\n")
                .replaceFirst("Call-ID: .*\r\n", "Call-ID: unasked1\r\n")
                .replace("dialog-info+xml", "simple-message-summary");
        server.send(plain);
        server.expect("SIP/2.0 481 ");
        line.messages(unasked::add);
        server.send(plain.replace("unasked1", "unasked2").replace("z9hG4bKn", "z9hG4bKm"));
        server.expect("SIP/2.0 200 OK");
        assertTrue(unasked.poll(20, TimeUnit.SECONDS).waiting());
    }
}
