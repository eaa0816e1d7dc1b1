package org.linewright.sip.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.Description;
import org.linewright.sip.Peer;
import org.linewright.sip.call.CallEffect.Ack;
import org.linewright.sip.call.CallEffect.Send;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;

/**
 * The call is answered (RFC 3261 §14, §15).
 *
 * @param first the INVITE that made it, when it was ours: other phones may answer it too
 * @param unacked the INVITE of theirs whose 2xx is not acknowledged yet
 * @param confirmed whether the owner knows that both sides talk
 * @param leaving whether the owner has hung up, and only the ACK is waited for (RFC 3261 §15)
 * @param peer who is at the other end, when the PBX says
 */
record Talking(Facts facts, Dialog dialog, Optional<Outgoing> first, Session session, Optional<Request> unacked,
        boolean confirmed, boolean leaving, Optional<Peer> peer) implements CallState {

    /** Our INVITE was answered. */
    static Talking answered(Facts facts, Dialog dialog, Outgoing invite, List<Peer> asserted) {
        return new Talking(facts, dialog.from(invite.request().cseq()), Optional.of(invite),
                Session.of(invite.request().body()), Optional.empty(), true, false, asserted.stream().findFirst());
    }

    /** We answered theirs. */
    static Talking accepted(Facts facts, Dialog dialog, Request invite, Description local) {
        return new Talking(facts, dialog, Optional.empty(), Session.of(Optional.of(local)), Optional.of(invite),
                false, false, Words.asserted(invite.headers()).stream().findFirst());
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
            case CallInput.Failed failed when session.ours().filter(failed.sent()::equals).isPresent() ->
                bye(new Ended(By.FAULT, "The other side does not answer")); // RFC 3261 §12.2.1.2
            case CallInput.Offer offer -> with(session.wanting(offer.offer())).next();
            case CallInput.Rang rang when rang.alarm() == Alarm.GLARE -> next();
            case CallInput.Answer answer -> answer(answer.answer());
            case CallInput.RefuseOffer refuse -> refuse(By.US);
            case CallInput.Rang rang when rang.alarm() == Alarm.ANSWER -> refuse(By.FAULT);
            default -> CallStep.to(this);
        };
    }

    Talking with(Session other) {
        return new Talking(facts, dialog, first, other, unacked, confirmed, leaving, peer);
    }

    Talking with(Dialog other) {
        return new Talking(facts, other, first, session, unacked, confirmed, leaving, peer);
    }

    Talking waiting(Optional<Request> ack) {
        return new Talking(facts, dialog, first, session, ack, confirmed || ack.isEmpty(), leaving, peer);
    }

    Talking knowing(Peer other) {
        return new Talking(facts, dialog, first, session, unacked, confirmed, leaving, Optional.of(other));
    }

    /** The ACK of this INVITE of ours (RFC 3261 §13.2.2.4). */
    Request ack(Request invite) {
        return dialog.request("ACK", invite.cseq());
    }

    /** The other side has offered a session; the owner is asked. */
    CallStep owing(Owed owed, Description offer, CallEffect... before) {
        return CallStep.to(with(session.owing(owed)), before)
                .and(CallEffect.Arm.in(Alarm.ANSWER, facts.times().patience().dividedBy(2)))
                .tell(new CallEvent.OfferArrived(offer));
    }

    /** Makes the offer that waits, if it may be made now. */
    CallStep next() {
        if (session.wanted().isEmpty() || !session.settled() || unacked.isPresent() || leaving) {
            return CallStep.to(this);
        }
        Dialog advanced = dialog.advanced();
        Outgoing out = Outgoing.within(advanced.request("INVITE").with(facts.introduction()).with(session.wanted()));
        return CallStep.to(with(advanced).with(session.offering(out)), new Send(out));
    }

    /** Hangs up, and tells why. */
    CallStep bye(Ended why, CallEffect... before) {
        Headers reason = why.by() == By.FAULT
                ? Headers.NONE.with("Reason", "SIP;cause=408;text=\"" + why.reason() + "\"") // RFC 3326
                : Headers.NONE;
        CallStep step = CallStep.to(new Over(facts), before)
                .and(quiet())
                .and(new Send(Outgoing.within(dialog.advanced().request("BYE").with(reason))));
        return leaving ? step : step.tell(why);
    }

    /** Ends what is open: what we owe is refused (RFC 3261 §15.1.2), what we wait for is given up. */
    List<CallEffect> quiet() {
        List<CallEffect> effects = new ArrayList<>(
                List.of(new CallEffect.Disarm(Alarm.ANSWER), new CallEffect.Disarm(Alarm.GLARE)));
        unacked.map(CallEffect.Settle::new).ifPresent(effects::add);
        session.theirs().ifPresent(owed -> effects.add(switch (owed) {
            case Owed.InResponse in -> new CallEffect.Answer(in.asked(), facts.response(in.asked(), 487));
            case Owed.InAck in -> new Ack(in.invite(), in.tag(), ack(in.invite().request()));
        }));
        return effects;
    }

    private CallStep hangUp() {
        if (unacked.isEmpty() || confirmed) {
            return bye(new Ended(By.US, ""));
        }
        // RFC 3261 §15: who was called waits for the ACK
        return leaving
                ? CallStep.to(this)
                : CallStep.to(new Talking(facts, dialog, first, session, unacked, false, true, peer))
                        .tell(new Ended(By.US, ""));
    }

    private CallStep acked(Request ack) {
        if (unacked.filter(invite -> invite.cseq() == ack.cseq()).isEmpty()) {
            return CallStep.to(this);
        }
        CallEffect settle = new CallEffect.Settle(unacked.get());
        if (leaving) {
            return bye(new Ended(By.US, ""), settle);
        }
        boolean offered = Words.session(unacked.get().body()).isEmpty();
        Optional<Description> answer = Words.session(ack.body()).filter(any -> offered);
        CallStep next = waiting(Optional.empty()).next();
        CallStep step = new CallStep(next.next(), List.of(settle));
        if (!confirmed) {
            step = step.tell(new CallEvent.Confirmed(answer));
        } else if (answer.isPresent()) {
            step = step.tell(new CallEvent.OfferAnswered(answer.get()));
        }
        return step.and(next.effects());
    }

    private CallStep answer(Description answer) {
        if (session.theirs().isEmpty()) {
            return CallStep.to(this);
        }
        Talking agreed = with(session.agreed(Optional.of(answer)));
        CallEffect disarm = new CallEffect.Disarm(Alarm.ANSWER);
        return switch (session.theirs().get()) {
            case Owed.InResponse in -> CallStep.to(agreed.waiting(Optional.of(in.asked())), disarm,
                    new CallEffect.Persist(in.asked(),
                            facts.binding(in.asked(), 200).with(Optional.of(answer))));
            case Owed.InAck in -> {
                CallStep next = agreed.next();
                yield CallStep.to(next.next(), disarm,
                        new Ack(in.invite(), in.tag(), ack(in.invite().request()).with(Optional.of(answer))))
                        .and(next.effects());
            }
        };
    }

    private CallStep refuse(By by) {
        if (session.theirs().isEmpty()) {
            return CallStep.to(this);
        }
        return switch (session.theirs().get()) {
            case Owed.InResponse in -> {
                CallStep next = with(session.refused()).next();
                yield CallStep.to(next.next(), new CallEffect.Disarm(Alarm.ANSWER),
                        new CallEffect.Answer(in.asked(), facts.response(in.asked(), 488)))
                        .and(next.effects());
            }
            case Owed.InAck in -> bye(new Ended(by, "No session in common")); // an ACK cannot refuse
        };
    }
}
