package org.linewright.sip.call;

import java.util.Optional;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.By;
import org.linewright.sip.CallEvent.Ended;
import org.linewright.sip.Description;
import org.linewright.sip.call.CallEffect.Ack;
import org.linewright.sip.call.CallEffect.Send;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** Offers and answers in a call that is answered (RFC 3264, RFC 6337). */
record Offers(Talking call) {

    /** The other side has offered a session; the owner is asked. */
    CallStep owing(Owed owed, Description offer, CallEffect... before) {
        return CallStep.to(call.with(call.session().owing(owed)), before)
                .and(CallEffect.Arm.in(Alarm.ANSWER, call.facts().times().patience().dividedBy(4)))
                .tell(new CallEvent.OfferArrived(offer));
    }

    /** Makes the offer that waits, if it may be made now. */
    CallStep next() {
        if (call.session().wanted().isEmpty() || !call.free()) {
            return CallStep.to(call);
        }
        Session.Wanted wanted = call.session().wanted().get();
        Dialog advanced = call.dialog().advanced();
        String method = call.other().takes(wanted.method()) ? wanted.method() : "INVITE";
        Outgoing out = Outgoing.within(advanced.request(method)
                .with(call.facts().introduction())
                .with(call.timer().inRequest())
                .with(Optional.of(wanted.offer())));
        return CallStep.to(call.with(advanced).with(call.session().begun().offering(out)), new Send(out));
    }

    /** The owner answers what they have offered. */
    CallStep answer(Description answer) {
        if (call.session().theirs().isEmpty()) {
            return CallStep.to(call);
        }
        Talking agreed = call.with(call.session().agreed(Optional.of(answer)));
        CallEffect disarm = new CallEffect.Disarm(Alarm.ANSWER);
        return switch (call.session().theirs().get()) {
            case Owed.InResponse in -> new Offers(agreed).accepting(in.asked(), answer, disarm);
            case Owed.InAck in -> {
                CallStep next = new Offers(agreed).next();
                yield CallStep.to(next.next(), disarm,
                        new Ack(in.invite(), in.tag(), call.ack(in.invite().request()).with(Optional.of(answer))))
                        .and(next.effects());
            }
        };
    }

    /** Says yes to a request that changes the session, with this description of ours. */
    CallStep accepting(Request asked, Description local, CallEffect... before) {
        Talking timed = call.with(SessionTimer.granted(asked));
        Response response = call.facts().binding(asked, 200)
                .with(timed.timer().inAnswer())
                .with(Optional.of(local));
        if (asked.is("UPDATE")) { // RFC 3311 §5.2: no ACK follows
            CallStep next = new Offers(timed).next();
            return CallStep.to(next.next(), before)
                    .and(new CallEffect.Answer(asked, response))
                    .and(timed.timer().armed())
                    .and(next.effects());
        }
        return CallStep.to(timed.waiting(Optional.of(asked)), before)
                .and(new CallEffect.Persist(asked, response))
                .and(timed.timer().armed());
    }

    /** The owner refuses it, or has forgotten it. */
    CallStep refuse(By by) {
        if (call.session().theirs().isEmpty()) {
            return CallStep.to(call);
        }
        return switch (call.session().theirs().get()) {
            case Owed.InResponse in -> {
                CallStep next = new Offers(call.with(call.session().refused())).next();
                yield CallStep.to(next.next(), new CallEffect.Disarm(Alarm.ANSWER),
                        new CallEffect.Answer(in.asked(), call.facts().response(in.asked(), 488)))
                        .and(next.effects());
            }
            case Owed.InAck in -> call.bye(new Ended(by, "No session in common")); // an ACK cannot refuse
        };
    }
}
