package org.linewright.simulator.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.simulator.call.Deed.Abandon;
import org.linewright.simulator.call.Deed.Acknowledge;
import org.linewright.simulator.call.Deed.Ask;
import org.linewright.simulator.call.Deed.Reply;
import org.linewright.simulator.call.Deed.Wake;
import org.linewright.simulator.call.EndingCall.Owed;
import org.linewright.simulator.call.Happening.Acked;
import org.linewright.simulator.call.Happening.Asked;
import org.linewright.simulator.call.Happening.Cancelled;
import org.linewright.simulator.call.Happening.Closing;
import org.linewright.simulator.call.Happening.Due;
import org.linewright.simulator.call.Happening.Replied;
import org.linewright.simulator.call.Happening.Unacknowledged;
import org.linewright.simulator.call.Happening.Unanswered;
import org.linewright.simulator.call.PlayedSession.Stance;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/**
 * A call that rang and that somebody else takes. Caller and picker have both made an offer, and neither is an answer to
 * the other (RFC 3264 §5). So the PBX answers the picker with streams that wait, and after his ACK the caller's INVITE
 * goes to him within his dialog: what he answers is the answer to the caller; a late offer goes the same way.
 *
 * @param branch the client transaction of the INVITE to the picker; empty while his ACK is missing
 */
record PickedCall(Inbound caller, Inbound picker, Optional<String> branch) implements Call {

    /** No round of ringing. */
    private static final int ROUND = -1;

    /** Empty when the picker has no voice that the PBX knows. */
    static Optional<CallStep> started(Inbound caller, Inbound picker, List<Fork> ringing) {
        return new PlayedReply(picker.leg(), 1, Stance.WAITS).agreed(picker.transaction(), picker.invite())
                .map(reply -> CallStep.to(new PickedCall(caller, picker, Optional.empty()), reply,
                        Abandon.elsewhere(ringing), caller.story().pickedUp(picker.leg().account().name()),
                        new Wake(Alarm.NO_ANSWER, caller.story().rules().ringing(), ROUND)));
    }

    /** The picker comes out of another call: he is offered at once what the caller has offered. */
    static CallStep handed(Inbound caller, Inbound picker) {
        return new PickedCall(caller, picker, Optional.empty()).offered()
                .after(List.of(caller.story().joined(picker.leg().account().name())));
    }

    @Override
    public List<Leg> legs() {
        return List.of(caller.leg(), picker.leg());
    }

    @Override
    public CallStep on(Happening happening) {
        return switch (happening) {
            case Acked acked when branch.isEmpty() -> offered();
            case Unacknowledged unacknowledged when branch.isEmpty() -> lost(List.of(new Owed(picker.leg(), "").bye()));
            case Replied replied when branch.equals(Optional.of(replied.branch())) -> replied(replied);
            case Unanswered unanswered when branch.equals(Optional.of(unanswered.branch())) -> lost(hungUp());
            case Asked asked -> asked.tag().equals(caller.leg().tag()) ? callerAsked(asked) : pickerAsked(asked);
            case Cancelled cancelled when cancelled.transaction().equals(caller.transaction()) -> given(487,
                    End.CANCELLED, List.of());
            case Due(Alarm alarm, int round) when round == ROUND -> given(480, End.PICKER_LEFT, List.of());
            case Closing() -> CallStep.over(CallStep.joined(caller.told(503, End.CLOSED), hungUp()));
            default -> CallStep.to(this);
        };
    }

    /** With the new name, if his device takes that (X24). */
    private CallStep offered() {
        Identity identity = caller.identity();
        Leg next = (picker.changes() ? picker.leg().named(identity.shown()) : picker.leg()).next();
        SipRequest invite = caller.invite();
        SipHeaders passed = Passing.of(invite).with(picker.changes() ? identity.headers() : SipHeaders.NONE);
        SipRequest offer = next.request("INVITE", passed, invite.body(), invite.hops() - 1);
        return CallStep.to(new PickedCall(caller, picker.with(next), Optional.of(offer.branch())),
                new Acknowledge(picker.transaction()), new Ask(offer, next.peer()));
    }

    private CallStep replied(Replied replied) {
        SipResponse response = replied.response();
        if (response.provisional()) {
            return CallStep.to(this);
        }
        if (!response.success()) {
            return lost(hungUp());
        }
        Story story = caller.story();
        Sides sides = new Sides(caller.leg(), picker.leg().told(response, replied.from()));
        Talk talk = new Talk(sides, Handshake.begun(true, caller.transaction(), replied), Errands.NONE);
        Optional<Introduction> introduction = Optional.of(new Introduction(picker.identity().shown()))
                .filter(known -> caller.changes());
        return CallStep.to(new TalkingCall(story, talk, introduction), caller.passed(response),
                story.answered(picker.leg().account().name()), new Wake(Alarm.PULSE, story.rules().pulse()));
    }

    private CallStep callerAsked(Asked asked) {
        return asked.request().is("BYE")
                ? given(487, End.CANCELLED, List.of(caller.early(asked)))
                : CallStep.to(this, caller.early(asked));
    }

    private CallStep pickerAsked(Asked asked) {
        Leg leg = picker.leg();
        if (leg.outdated(asked.request())) {
            return CallStep.to(this, new Reply(asked.transaction(), leg.response(asked.request(), 500)));
        }
        PickedCall heard = new PickedCall(caller, picker.with(leg.told(asked.request(), asked.from())), branch);
        List<Deed> answer = new ArrayList<>(List.of(picker.early(asked)));
        if (!asked.request().is("BYE")) {
            return CallStep.to(heard, answer);
        }
        if (branch.isEmpty()) {
            answer.add(new Acknowledge(picker.transaction()));
        }
        return lost(answer);
    }

    /** The picker is gone, and nothing rings any more. */
    private CallStep lost(List<Deed> first) {
        return CallStep.over(CallStep.joined(first, caller.told(480, End.PICKER_LEFT)));
    }

    /** Tells the caller, and hangs up on the picker as soon as he has acknowledged. */
    private CallStep given(int status, End end, List<Deed> first) {
        Optional<String> open = Optional.of(picker.transaction()).filter(transaction -> branch.isEmpty());
        return EndingCall.of(picker.leg(), open, CallStep.joined(first, caller.told(status, end)));
    }

    private List<Deed> hungUp() {
        return List.of(new Owed(picker.leg(), picker.transaction()).bye());
    }
}
