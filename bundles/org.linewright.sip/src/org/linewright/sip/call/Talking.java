package org.linewright.sip.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.Description;
import org.linewright.sip.call.CallEffect.Ack;
import org.linewright.sip.call.CallEffect.Send;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/**
 * The call is answered (RFC 3261 §14, §15).
 *
 * @param first the INVITE that made it, when it was ours: other phones may answer it too
 * @param unacked the INVITE of theirs whose 2xx is not acknowledged yet
 * @param refresh our request that refreshes the session and offers nothing
 */
record Talking(Facts facts, Dialog dialog, Optional<Outgoing> first, Session session, Optional<Request> unacked,
        Mood mood, Other other, SessionTimer timer, Optional<Outgoing> refresh, Transfers transfers)
        implements
        CallState {

    /** How far it has come. */
    enum Mood {
        /** We took it, and the caller may not know yet. */
        UNCONFIRMED,
        CONFIRMED,
        /** The owner has hung up before the ACK came: only that is waited for (RFC 3261 §15). */
        LEAVING
    }

    /** Our INVITE was answered. */
    static Talking answered(Facts facts, Dialog dialog, Outgoing invite, Response response) {
        return new Talking(facts, dialog.from(invite.request().cseq()), Optional.of(invite),
                Session.of(invite.request().body()), Optional.empty(), Mood.CONFIRMED, Other.of(response.headers()),
                SessionTimer.answered(response.headers()), Optional.empty(), Transfers.NONE);
    }

    /** We answered theirs. */
    static Talking accepted(Facts facts, Request invite, Description local) {
        return new Talking(facts, Dialog.of(invite, facts.tag()), Optional.empty(), Session.of(Optional.of(local)),
                Optional.of(invite), Mood.UNCONFIRMED, Other.of(invite.headers()), SessionTimer.granted(invite),
                Optional.empty(), Transfers.NONE);
    }

    @Override
    public CallStep step(CallInput input) {
        return switch (input) {
            case CallInput.HangUp hangUp -> hangUp();
            case CallInput.Asked asked -> new Requests(this).asked(asked.request());
            case CallInput.Acked acked -> acked(acked.ack());
            case CallInput.Unacked never when unacked.filter(never.invite()::equals).isPresent() ->
                bye(new Ended(By.FAULT, "The answer was not acknowledged")); // RFC 3261 §13.3.1.4
            case CallInput.Came came -> new Replies(this).came(came.to(), came.response());
            case CallInput.Failed failed -> new Replies(this).failed(failed.sent());
            case CallInput.Offer offer ->
                new Offers(with(session.wanting(new Session.Wanted(offer.offer(), offer.method())))).next();
            case CallInput.Answer answer -> new Offers(this).answer(answer.answer());
            case CallInput.RefuseOffer refuse -> new Offers(this).refuse(By.US);
            case CallInput.Rang rang -> rang(rang.alarm());
            default -> new Wishes(this).wish(input);
        };
    }

    private CallStep rang(Alarm alarm) {
        return switch (alarm) {
            case GLARE -> new Offers(this).next();
            case REFER -> new Wishes(this).referAgain();
            case ANSWER -> new Offers(this).refuse(By.FAULT);
            case REFRESH -> new Wishes(this).refresh();
            case EXPIRY -> bye(new Ended(By.FAULT, "The session was not refreshed")); // RFC 4028 §10
            case TRANSFER -> new Wishes(this).wish(new CallInput.DeclineTransfer(603));
            case CANCELLED, RINGING, PATIENCE -> CallStep.to(this);
        };
    }

    Talking with(Session now) {
        return new Talking(facts, dialog, first, now, unacked, mood, other, timer, refresh, transfers);
    }

    Talking with(Dialog now) {
        return new Talking(facts, now, first, session, unacked, mood, other, timer, refresh, transfers);
    }

    Talking with(Other now) {
        return new Talking(facts, dialog, first, session, unacked, mood, now, timer, refresh, transfers);
    }

    Talking with(SessionTimer now) {
        return new Talking(facts, dialog, first, session, unacked, mood, other, now, refresh, transfers);
    }

    Talking with(Transfers now) {
        return new Talking(facts, dialog, first, session, unacked, mood, other, timer, refresh, now);
    }

    Talking refreshing(Optional<Outgoing> request) {
        return new Talking(facts, dialog, first, session, unacked, mood, other, timer, request, transfers);
    }

    Talking waiting(Optional<Request> ack) {
        Mood now = ack.isEmpty() && mood == Mood.UNCONFIRMED ? Mood.CONFIRMED : mood;
        return new Talking(facts, dialog, first, session, ack, now, other, timer, refresh, transfers);
    }

    private Talking leaving() {
        return new Talking(facts, dialog, first, session, unacked, Mood.LEAVING, other, timer, refresh, transfers);
    }

    /** The ACK of this INVITE of ours (RFC 3261 §13.2.2.4). */
    Request ack(Request invite) {
        return dialog.request("ACK", invite.cseq());
    }

    /** Whether a request may change the session now. */
    boolean free() {
        return session.settled() && unacked.isEmpty() && mood != Mood.LEAVING;
    }

    /** Hangs up, and tells why. */
    CallStep bye(Ended why, CallEffect... before) {
        Headers reason = why.by() == By.FAULT
                ? Headers.NONE.with("Reason", "SIP;cause=408;text=\"" + why.reason() + "\"") // RFC 3326
                : Headers.NONE;
        CallStep step = CallStep.to(new Over(facts), before)
                .and(quiet())
                .and(new Send(Outgoing.within(dialog.advanced().request("BYE").with(reason))));
        return mood == Mood.LEAVING ? step : step.tell(why);
    }

    /** Ends what is open: what we owe is refused (RFC 3261 §15.1.2), what we wait for is given up. */
    List<CallEffect> quiet() {
        List<CallEffect> effects = new ArrayList<>(SessionTimer.disarmed());
        for (Alarm alarm : List.of(Alarm.ANSWER, Alarm.GLARE, Alarm.REFER, Alarm.TRANSFER)) {
            effects.add(new CallEffect.Disarm(alarm));
        }
        unacked.map(CallEffect.Settle::new).ifPresent(effects::add);
        session.theirs().ifPresent(owed -> effects.add(switch (owed) {
            case Owed.InResponse in -> new CallEffect.Answer(in.asked(), facts.response(in.asked(), 487));
            case Owed.InAck in -> new Ack(in.invite(), in.tag(), ack(in.invite().request()));
        }));
        transfers.offered().ifPresent(refer -> effects.add(
                new CallEffect.Answer(refer, facts.response(refer, 481))));
        return effects;
    }

    private CallStep hangUp() {
        if (unacked.isEmpty() || mood == Mood.CONFIRMED) {
            return bye(new Ended(By.US, ""));
        }
        // RFC 3261 §15: who was called waits for the ACK
        return mood == Mood.LEAVING ? CallStep.to(this) : CallStep.to(leaving()).tell(new Ended(By.US, ""));
    }

    private CallStep acked(Request ack) {
        if (unacked.filter(invite -> invite.cseq() == ack.cseq()).isEmpty()) {
            return CallStep.to(this);
        }
        CallEffect settle = new CallEffect.Settle(unacked.get());
        if (mood == Mood.LEAVING) {
            return bye(new Ended(By.US, ""), settle);
        }
        boolean offered = Words.session(unacked.get().body()).isEmpty();
        Optional<Description> answer = Words.session(ack.body()).filter(any -> offered);
        CallStep next = new Offers(waiting(Optional.empty())).next();
        CallStep step = new CallStep(next.next(), List.of(settle));
        if (mood == Mood.UNCONFIRMED) {
            step = step.tell(new CallEvent.Confirmed(answer));
        } else if (answer.isPresent()) {
            step = step.tell(new CallEvent.OfferAnswered(answer.get()));
        }
        return step.and(next.effects());
    }
}
