package org.linewright.simulator.call;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Binding;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.WatchRules;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;
import org.linewright.simulator.registrar.Answer;
import org.linewright.simulator.subscription.DialogState;
import org.linewright.simulator.subscription.Subscription;
import org.linewright.simulator.subscription.Topic;

/** Takes SUBSCRIBEs, and passes on what has changed. Used under the lock of the {@link Exchange}. */
final class Watching {

    private final Reception reception;
    private final WatchDesk desk;
    private final WatchedNews news;
    private final Subscribers subscribers;
    private final Line line;
    private final Tags tags;
    private final Transactions transactions;
    private long last = Transactions.NO_CALL;

    Watching(Reception reception, WatchedNews news, Subscribers subscribers, Line line, Tags tags,
            Transactions transactions) {
        this.reception = reception;
        this.desk = new WatchDesk(reception);
        this.news = news;
        this.subscribers = subscribers;
        this.line = line;
        this.tags = tags;
        this.transactions = transactions;
    }

    /** Takes a SUBSCRIBE of somebody who has proved who he is. */
    Optional<Answer> begun(Incoming incoming) {
        SipRequest request = incoming.request();
        AccountId watcher = Reception.caller(request);
        Optional<Answer> refusal = desk.refusal(watcher, request).or(() -> crowded(watcher));
        if (refusal.isEmpty()) {
            last--;
            Leg leg = Leg.called(watcher, line.self(incoming.from()), tags.next(), request, incoming.from());
            granted(last, new Subscriber(WatchDesk.topic(request).orElseThrow(),
                    request.headers().first("Event").orElse(""), desk.watched(watcher, request),
                    WatchDesk.entity(watcher, request), leg, Subscription.NEW, 0), incoming);
        }
        return refusal;
    }

    /** Whether a request is in the dialog of a subscriber. */
    boolean knows(String tag, SipRequest request) {
        return subscribers.in(tag, request).isPresent();
    }

    /** Takes a request in the dialog of a subscriber. */
    Optional<Answer> within(String tag, Incoming incoming) {
        SipRequest request = incoming.request();
        Map.Entry<Long, Subscriber> entry = subscribers.in(tag, request).orElseThrow();
        Subscriber subscriber = entry.getValue();
        if (!request.is("SUBSCRIBE")) {
            return Optional.of(Answer.of(405).with("Allow", "SUBSCRIBE"));
        }
        if (!WatchDesk.topic(request).equals(Optional.of(subscriber.topic()))) {
            return Optional.of(Answer.of(489).with("Allow-Events", subscriber.topic().event()));
        }
        if (subscriber.leg().outdated(request)) {
            return Optional.of(Answer.of(500)); // RFC 3261 §12.2.2
        }
        Optional<Answer> refusal = desk.brief(request);
        if (refusal.isEmpty()) {
            granted(entry.getKey(), subscriber.with(subscriber.leg().told(request, incoming.from())), incoming);
        }
        return refusal;
    }

    /** A dialog of this account has changed. */
    void changed(AccountId account, DialogState dialog) {
        subscribers.changed(one -> one.topic() == Topic.DIALOGS && one.watched().contains(account),
                Optional.of(dialog).filter(one -> rules().partial()));
    }

    /** The voice box of this route has changed. */
    void changed(RouteId route) {
        subscribers.changed(one -> one.topic() == Topic.MESSAGES && box(one.watched().getFirst()).equals(route),
                Optional.empty());
        if (rules().unsolicited()) {
            reception.routing().devices().stream().filter(one -> box(one.account()).equals(route)).forEach(this::told);
        }
    }

    /** An account is reached at other devices than before. */
    void moved(AccountId account) {
        if (rules().registration()) {
            subscribers.changed(one -> one.topic() == Topic.DIALOGS && one.watched().contains(account),
                    Optional.empty());
        }
        if (rules().unsolicited()) {
            reception.routing().devices(account).forEach(this::told);
        }
    }

    /** An account is gone: as a watcher, and as somebody to watch. */
    void gone(AccountId account) {
        subscribers.ended(one -> one.leg().account().equals(account) || one.watched().contains(account),
                "noresource");
    }

    /** The PBX is being closed: whoever wants to know more may come back later. */
    void close() {
        subscribers.ended(one -> true, "probation");
    }

    private void granted(long number, Subscriber subscriber, Incoming incoming) {
        SipRequest request = incoming.request();
        Duration time = desk.granted(request);
        transactions.open(request, incoming.back(), number);
        transactions.reply(request.transaction(), subscriber.leg()
                .response(request, 200, SipResponse.reasonOf(200), SipHeaders.NONE.with("Expires", time.toSeconds()),
                        ""));
        reception.noted(subscriber.leg().account(), EventKind.SUBSCRIBED, subscriber.leg().account().name(),
                subscriber.entity(), subscriber.topic().event(), time.toSeconds());
        subscribers.granted(number, subscriber, time);
    }

    private void told(Binding device) {
        transactions.ask(news.unsolicited(device, line.self(device.source()), tags.next()), device.source(),
                Transactions.NO_CALL);
    }

    private Optional<Answer> crowded(AccountId watcher) {
        long own = subscribers.all().filter(one -> one.leg().account().equals(watcher)).count();
        if (subscribers.all().count() >= rules().all()) {
            return Optional.of(Threshold.full());
        }
        return own < rules().each() ? Optional.empty() : Optional.of(Answer.of(403));
    }

    private RouteId box(AccountId account) {
        return reception.routing().calling(account);
    }

    private WatchRules rules() {
        return reception.settings().calls().watching();
    }
}
