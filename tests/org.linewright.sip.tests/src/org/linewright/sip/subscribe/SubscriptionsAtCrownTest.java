package org.linewright.sip.subscribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.Secret;
import org.linewright.core.time.SystemTimers;
import org.linewright.simulator.CallRules;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.WatchRules;
import org.linewright.sip.Account;
import org.linewright.sip.Binding;
import org.linewright.sip.Call;
import org.linewright.sip.CallWish;
import org.linewright.sip.Description;
import org.linewright.sip.DialogSeen;
import org.linewright.sip.EventPackage;
import org.linewright.sip.IncomingCall;
import org.linewright.sip.JainUserAgents;
import org.linewright.sip.News;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipOptions;
import org.linewright.sip.SubscribeWish;
import org.linewright.sip.Subscription;
import org.linewright.sip.SubscriptionEvent;
import org.linewright.sip.UserAgent;

/** Subscriptions at the embedded PBX, which speaks SIP in its own way, over real sockets. */
@Timeout(120)
class SubscriptionsAtCrownTest {

    private static final String DOMAIN = "estos.hfo-cloud.de";
    private static final Description SDP = Description
            .sdp("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 40000"
                    + " RTP/AVP 8 0\r\na=rtpmap:8 PCMA/8000\r\na=rtpmap:0 PCMU/8000\r\n");

    private final SystemTimers timers = new SystemTimers("test timers");
    private final BlockingQueue<SubscriptionEvent> told = new LinkedBlockingQueue<>();
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
        assertInstanceOf(RegisterAnswer.Granted.class, answers.poll(20, TimeUnit.SECONDS));
        return binding;
    }

    private Subscription watches(EventPackage what, String about) {
        return anna.subscribe(new SubscribeWish(what, about, Duration.ofMinutes(10)), told::add);
    }

    private <T extends SubscriptionEvent> T next(Class<T> kind) throws InterruptedException {
        for (SubscriptionEvent event = told.poll(20, TimeUnit.SECONDS); event != null; // framework-driven null
                event = told.poll(20, TimeUnit.SECONDS)) {
            if (kind.isInstance(event)) {
                return kind.cast(event);
            }
        }
        throw new AssertionError("No " + kind.getSimpleName());
    }

    private News news() throws InterruptedException {
        return next(SubscriptionEvent.Told.class).news();
    }

    private DialogSeen.Stage stage() throws InterruptedException {
        return assertInstanceOf(News.Dialogs.class, news()).dialogs().getFirst().stage();
    }

    @Test
    void theMailboxIsToldAndUnsubscribedInTheEnd() throws Exception {
        Subscription subscription = watches(EventPackage.MESSAGES, "");
        assertEquals(Duration.ofMinutes(10), next(SubscriptionEvent.Granted.class).time());
        News.Messages messages = assertInstanceOf(News.Messages.class, news());
        assertEquals(0, messages.voice().orElseThrow().fresh());
        assertEquals("sip:22@" + DOMAIN, messages.account());
        CountDownLatch ended = new CountDownLatch(1);
        pbx.log().listen(event -> {
            if (event.kind() == EventKind.SUBSCRIPTION_ENDED) {
                ended.countDown();
            }
        });
        subscription.end();
        next(SubscriptionEvent.Ended.class);
        assertTrue(ended.await(20, TimeUnit.SECONDS));
    }

    @Test
    void anExtensionIsSeenTelephoning() throws Exception {
        watches(EventPackage.DIALOGS, "23");
        assertEquals(new News.Dialogs(List.of(), false), news());
        BlockingQueue<IncomingCall> offered = new LinkedBlockingQueue<>();
        bert.calls(call -> {
            offered.add(call);
            return event -> {
                // only watched
            };
        }, 2);
        Call call = anna.call("23", CallWish.offering(SDP), event -> {
            // only watched
        });
        IncomingCall incoming = offered.poll(20, TimeUnit.SECONDS);
        incoming.ring();
        for (DialogSeen.Stage stage = stage(); stage != DialogSeen.Stage.EARLY; stage = stage()) {
            assertEquals(DialogSeen.Stage.TRYING, stage);
        }
        incoming.accept(SDP);
        assertEquals(DialogSeen.Stage.CONFIRMED, stage());
        call.hangUp();
        assertEquals(new News.Dialogs(List.of(), false), news());
    }

    @Test
    void aForgottenOneIsSubscribedAnew() throws Exception {
        Subscription subscription = watches(EventPackage.DIALOGS, "23");
        news();
        subscription.again();
        next(SubscriptionEvent.Granted.class);
        assertEquals(new News.Dialogs(List.of(), false), news());
    }

    @Test
    void whatThePbxDoesNotOfferIsRefused() throws Exception {
        watches(EventPackage.REGISTRATIONS, "23");
        assertEquals(489, next(SubscriptionEvent.Refused.class).status());
        watches(EventPackage.DIALOGS, "nobody");
        assertEquals(404, next(SubscriptionEvent.Refused.class).status());
    }

    @Test
    void aLongerTimeIsTakenWhenThePbxWantsIt() throws Exception {
        pbx.apply(pbx.settings().with(CallRules.USUAL.with(WatchRules.USUAL.withLeast(Duration.ofMinutes(20)))));
        watches(EventPackage.MESSAGES, "");
        assertEquals(Duration.ofMinutes(20), next(SubscriptionEvent.Granted.class).time());
    }

    @Test
    void messagesAreToldUnaskedToo() throws Exception {
        BlockingQueue<News.Messages> unasked = new LinkedBlockingQueue<>();
        anna.messages(unasked::add);
        pbx.apply(pbx.settings().with(CallRules.USUAL.with(WatchRules.USUAL.withUnsolicited(true))));
        BlockingQueue<RegisterAnswer> answers = new LinkedBlockingQueue<>();
        anna.unregister(answers::add);
        answers.poll(20, TimeUnit.SECONDS);
        anna.register(Duration.ofMinutes(10), answers::add);
        assertEquals("sip:22@" + DOMAIN, unasked.poll(20, TimeUnit.SECONDS).account());
    }
}
