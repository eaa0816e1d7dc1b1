package org.linewright.sip.subscribe;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linewright.core.Watch;
import org.linewright.core.time.Backoff;
import org.linewright.sip.EventPackage;
import org.linewright.sip.News;
import org.linewright.sip.SubscribeWish;
import org.linewright.sip.Subscription;
import org.linewright.sip.SubscriptionEvent;
import org.linewright.sip.call.Calls;
import org.linewright.sip.call.Facts;
import org.linewright.sip.call.LineCalls;
import org.linewright.sip.dns.Located;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Uri;
import org.linewright.sip.transaction.ServerRun;

/** All subscriptions of a user agent, and who gets which NOTIFY. */
public final class Subscriptions {

    private record Unasked(LineCalls line, Consumer<News.Messages> listener) {
    }

    private final Calls calls;
    private final Map<String, LiveSubscription> byDialog = new ConcurrentHashMap<>();
    private final Set<LiveSubscription> running = ConcurrentHashMap.newKeySet();
    private final Map<String, Unasked> unasked = new ConcurrentHashMap<>();

    public Subscriptions(Calls calls) {
        this.calls = calls;
    }

    /** @param realm the realm that proved to be the registrar's; empty when none did yet */
    public Subscription begin(LineCalls line, SubscribeWish wish, Supplier<String> realm,
            Consumer<SubscriptionEvent> listener) {
        String own = line.addressOfRecord();
        Terms terms = new Terms(wish.what(), wish.about().isEmpty() ? own : line.uri(wish.about()),
                new NameAddress("", own, Map.of()).plain(),
                Math.clamp(wish.expires().toSeconds(), 1, Terms.MOST_SECONDS), 0, Backoff.ALL_FLOWS_DOWN);
        LiveSubscription live = new LiveSubscription(this, line, calls.parts(), realm, terms);
        running.add(live);
        live.begin(listener);
        return live;
    }

    /** What the PBX tells of this line's messages without having been asked (RFC 3842 §4.1). */
    public Watch messages(LineCalls line, Consumer<News.Messages> listener) {
        Unasked fresh = new Unasked(line, listener);
        unasked.put(line.token(), fresh);
        return () -> unasked.remove(line.token(), fresh);
    }

    /** A request came that belongs to no call. True when it belongs to a subscription. */
    public boolean take(ServerRun run) {
        Request request = run.request();
        if (!request.is("NOTIFY")) {
            return false;
        }
        Optional<LiveSubscription> live = Optional
                .ofNullable(byDialog.get(key(request.callId(), request.to().tag().orElse("")))); // framework-driven
        live.ifPresent(one -> one.notified(run));
        return live.isPresent() || told(run);
    }

    private boolean told(ServerRun run) {
        Request request = run.request();
        Optional<Unasked> line = Uri.of(request.uri())
                .flatMap(uri -> Optional.ofNullable(unasked.get(uri.user()))) // framework-driven null
                .filter(one -> one.line().trusts(run.back().getAddress()));
        Optional<News.Messages> news = request.headers().first("Event").filter(EventPackage.MESSAGES::is)
                .flatMap(event -> request.body())
                .flatMap(body -> SummaryDocument.of(body.text()));
        if (line.isEmpty() || news.isEmpty() || request.within()) {
            return false;
        }
        run.respond(request.response(200, calls.tag()));
        line.get().listener().accept(news.get());
        return true;
    }

    /** How many there are now. */
    public int size() {
        return running.size();
    }

    /** Sends and tells nothing more. */
    public void close() {
        running.forEach(LiveSubscription::abandon);
    }

    void gone(LiveSubscription live) {
        running.remove(live);
    }

    void locate(LineCalls line, Consumer<Located> found) {
        calls.locate(line, found);
    }

    /** Of a dialog that is new. */
    Facts facts(String contact, String realm) {
        return calls.facts(calls.word(), contact, realm);
    }

    void expect(Facts facts, LiveSubscription live) {
        byDialog.put(key(facts.callId(), facts.tag()), live);
    }

    void forget(Facts facts, LiveSubscription live) {
        byDialog.remove(key(facts.callId(), facts.tag()), live);
    }

    private static String key(String callId, String tag) {
        return tag + ' ' + callId;
    }
}
