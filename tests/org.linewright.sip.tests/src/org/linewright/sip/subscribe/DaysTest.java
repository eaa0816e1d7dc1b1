package org.linewright.sip.subscribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import gov.nist.javax.sip.message.SIPRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Secret;
import org.linewright.fakes.VirtualTimers;
import org.linewright.sip.Account;
import org.linewright.sip.Description;
import org.linewright.sip.EventPackage;
import org.linewright.sip.News;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipOptions;
import org.linewright.sip.SubscribeWish;
import org.linewright.sip.Subscription;
import org.linewright.sip.SubscriptionEvent;
import org.linewright.sip.call.Calls;
import org.linewright.sip.call.LineCalls;
import org.linewright.sip.dns.Locator;
import org.linewright.sip.dns.Names;
import org.linewright.sip.dns.ServerHealth;
import org.linewright.sip.guard.CarefulParser;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Reading;
import org.linewright.sip.message.Request;
import org.linewright.sip.register.Chance;
import org.linewright.sip.register.Transport;

/** Subscriptions over days of virtual time, at a PBX that forgets and over a network that loses. */
class DaysTest {

    private static final InetSocketAddress OURS = new InetSocketAddress(InetAddress.getLoopbackAddress(), 5061);
    private static final InetSocketAddress PBX = new InetSocketAddress(InetAddress.getLoopbackAddress(), 5062);
    private static final Names NO_DNS = new Names() {
        @Override
        public CompletableFuture<List<Service>> services(String name) {
            return CompletableFuture.completedFuture(List.of());
        }

        @Override
        public CompletableFuture<List<Host>> hosts(String name) {
            return CompletableFuture.completedFuture(List.of());
        }
    };

    /** A PBX that grants an hour, tells when it is asked, and sends everything only once. */
    private final class Notifier implements Transport {

        private final Map<String, Long> ends = new HashMap<>();
        private final List<Long> asked = new ArrayList<>();
        private int late;
        private int messages;
        private long seq;

        @Override
        public void send(byte[] bytes, InetSocketAddress to) {
            if (random.nextDouble() >= loss && new String(bytes, StandardCharsets.UTF_8).startsWith("SUBSCRIBE")) {
                time.after(Duration.ofMillis(1), () -> take(read(bytes)));
            }
        }

        @Override
        public InetSocketAddress local(InetSocketAddress peer) {
            return OURS;
        }

        private void take(Request subscribe) {
            asked.add(time.nanos());
            String dialog = subscribe.callId() + subscribe.from().tag().orElse("");
            long seconds = subscribe.headers().number("Expires").orElse(0);
            boolean known = ends.containsKey(dialog);
            late += known && ends.get(dialog) < time.nanos() ? 1 : 0;
            if (subscribe.within() && !known) {
                answer(subscribe, 481, Headers.NONE);
                return;
            }
            ends.put(dialog, time.nanos() + Duration.ofSeconds(seconds).toNanos());
            answer(subscribe, 200, Headers.NONE.with("Expires", seconds).with("Contact", "<sip:pbx@127.0.0.1:5062>"));
            tell(subscribe, seconds);
            if (seconds == 0) {
                ends.remove(dialog);
            }
        }

        private void answer(Request subscribe, int status, Headers headers) {
            if (random.nextDouble() >= loss) {
                calls.take(subscribe.response(status, "theirs").with(headers), PBX);
            }
        }

        private void tell(Request subscribe, long seconds) {
            seq++;
            Request request = new Request("NOTIFY", "sip:token@127.0.0.1:5061", Headers.NONE
                    .with("Via", "SIP/2.0/UDP 127.0.0.1:5062;branch=z9hG4bK" + seq)
                    .with("From", subscribe.headers().first("To").orElseThrow().replaceFirst(";tag=.*", "")
                            + ";tag=theirs")
                    .with("To", subscribe.headers().first("From").orElseThrow())
                    .with("Call-ID", subscribe.callId())
                    .with("CSeq", seq + " NOTIFY")
                    .with("Contact", "<sip:pbx@127.0.0.1:5062>")
                    .with("Event", "message-summary")
                    .with("Subscription-State",
                            seconds == 0 ? "terminated;reason=timeout" : "active;expires=" + seconds),
                    Optional.of(new Description(EventPackage.MESSAGES.type(),
                            "Messages-Waiting: yes\r\nVoice-Message: " + messages + "/0\r\n")));
            if (random.nextDouble() >= loss) {
                calls.take(request, PBX, subscriptions::take);
            }
        }

        private static Request read(byte[] bytes) {
            try {
                return Reading.of((SIPRequest) new CarefulParser(() -> {
                    // nobody counts
                }).parseSIPMessage(bytes, true, false, null)); // framework-driven null
            } catch (ParseException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
    }

    private final VirtualTimers time = new VirtualTimers();
    private Random random = new Random(7);
    private double loss;
    private final Notifier pbx = new Notifier();
    private final Calls calls = new Calls(SipOptions.defaults(), time, new Chance(random), pbx,
            new Locator(NO_DNS, random, time), new ServerHealth(time));
    private final Subscriptions subscriptions = new Subscriptions(calls);
    private final LineCalls line = calls.of(new Account("22", "pbx.example", new ServerAddress("127.0.0.1",
            OptionalInt.of(5062)), "22", () -> new Secret("pw")), "token");
    private final List<SubscriptionEvent> told = new ArrayList<>();

    private Subscription begun() {
        return subscriptions.begin(line, new SubscribeWish(EventPackage.MESSAGES, "", Duration.ofHours(1)), () -> "",
                told::add);
    }

    private int fresh() {
        return told.stream()
                .filter(SubscriptionEvent.Told.class::isInstance)
                .map(event -> ((News.Messages) ((SubscriptionEvent.Told) event).news()).voice().orElseThrow().fresh())
                .reduce(-1, (before, after) -> after);
    }

    @Test
    void aDayIsAFewRequestsAndNoneTooLate() {
        begun();
        time.pass(Duration.ofDays(1));
        assertTrue(pbx.asked.size() >= 26 && pbx.asked.size() <= 33, String.valueOf(pbx.asked.size()));
        assertEquals(0, pbx.late);
        assertEquals(1, pbx.ends.size());
    }

    @Test
    void aPbxThatForgotIsSubscribedAnew() {
        begun();
        time.pass(Duration.ofHours(5));
        pbx.ends.clear();
        pbx.messages = 3;
        time.pass(Duration.ofHours(1));
        assertEquals(3, fresh());
        assertEquals(1, pbx.ends.size());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void afterALossyTimeEverythingIsRightAgain(long seed) {
        random = new Random(seed);
        loss = 0.5;
        Subscription subscription = begun();
        time.pass(Duration.ofDays(3));
        loss = 0;
        pbx.messages = 4;
        time.pass(Duration.ofHours(2));
        assertEquals(4, fresh(), "with " + seed);
        subscription.end();
        time.pass(Duration.ofMinutes(2));
        assertEquals(new SubscriptionEvent.Ended(), told.getLast());
        assertEquals(0, subscriptions.size());
        assertEquals(0, calls.transactions());
        assertEquals(0, time.waiting());
    }

    @Test
    void manyDoNotComeTogether() {
        for (int i = 0; i < 200; i++) {
            begun();
        }
        time.pass(Duration.ofSeconds(10));
        pbx.asked.clear();
        time.pass(Duration.ofHours(1));
        HashSet<Long> seconds = new HashSet<>();
        pbx.asked.forEach(at -> seconds.add(at / 1_000_000_000L));
        assertTrue(seconds.size() > 120, String.valueOf(seconds.size()));
    }

    @Test
    void whenThePortClosesNothingIsLeft() {
        begun();
        loss = 1;
        begun();
        time.pass(Duration.ofMinutes(1));
        subscriptions.close();
        int sent = pbx.asked.size();
        time.pass(Duration.ofDays(2));
        assertEquals(sent, pbx.asked.size());
        assertEquals(0, time.waiting());
        assertEquals(0, subscriptions.size());
    }
}
