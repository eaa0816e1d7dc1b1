package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.linewright.core.time.Timers;
import org.linewright.media.Media;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.CallPhase;
import org.linewright.simulator.Surroundings;
import org.linewright.simulator.WatchRules;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.message.SipResponse;
import org.linewright.simulator.registrar.Answer;
import org.linewright.simulator.subscription.DialogState;

/** Keeps the calls and does what they want done. Thread: any, one at a time; never blocks. */
public final class Exchange implements AutoCloseable {

    private final Object lock = new Object();
    private final Reception reception;
    private final Switchboard switchboard;
    private final Alarms alarms;
    private final CallTable table = new CallTable();
    private final Calls calls;
    private final Entrance entrance;
    private final Transactions transactions;
    private final Subscribers subscribers;
    private final Watching watching;
    private final Referrals referrals;
    private final Timers timers;
    private long started;
    private boolean closed;

    public Exchange(Reception reception, Line line, Media media, Surroundings surroundings) {
        this.reception = reception;
        Tags tags = new Tags(surroundings.random());
        Ways ways = new Ways(reception, line, tags);
        this.switchboard = new Switchboard(reception, line, tags, ways);
        this.alarms = new Alarms(surroundings.nanos(), surroundings.timers(), lock);
        Mediation mediation = new Mediation(media, () -> reception.settings().media(), reception::noted,
                number -> soon(() -> calls().happened(number, new Happening.Due(Alarm.HANG_UP, 0))));
        this.transactions = new Transactions(line, alarms, this::happened);
        this.calls = new Calls(table, line, transactions, alarms, reception::noted, ways::next, this::changed,
                (number, refer) -> referrals().referred(number, refer), mediation);
        this.referrals = new Referrals(reception, switchboard, calls, table, () -> ++started);
        WatchedNews news = new WatchedNews(reception, table::dialogs);
        this.subscribers = new Subscribers(news, reception::noted, transactions, alarms, surroundings.nanos());
        this.watching = new Watching(reception, news, subscribers, line, tags, transactions);
        this.timers = surroundings.timers();
        Threshold threshold = new Threshold(transactions, tags, () -> reception.settings().calls().extensions());
        Doorway doorway = new Doorway(reception, line, switchboard, mediation, table, calls, transactions,
                () -> ++started);
        this.entrance = new Entrance(reception, line, threshold, doorway, mediation, table, calls, transactions,
                watching);
    }

    /** How many calls were let in so far. */
    public long started() {
        synchronized (lock) {
            return started;
        }
    }

    /** How many calls there are now. */
    public int running() {
        synchronized (lock) {
            return table.size();
        }
    }

    /**
     * The outside world calls a number of a domain. Thread: any.
     *
     * @param from the number that is shown
     * @return the number of the call; empty when nobody has that number, or there is no room for one more call
     */
    public OptionalLong fromOutside(String domain, String from, String number) {
        synchronized (lock) {
            Optional<CallStep> step = closed || table.size() >= reception.settings().calls().most()
                    ? Optional.empty()
                    : switchboard.fromOutside(started + 1, domain, from, number);
            step.ifPresent(one -> calls.performed(++started, one));
            return step.isPresent() ? OptionalLong.of(started) : OptionalLong.empty();
        }
    }

    /** How far a call is. Thread: any. */
    public CallPhase phase(long number) {
        synchronized (lock) {
            return table.phase(number);
        }
    }

    /** Gives up a call of the outside world, or hangs it up. Thread: any. */
    public void hangUp(long number) {
        synchronized (lock) {
            if (!closed) {
                calls.happened(number, new Happening.Cancelled(""));
                calls.happened(number, new Happening.Due(Alarm.HANG_UP, 0));
            }
        }
    }

    /** Takes a request about a call. Answers what is to be said without keeping anything; empty when that is nothing. */
    public Optional<Answer> taken(Incoming incoming) {
        synchronized (lock) {
            return closed || transactions.absorbs(incoming.request()) ? Optional.empty() : entrance.taken(incoming);
        }
    }

    /** Takes a response to what the PBX asked. */
    public void taken(SipResponse response, InetSocketAddress from) {
        synchronized (lock) {
            if (!closed) {
                transactions.answered(response, from);
            }
        }
    }

    /** Hangs up everywhere, once, and is deaf afterwards. */
    @Override
    public void close() {
        synchronized (lock) {
            calls.close();
            watching.close();
            closed = true;
            alarms.clear();
        }
    }

    /** The voice box of this route has changed. Thread: any. */
    public void boxChanged(RouteId route) {
        soon(() -> watching.changed(route));
    }

    /** An account is reached at other devices than before. Thread: any. */
    public void moved(AccountId account) {
        WatchRules rules = reception.settings().calls().watching();
        if (rules.registration() || rules.unsolicited()) {
            soon(() -> watching.moved(account));
        }
    }

    /** An account is gone. Thread: any. */
    public void gone(AccountId account) {
        soon(() -> watching.gone(account));
    }

    /** Not on this thread, which may hold a lock of its own. */
    private void soon(Runnable task) {
        timers.after(Duration.ZERO, () -> {
            synchronized (lock) {
                if (!closed) {
                    task.run();
                }
            }
        });
    }

    private void happened(long number, Happening happening) {
        if (number < Transactions.NO_CALL) {
            subscribers.happened(number, happening);
        } else {
            calls.happened(number, happening);
        }
    }

    private void changed(AccountId account, DialogState dialog) {
        watching.changed(account, dialog);
    }

    private Referrals referrals() {
        return referrals;
    }

    private Calls calls() {
        return calls;
    }
}
