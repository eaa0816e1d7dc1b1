package org.linewright.sip.call;

import java.util.Optional;
import org.linewright.sip.CallEvent;
import org.linewright.sip.Description;
import org.linewright.sip.call.CallEffect.Ack;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Response;

/**
 * The 2xx to our INVITE (RFC 3261 §13.2.2.4).
 *
 * @param offered whether the INVITE had an offer of ours
 */
record Answering(Facts facts, Early early, boolean offered) {

    /** Empty when there is no session: neither an offer of ours nor one of theirs. */
    Optional<CallStep> answered(Outgoing invite, Response response) {
        Leg leg = early.leg(invite.request(), response);
        Dialog dialog = leg.dialog().confirmed(invite.request(), response);
        Talking talking = Talking.answered(facts, dialog, invite, response);
        Optional<Description> session = Words.session(response.body());
        CallEvent.Answered answered = new CallEvent.Answered(dialog.remoteTag(), session.filter(any -> offered),
                talking.other().claims());
        if (offered || early.agreed()) {
            return Optional.of(CallStep.to(talking,
                    new Ack(invite, dialog.remoteTag(), talking.ack(invite.request())))
                    .and(talking.timer().armed())
                    .tell(answered));
        }
        return session.map(theirs -> new Offers(talking)
                .owing(new Owed.InAck(invite, dialog.remoteTag()), theirs, new CallEffect.Tell(answered))
                .and(talking.timer().armed()));
    }
}
