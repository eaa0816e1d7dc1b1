package org.linewright.sip.subscribe;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linewright.sip.Subscription;
import org.linewright.sip.SubscriptionEvent;
import org.linewright.sip.call.Alarms;
import org.linewright.sip.call.CallParts;
import org.linewright.sip.call.Facts;
import org.linewright.sip.call.Identity;
import org.linewright.sip.call.LineCalls;
import org.linewright.sip.call.Outgoing;
import org.linewright.sip.call.Telling;
import org.linewright.sip.dns.Located;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.transaction.ClientRun;
import org.linewright.sip.transaction.ClientUser;
import org.linewright.sip.transaction.ServerRun;

/** The shell of one subscription: its state under one lock; what that asks for is done, and told without the lock. */
final class LiveSubscription implements Subscription {

    private final Subscriptions all;
    private final LineCalls line;
    private final CallParts parts;
    private final Supplier<String> realm;
    private final Identity identity;
    private final Telling<SubscriptionEvent> telling = new Telling<>();
    private final Map<Outgoing, ClientRun> sent = new HashMap<>();
    private final Map<Request, ServerRun> asked = new HashMap<>();
    private final Alarms<SubscriptionAlarm> alarms;
    private SubscriptionState state;
    private Optional<Facts> known = Optional.empty();
    private InetSocketAddress lastSpoke = new InetSocketAddress(0);

    LiveSubscription(Subscriptions all, LineCalls line, CallParts parts, Supplier<String> realm, Terms terms) {
        this.all = all;
        this.line = line;
        this.parts = parts;
        this.realm = realm;
        this.identity = line.identity();
        this.state = new Resting(terms);
        this.alarms = new Alarms<>(SubscriptionAlarm.class, parts.timers(), parts.chance().random(),
                alarm -> step(new SubscriptionInput.Rang(alarm)));
    }

    void begin(Consumer<SubscriptionEvent> listener) {
        telling.begin(listener);
        step(new SubscriptionInput.Again());
    }

    void notified(ServerRun run) {
        synchronized (this) {
            asked.put(run.request(), run);
            lastSpoke = run.back();
        }
        step(new SubscriptionInput.Notified(run.request()));
    }

    @Override
    public void again() {
        step(new SubscriptionInput.Again());
    }

    @Override
    public void end() {
        step(new SubscriptionInput.End());
    }

    private void step(SubscriptionInput input) {
        boolean lost = false;
        synchronized (this) {
            SubscriptionStep step = state.step(input);
            state = step.next();
            for (SubscriptionEffect effect : step.effects()) {
                lost |= effect instanceof SubscriptionEffect.Locate;
                perform(effect);
            }
            if (state instanceof Gone) {
                gone();
            }
        }
        if (lost) {
            all.locate(line, this::located);
        }
        telling.tell();
    }

    private void located(Located located) {
        if (located.servers().isEmpty()) {
            step(new SubscriptionInput.Nowhere(located.detail()));
            return;
        }
        List<InetSocketAddress> sorted = parts.health().sorted(located.servers());
        sorted.forEach(server -> line.trust(server.getAddress()));
        step(new SubscriptionInput.Located(sorted, all.facts(line.contact(sorted.getFirst()), realm.get())));
    }

    private void perform(SubscriptionEffect effect) {
        switch (effect) {
            case SubscriptionEffect.Locate locate -> forget();
            case SubscriptionEffect.Send send -> send(send.request());
            case SubscriptionEffect.Abandon abandon -> Optional.ofNullable(sent.remove(abandon.request())) // framework
                    .ifPresent(ClientRun::abandon);
            case SubscriptionEffect.Answer answer -> Optional.ofNullable(asked.remove(answer.asked())) // framework
                    .ifPresent(run -> run.respond(answer.response()));
            case SubscriptionEffect.Arm arm -> alarms.arm(arm.alarm(), arm.least(), arm.most());
            case SubscriptionEffect.Disarm disarm -> alarms.disarm(disarm.alarm());
            case SubscriptionEffect.Avoid avoid ->
                parts.health().avoid(avoid.server(), avoid.wanted().orElse(Duration.ZERO));
            case SubscriptionEffect.Tell tell -> telling.add(tell.event());
        }
    }

    /** What comes in the dialog there was is a stranger's from now on. */
    private void forget() {
        known.ifPresent(facts -> all.forget(facts, this));
        known = Optional.empty();
    }

    private void gone() {
        forget();
        alarms.quiet();
        all.gone(this);
    }

    /** The port is being closed. */
    synchronized void abandon() {
        state = new Gone();
        gone();
    }

    private void send(Outgoing out) {
        if (known.isEmpty() && state instanceof Open open) {
            known = Optional.of(open.facts());
            all.expect(open.facts(), this); // before it is sent: a NOTIFY may come before the 2xx
        }
        InetSocketAddress to = out.to().orElseGet(() -> parts.hops().of(out.request(), lastSpoke));
        lastSpoke = to;
        Identity.Shown credentials = identity.shown(out);
        sent.put(out, parts.transactions().send(out.request().with(credentials.headers()), to,
                new User(out, to, credentials.unasked())));
    }

    /** Hears what becomes of one SUBSCRIBE. */
    private final class User implements ClientUser {

        private final Outgoing out;
        private final InetSocketAddress to;
        private final boolean unasked;

        User(Outgoing out, InetSocketAddress to, boolean unasked) {
            this.out = out;
            this.to = to;
            this.unasked = unasked;
        }

        @Override
        public void came(Response response) {
            if (unasked) {
                identity.judge(response);
            }
            if (response.success()) {
                parts.health().prefer(to);
            }
            step(new SubscriptionInput.Came(out, response));
        }

        @Override
        public void failed(String detail) {
            step(new SubscriptionInput.Failed(out, detail));
        }

        @Override
        public void over() {
            synchronized (LiveSubscription.this) {
                sent.remove(out);
            }
        }
    }
}
