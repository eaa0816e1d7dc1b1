package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.linewright.core.Text;
import org.linewright.core.time.Timers;
import org.linewright.media.Media;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.CallPhase;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.Surroundings;
import org.linewright.simulator.WatchRules;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;
import org.linewright.simulator.registrar.Answer;
import org.linewright.simulator.subscription.DialogState;

/** Keeps the calls and does what they want done. Thread: any, one at a time; never blocks. */
public final class Exchange implements AutoCloseable {

    private static final Text NO_RELAY = new Text("die Medien dieses Rufs kann die Anlage nicht durchleiten",
            "the PBX cannot relay the media of this call");

    private final Object lock = new Object();
    private final Reception reception;
    private final Line line;
    private final Threshold threshold;
    private final Switchboard switchboard;
    private final Alarms alarms;
    private final Mediation mediation;
    private final Calls calls;
    private final Transactions transactions;
    private final Subscribers subscribers;
    private final Watching watching;
    private final Referrals referrals;
    private final Timers timers;
    private long started;
    private boolean closed;

    public Exchange(Reception reception, Line line, Media media, Surroundings surroundings) {
        this.reception = reception;
        this.line = line;
        Tags tags = new Tags(surroundings.random());
        Ways ways = new Ways(reception, line, tags);
        this.switchboard = new Switchboard(reception, line, tags, ways);
        this.alarms = new Alarms(surroundings.nanos(), surroundings.timers(), lock);
        this.mediation = new Mediation(media, () -> reception.settings().media(), reception::noted,
                number -> soon(() -> calls().happened(number, new Happening.Due(Alarm.HANG_UP, 0))));
        this.transactions = new Transactions(line, alarms, this::happened);
        this.calls = new Calls(line, transactions, alarms, reception::noted, ways::next, this::changed,
                (number, refer) -> referrals().referred(number, refer), mediation);
        this.referrals = new Referrals(reception, switchboard, calls, () -> ++started);
        WatchedNews news = new WatchedNews(reception, calls::dialogs);
        this.subscribers = new Subscribers(news, reception::noted, transactions, alarms, surroundings.nanos());
        this.watching = new Watching(reception, news, subscribers, line, tags, transactions);
        this.timers = surroundings.timers();
        this.threshold = new Threshold(transactions, tags, () -> reception.settings().calls().extensions());
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
            return calls.size();
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
            Optional<CallStep> step = closed || calls.size() >= reception.settings().calls().most()
                    ? Optional.empty()
                    : switchboard.fromOutside(started + 1, domain, from, number);
            step.ifPresent(one -> calls.performed(++started, one));
            return step.isPresent() ? OptionalLong.of(started) : OptionalLong.empty();
        }
    }

    /** How far a call is. Thread: any. */
    public CallPhase phase(long number) {
        synchronized (lock) {
            return calls.phase(number);
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
            return closed || transactions.absorbs(incoming.request()) ? Optional.empty() : fresh(incoming);
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

    private Optional<Answer> fresh(Incoming incoming) {
        SipRequest request = incoming.request();
        Optional<String> tag = request.to().tag();
        return switch (request.method()) {
            case "ACK" -> {
                tag.flatMap(own -> calls.within(own, request))
                        .ifPresent(call -> calls.happened(call, new Happening.Acked(tag.orElseThrow(), request)));
                yield Optional.empty();
            }
            case "CANCEL" -> cancelled(incoming);
            default -> threshold.refusal(request).or(() -> tag.isPresent()
                    ? within(incoming, tag.orElseThrow())
                    : outOfTheBlue(incoming));
        };
    }

    /** RFC 3261 §9.2: the 200 of the CANCEL has the tag of the INVITE's responses, and goes before its 487. */
    private Optional<Answer> cancelled(Incoming incoming) {
        SipRequest request = incoming.request();
        Optional<Long> number = transactions.call(request);
        Optional<Leg> caller = number.flatMap(call -> calls.cancelled(call, request));
        caller.ifPresent(leg -> line.send(leg.response(request, 200), incoming.back()));
        number.ifPresent(call -> calls.happened(call, new Happening.Cancelled(request.transaction())));
        return caller.isPresent() ? Optional.empty() : Optional.of(Answer.of(number.isPresent() ? 200 : 481));
    }

    private Optional<Answer> within(Incoming incoming, String tag) {
        SipRequest request = incoming.request();
        if (watching.knows(tag, request)) {
            return watching.within(tag, incoming);
        }
        Optional<Long> call = calls.within(tag, request);
        if (call.isEmpty()) {
            return Optional.of(Answer.of(481)); // RFC 3261 §12.2.2
        }
        if (request.is("PRACK")) {
            return confirmed(incoming, tag, call.orElseThrow());
        }
        if (!Passing.ALLOWED.contains(request.method())) {
            return Optional.of(Answer.of(405).with("Allow", Wording.allow()));
        }
        Optional<Integer> refusal = mediation.refusal(call.orElseThrow(), request);
        if (refusal.isPresent()) {
            return refusal.map(Answer::of);
        }
        transactions.open(request, incoming.back(), call.orElseThrow());
        calls.happened(call.orElseThrow(),
                new Happening.Asked(tag, request.transaction(), request, incoming.from()));
        return Optional.empty();
    }

    /** RFC 3262 §3; an offer in it is refused. */
    private Optional<Answer> confirmed(Incoming incoming, String tag, long call) {
        SipRequest prack = incoming.request();
        if (!prack.body().isEmpty()) {
            return Optional.of(Answer.of(488));
        }
        Optional<Leg> leg = calls.leg(call, tag);
        Optional<Runnable> next = transactions.confirmed(prack).filter(one -> leg.isPresent());
        next.ifPresent(goesOn -> {
            transactions.open(prack, incoming.back(), Transactions.NO_CALL);
            transactions.reply(prack.transaction(), leg.orElseThrow().response(prack, 200));
            goesOn.run();
        });
        return next.isPresent() ? Optional.empty() : Optional.of(Answer.of(481));
    }

    private Optional<Answer> outOfTheBlue(Incoming incoming) {
        if (transactions.merged(incoming.request())) {
            return Optional.of(Answer.of(482));
        }
        if (incoming.request().is("SUBSCRIBE")) {
            return reception.refusal(incoming).or(() -> watching.begun(incoming));
        }
        if (!incoming.request().is("INVITE")) {
            return Optional.of(Answer.of(481));
        }
        if (calls.size() >= reception.settings().calls().most()) {
            return Optional.of(Threshold.full());
        }
        Optional<Answer> refusal = reception.refusal(incoming).or(() -> unrelayable(incoming));
        Optional<String> replaced = incoming.request().headers().first("Replaces");
        if (refusal.isEmpty() && replaced.isPresent()) {
            return replaced(incoming, replaced.flatMap(Replaces::of));
        }
        if (refusal.isEmpty()) {
            begin(incoming);
        }
        return refusal;
    }

    private Optional<Answer> unrelayable(Incoming incoming) {
        SipRequest invite = incoming.request();
        if (!mediation.refuses(line.self(incoming.from()), invite)) {
            return Optional.empty();
        }
        AccountId account = Reception.caller(invite);
        reception.noted(account, EventKind.CALL_IMPOSSIBLE, account.name(), Reception.dialled(invite), NO_RELAY);
        return Optional.of(Answer.of(488));
    }

    /** RFC 3891 §3. */
    private Optional<Answer> replaced(Incoming incoming, Optional<Replaces> replaces) {
        SipRequest invite = incoming.request();
        String domain = Reception.caller(invite).domain();
        Optional<Long> ringing = replaces.flatMap(one -> calls.ringing(one, domain));
        Optional<Calls.Place> place = replaces.flatMap(calls::place)
                .filter(found -> found.leg().account().domain().equals(domain));
        if (ringing.isEmpty() && place.isPresent() && replaces.filter(Replaces::early).isPresent()) {
            return Optional.of(Answer.of(486));
        }
        Optional<Handover> handover = place.flatMap(found -> calls.handover(found.number(), found.leg().tag()));
        if (ringing.isEmpty() && handover.isEmpty()) {
            return Optional.of(Answer.of(481));
        }
        started++;
        Inbound inbound = switchboard.inbound(started, invite, incoming.from());
        transactions.open(invite, incoming.back(), ringing.orElse(started));
        ringing.ifPresentOrElse(call -> calls.happened(call, new Happening.PickedUp(inbound)), () -> {
            calls.performed(place.orElseThrow().number(), handover.orElseThrow().rest());
            calls.performed(started, switchboard.replaced(inbound, handover.orElseThrow().given()));
        });
        return Optional.empty();
    }

    private void begin(Incoming incoming) {
        SipRequest invite = incoming.request();
        started++;
        Inbound inbound = switchboard.inbound(started, invite, incoming.from());
        AccountId account = inbound.story().caller();
        Destination destination = reception.destination(account, invite);
        Optional<Long> picked = switchboard.wanted(destination).flatMap(where -> calls.ringing(account, where));
        transactions.open(invite, incoming.back(), picked.orElse(started));
        picked.ifPresentOrElse(call -> calls.happened(call, new Happening.PickedUp(inbound)),
                () -> calls.performed(started, switchboard.opened(inbound, destination)));
    }
}
