package org.linewright.simulator.call;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.subscription.DialogState;
import org.linewright.simulator.subscription.Notice;
import org.linewright.simulator.subscription.Subscription;

/**
 * Those who are told of changes, and their NOTIFYs. Their transactions have numbers below {@link Transactions#NO_CALL}.
 * Used under the lock of the {@link Exchange}.
 */
final class Subscribers {

    private final WatchedNews news;
    private final Calls.Diary diary;
    private final Transactions transactions;
    private final Alarms alarms;
    private final LongSupplier nanos;
    private final Map<Long, Subscriber> subscribers = new HashMap<>();
    private final Map<Long, Long> armed = new HashMap<>();

    Subscribers(WatchedNews news, Calls.Diary diary, Transactions transactions, Alarms alarms, LongSupplier nanos) {
        this.news = news;
        this.diary = diary;
        this.transactions = transactions;
        this.alarms = alarms;
        this.nanos = nanos;
    }

    Stream<Subscriber> all() {
        return subscribers.values().stream();
    }

    /** Whose dialog a request is in. */
    Optional<Map.Entry<Long, Subscriber>> in(String tag, SipRequest request) {
        return subscribers.entrySet()
                .stream()
                .filter(entry -> entry.getValue().leg().tag().equals(tag) && entry.getValue().leg().knows(request))
                .findFirst()
                .map(Map.Entry::copyOf);
    }

    void granted(long number, Subscriber subscriber, Duration time) {
        took(number, subscriber, subscriber.machine().granted(time, nanos.getAsLong()), Optional.empty());
    }

    /** What became of a NOTIFY. */
    void happened(long number, Happening happening) {
        subscriber(number).ifPresent(one -> {
            switch (happening) {
                case Happening.Replied replied -> took(number, one, one.machine()
                        .answered(replied.response().status(),
                                replied.response().headers().first("Retry-After").isPresent(), nanos.getAsLong()),
                        Optional.empty());
                case Happening.Unanswered unanswered -> took(number, one, one.machine().silent(), Optional.empty());
                default -> {
                    // nothing else is about a subscription
                }
            }
        });
    }

    /**
     * Tells them that something has changed.
     *
     * @param changed the only dialog that has; empty tells everything
     */
    void changed(Predicate<Subscriber> whose, Optional<DialogState> changed) {
        some(whose).forEach((number, one) -> took(number, one, one.machine().changed(nanos.getAsLong()), changed));
    }

    /** Ends their subscriptions for this reason (RFC 6665 §4.1.3). */
    void ended(Predicate<Subscriber> whose, String reason) {
        some(whose).forEach((number, one) -> took(number, one, one.machine().over(reason), Optional.empty()));
    }

    private void took(long number, Subscriber before, Subscription.Step step, Optional<DialogState> changed) {
        Subscriber after = before.with(step.next());
        subscribers.put(number, after);
        for (Notice notice : step.notices()) {
            switch (notice) {
                case Notice.Say(String state, boolean whole) -> {
                    Subscriber asking = after.told();
                    subscribers.put(number, asking);
                    transactions.ask(asking.notify(state, news.of(after, changed.filter(one -> !whole))),
                            asking.leg().peer(), number);
                }
                case Notice.Wait(Duration time) -> arm(number, time);
                case Notice.Gone() -> forget(number, after);
            }
        }
    }

    private void forget(long number, Subscriber subscriber) {
        subscribers.remove(number);
        armed.remove(number);
        diary.noted(subscriber.leg().account(), EventKind.SUBSCRIPTION_ENDED, subscriber.leg().account().name(),
                subscriber.entity(), subscriber.topic().event());
    }

    /** One alarm for each, however often it is granted. */
    private void arm(long number, Duration time) {
        long due = nanos.getAsLong() + time.toNanos();
        if (armed.getOrDefault(number, Long.MAX_VALUE) > due) {
            armed.put(number, due);
            alarms.set(time, () -> elapsed(number, due));
        }
    }

    private void elapsed(long number, long due) {
        if (armed.remove(number, due)) {
            subscriber(number).ifPresent(one -> took(number, one, one.machine().elapsed(nanos.getAsLong()),
                    Optional.empty()));
        }
    }

    private Map<Long, Subscriber> some(Predicate<Subscriber> whose) {
        Map<Long, Subscriber> some = new HashMap<>(subscribers);
        some.values().removeIf(whose.negate());
        return some;
    }

    private Optional<Subscriber> subscriber(long number) {
        return Optional.ofNullable(subscribers.get(number)); // framework-driven null
    }
}
