package org.linewright.sip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.net.InetAddress;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Secret;
import org.linewright.core.time.SystemTimers;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.sip.CallEvent.By;

/** Two lines that call each other through the embedded PBX, which speaks SIP in its own way. */
@Timeout(60)
class CrownCallTest {

    private static final String DOMAIN = "estos.hfo-cloud.de";

    private final SystemTimers timers = new SystemTimers("test timers");
    private final BlockingQueue<IncomingCall> offered = new LinkedBlockingQueue<>();
    private final Listening caller = new Listening();
    private final Listening callee = new Listening();
    private EmbeddedPbx pbx;
    private UserAgent agent;
    private Binding anna;
    private Binding bert;

    @BeforeEach
    void open() throws Exception {
        pbx = EmbeddedPbx.start().result().orElseThrow();
        pbx.accounts().open(DOMAIN);
        agent = new JainUserAgents().open(SipOptions.defaults().on(InetAddress.getLoopbackAddress(), 0), timers)
                .result().orElseThrow();
        anna = registered("22", "Anna");
        bert = registered("23", "Bert");
        bert.calls(call -> {
            offered.add(call);
            return callee;
        }, 2);
    }

    @AfterEach
    void close() {
        agent.close();
        pbx.close();
        timers.close();
    }

    private Binding registered(String user, String person) throws Exception {
        pbx.accounts().add(org.linewright.simulator.Account.draft(DOMAIN, user, person)
                .withPassword(new Secret("pw-" + user)));
        Binding binding = agent.bind(new Account(user, DOMAIN,
                new ServerAddress("127.0.0.1", OptionalInt.of(pbx.address().getPort())), user,
                () -> new Secret("pw-" + user)));
        BlockingQueue<RegisterAnswer> answers = new LinkedBlockingQueue<>();
        binding.register(Duration.ofMinutes(10), answers::add);
        assertInstanceOf(RegisterAnswer.Granted.class, answers.poll(15, TimeUnit.SECONDS));
        return binding;
    }

    private IncomingCall offer() throws InterruptedException {
        IncomingCall call = offered.poll(15, TimeUnit.SECONDS);
        assertTrue(call != null, "no call came"); // framework-driven null
        return call;
    }

    private static Description sdp(int port) {
        return Description
                .sdp("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio " + port
                        + " RTP/AVP 8 0\r\na=rtpmap:8 PCMA/8000\r\na=rtpmap:0 PCMU/8000\r\n");
    }

    @Test
    void aCallIsPlacedRingsIsTakenAndHungUpByTheCaller() throws Exception {
        Call call = anna.call("23", CallWish.offering(sdp(40_000)).as("Anna A."), caller);
        IncomingCall incoming = offer();
        assertTrue(incoming.invitation().offer().orElseThrow().text().startsWith("v=0"));
        assertTrue(incoming.invitation().from().contains("22@"), incoming.invitation().toString());
        incoming.ring();
        assertEquals(180, caller.next(CallEvent.Progress.class).status());
        incoming.accept(sdp(40_002));
        assertTrue(caller.next(CallEvent.Answered.class).answer().isPresent());
        assertInstanceOf(CallEvent.Confirmed.class, callee.next());
        call.hangUp();
        assertEquals(By.US, caller.next(CallEvent.Ended.class).by());
        assertEquals(By.THEM, callee.next(CallEvent.Ended.class).by());
    }

    @Test
    void theCalleeHangsUp() throws Exception {
        anna.call("23", CallWish.offering(sdp(40_000)), caller);
        IncomingCall incoming = offer();
        incoming.accept(sdp(40_002));
        caller.next(CallEvent.Answered.class);
        callee.next(CallEvent.Confirmed.class);
        incoming.hangUp();
        assertEquals(By.THEM, caller.next(CallEvent.Ended.class).by());
        assertEquals(By.US, callee.next(CallEvent.Ended.class).by());
    }

    @Test
    void aDeclinedCallIsRefusedAndOneToNobodyTooInThePbxsWords() throws Exception {
        anna.call("23", CallWish.offering(sdp(40_000)), caller);
        offer().decline(486);
        assertEquals(486, caller.next(CallEvent.Refused.class).status());
        assertEquals(By.US, callee.next(CallEvent.Ended.class).by());
        anna.call("24", CallWish.offering(sdp(40_000)), caller);
        CallEvent.Refused refused = caller.next(CallEvent.Refused.class);
        assertTrue(refused.status() >= 400, refused.toString());
    }

    @Test
    void aCallThatRingsIsCancelled() throws Exception {
        Call call = anna.call("23", CallWish.offering(sdp(40_000)), caller);
        IncomingCall incoming = offer();
        incoming.ring();
        caller.next(CallEvent.Progress.class);
        call.hangUp();
        assertEquals(By.US, caller.next(CallEvent.Ended.class).by());
        assertEquals(By.THEM, callee.next(CallEvent.Ended.class).by());
    }

    @Test
    void aStarCodeIsDialledAnsweredAndHungUpByThePbx() throws Exception {
        anna.call("*72*23#", CallWish.offering(sdp(40_000)), caller);
        caller.next(CallEvent.Answered.class);
        assertEquals(By.THEM, caller.next(CallEvent.Ended.class).by());
    }

    @Test
    void holdAndResumeAreOffersThatAreAnswered() throws Exception {
        Call call = anna.call("23", CallWish.offering(sdp(40_000)), caller);
        IncomingCall incoming = offer();
        incoming.accept(sdp(40_002));
        caller.next(CallEvent.Answered.class);
        callee.next(CallEvent.Confirmed.class);
        for (String way : new String[]{ "sendonly", "sendrecv" }) {
            call.offer(Description.sdp(sdp(40_000).text() + "a=" + way + "\r\n"));
            String held = callee.next(CallEvent.OfferArrived.class).offer().text();
            assertTrue(way.equals("sendrecv") || held.contains("a=sendonly"), held);
            incoming.answer(Description.sdp(sdp(40_002).text() + (way.equals("sendonly") ? "a=recvonly\r\n" : "")));
            assertTrue(caller.next(CallEvent.OfferAnswered.class).answer().text().startsWith("v=0"));
        }
        call.hangUp();
        assertEquals(By.THEM, callee.next(CallEvent.Ended.class).by());
    }
}
