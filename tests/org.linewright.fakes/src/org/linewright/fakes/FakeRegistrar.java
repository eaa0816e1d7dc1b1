package org.linewright.fakes;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.core.Watch;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.time.Timers;
import org.linewright.sip.Account;
import org.linewright.sip.Binding;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallWish;
import org.linewright.sip.Claims;
import org.linewright.sip.ContactSeen;
import org.linewright.sip.DigestAlgorithm;
import org.linewright.sip.EchoAnswer;
import org.linewright.sip.EchoWay;
import org.linewright.sip.IncomingCalls;
import org.linewright.sip.Invitation;
import org.linewright.sip.KeepAliveAnswer;
import org.linewright.sip.News;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.SipFigures;
import org.linewright.sip.SubscribeWish;
import org.linewright.sip.Subscription;
import org.linewright.sip.SubscriptionEvent;
import org.linewright.sip.UserAgent;
import org.linewright.sip.WireMessage;

/** A user agent and its registrar in one, on given time: answers each REGISTER as it is told to. */
public final class FakeRegistrar implements UserAgent {

    /** One REGISTER that was sent. */
    public record Sent(long nanos, Account account, Duration expires) {
        public boolean removes() {
            return expires.isZero();
        }
    }

    /** One OPTIONS that a line sent to itself. */
    public record Asked(long nanos, String user, EchoWay way, Duration patience) {
    }

    private static final Duration RTT = Duration.ofMillis(20);
    private static final InetSocketAddress SERVER = new InetSocketAddress(InetAddress.getLoopbackAddress(), 5060);

    private static final Invitation NOBODY = new Invitation("", "", new Claims(List.of(), false), "", "", List.of(),
            List.of(),
            Optional.empty(), Optional.empty(), InetAddress.getLoopbackAddress(), List.of());

    private final Timers timers;
    private final List<Sent> sent = new ArrayList<>();
    private final Map<String, Long> bindings = new LinkedHashMap<>();
    private final List<KeepAlive.Method> keepAlives = new ArrayList<>();
    private final List<FakeCall> calls = new ArrayList<>();
    private final Map<String, IncomingCalls> takers = new LinkedHashMap<>();
    private final List<FakeSubscription> subscriptions = new ArrayList<>();
    private final Map<String, Consumer<News.Messages>> unasked = new LinkedHashMap<>();
    private Function<Sent, RegisterAnswer> rule = FakeRegistrar::grantAll;
    private Consumer<WireMessage> tap = message -> {
        // nobody listens
    };
    private final List<Asked> echoes = new ArrayList<>();
    private Function<Asked, EchoAnswer> echo = asked -> new EchoAnswer.Arrived(EchoAnswer.By.CALL_ID, RTT, SERVER);
    private KeepAliveAnswer pong = new KeepAliveAnswer(true, Optional.empty(), RTT);

    public FakeRegistrar(Timers timers) {
        this.timers = timers;
    }

    /** Answers like this from now on. */
    public void answer(Function<Sent, RegisterAnswer> other) {
        rule = other;
    }

    /** Tells {@code listener} of each REGISTER as it is sent. */
    public void tap(Consumer<WireMessage> listener) {
        tap = listener;
    }

    /** What becomes of each OPTIONS that a line sends to itself, from now on. */
    public void echo(Function<Asked, EchoAnswer> other) {
        echo = other;
    }

    public List<Asked> echoes() {
        return List.copyOf(echoes);
    }

    /** The PBX answers so, and nothing arrives. */
    public static EchoAnswer answered(int status, String phrase) {
        return new EchoAnswer.Answered(status, phrase, SERVER);
    }

    public void pong(KeepAliveAnswer other) {
        pong = other;
    }

    /** Forgets every binding, as a restarted registrar does. */
    public void forget() {
        bindings.clear();
    }

    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** The calls that lines have placed, in order. */
    public List<FakeCall> calls() {
        return List.copyOf(calls);
    }

    /** Somebody calls this user; empty when nobody takes his calls. */
    public Optional<FakeCall> callIn(String user, Invitation invitation) {
        return Optional.ofNullable(takers.get(user)).map(taker -> { // framework-driven null
            FakeCall call = new FakeCall("", CallWish.withoutOffer(), invitation, event -> {
                // nobody yet
            });
            call.hearing(taker.offered(call));
            return call;
        });
    }

    public List<KeepAlive.Method> keepAlives() {
        return List.copyOf(keepAlives);
    }

    /** The accounts with a binding that has not run out, as {@code user@domain at server}. */
    public List<String> bound() {
        return bindings.entrySet().stream().filter(one -> one.getValue() > timers.nanos()).map(Map.Entry::getKey)
                .toList();
    }

    /** How many of them are at this host. */
    public long boundAt(String host) {
        return bound().stream().filter(one -> one.contains(" at " + host + ":")).count();
    }

    /** Grants what is asked. */
    public static RegisterAnswer grantAll(Sent sent) {
        return granted(sent, sent.expires());
    }

    public static RegisterAnswer granted(Sent sent, Duration granted) {
        return granted(sent, granted, Optional.empty());
    }

    public static RegisterAnswer granted(Sent sent, Duration granted, Optional<InetSocketAddress> seenAs) {
        List<ContactSeen> contacts = sent.removes()
                ? List.of()
                : List.of(new ContactSeen("sip:token@192.0.2.1:5060", granted, true, false));
        return new RegisterAnswer.Granted(sent.expires(), granted, contacts, SERVER, seenAs, RTT, 1,
                Optional.of(DigestAlgorithm.MD5), "fake");
    }

    public static RegisterAnswer refused(RegisterAnswer.Why why, int status, Optional<Duration> retryAfter) {
        return new RegisterAnswer.Refused(why, status, "No", retryAfter, SERVER, 1);
    }

    public static RegisterAnswer silent() {
        return new RegisterAnswer.Silent(List.of(SERVER));
    }

    @Override
    public Binding bind(Account account) {
        return new FakeBinding(account);
    }

    @Override
    public void keepAlive(ServerAddress server, KeepAlive.Method method, Consumer<KeepAliveAnswer> answer) {
        keepAlives.add(method);
        KeepAliveAnswer now = pong;
        timers.after(now.answered() ? RTT : Duration.ofSeconds(32), () -> answer.accept(now));
    }

    @Override
    public InetSocketAddress address() {
        return SERVER;
    }

    @Override
    public SipFigures figures() {
        return new SipFigures(0, sent.size(), Map.of());
    }

    /** All subscriptions so far. */
    public List<FakeSubscription> subscriptions() {
        return List.copyOf(subscriptions);
    }

    /** Tells a line of its messages without having been asked. */
    public void tellUnasked(String user, News.Messages messages) {
        unasked.get(user).accept(messages);
    }

    @Override
    public void close() {
        // nothing is open
    }

    private final class FakeBinding implements Binding {

        private final Account account;
        private Timers.Cancel pending = Timers.Cancel.NOTHING;

        FakeBinding(Account account) {
            this.account = account;
        }

        @Override
        public void register(Duration expires, Consumer<RegisterAnswer> answer) {
            Sent one = new Sent(timers.nanos(), account, expires);
            sent.add(one);
            tap.accept(new WireMessage(WireMessage.Direction.SENT, SERVER, "REGISTER sip:" + account.domain()));
            RegisterAnswer verdict = rule.apply(one);
            boolean answered = verdict instanceof RegisterAnswer.Granted || verdict instanceof RegisterAnswer.Refused;
            pending = timers.after(answered ? RTT : Duration.ofSeconds(32), () -> {
                if (verdict instanceof RegisterAnswer.Granted granted) {
                    bindings.put(account.toString(), timers.nanos() + granted.granted().toNanos());
                }
                answer.accept(verdict);
            });
        }

        @Override
        public void unregister(Consumer<RegisterAnswer> answer) {
            register(Duration.ZERO, answer);
        }

        @Override
        public void abandon() {
            pending.cancel();
        }

        @Override
        public String contact() {
            return "sip:token@192.0.2.1:5060";
        }

        @Override
        public Optional<InetAddress> local() {
            return Optional.of(InetAddress.getLoopbackAddress());
        }

        @Override
        public Call call(String target, CallWish wish, Consumer<CallEvent> listener) {
            FakeCall call = new FakeCall(target, wish, NOBODY, listener);
            calls.add(call);
            return call;
        }

        @Override
        public Watch calls(IncomingCalls taker, int most) {
            takers.put(account.user(), taker);
            return () -> takers.remove(account.user(), taker);
        }

        @Override
        public Subscription subscribe(SubscribeWish wish, Consumer<SubscriptionEvent> listener) {
            FakeSubscription subscription = new FakeSubscription(account.user(), wish, listener);
            subscriptions.add(subscription);
            return subscription;
        }

        @Override
        public Watch messages(Consumer<News.Messages> listener) {
            unasked.put(account.user(), listener);
            return () -> unasked.remove(account.user(), listener);
        }

        @Override
        public void echo(EchoWay way, Duration patience, Consumer<EchoAnswer> answer) {
            Asked asked = new Asked(timers.nanos(), account.user(), way, patience);
            echoes.add(asked);
            EchoAnswer verdict = echo.apply(asked);
            timers.after(verdict instanceof EchoAnswer.Silent ? patience : RTT, () -> answer.accept(verdict));
        }
    }
}
