package org.linewright.simulator.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.simulator.call.Deed.Ack;
import org.linewright.simulator.call.Deed.Ask;
import org.linewright.simulator.call.Deed.Join;
import org.linewright.simulator.call.Deed.Reply;
import org.linewright.simulator.call.Deed.Wake;
import org.linewright.simulator.call.Happening.Asked;
import org.linewright.simulator.call.Happening.Cancelled;
import org.linewright.simulator.call.Happening.Closing;
import org.linewright.simulator.call.Happening.Due;
import org.linewright.simulator.call.Happening.Joined;
import org.linewright.simulator.call.Happening.Replied;
import org.linewright.simulator.call.Happening.Unanswered;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/**
 * Somebody whom the PBX plays, and who gets a device out of another call.
 *
 * @param branch what the device is asked; empty while it is still in its other call
 */
record FetchingCall(Inbound caller, Part part, Optional<String> branch) implements Call {

    /** He rings first, if he does that. */
    static CallStep started(Inbound caller, Way.Played played) {
        Inbound known = caller.understoodAs(played.name());
        FetchingCall call = new FetchingCall(known, played.part(), Optional.empty());
        return played.part().rings()
                .map(time -> CallStep.to(call, known.reply(180), known.story().ringing(played.name()),
                        new Wake(Alarm.PICK_UP, time)))
                .orElseGet(call::pickedUp);
    }

    /** He has been talking to somebody else. */
    static CallStep of(Inbound caller, Party.Played played) {
        return new FetchingCall(caller.understoodAs(played.name()), played.part(), Optional.empty())
                .asking(caller.leg());
    }

    @Override
    public List<Leg> legs() {
        return branch.isEmpty() ? List.of() : List.of(caller.leg());
    }

    @Override
    public CallStep on(Happening happening) {
        return switch (happening) {
            case Due due when due.alarm() == Alarm.PICK_UP && branch.isEmpty() -> pickedUp();
            case Joined(Party.Device(Leg leg)) -> asking(leg);
            case Replied replied when branch.equals(Optional.of(replied.branch())) -> replied(replied);
            case Unanswered unanswered when branch.equals(Optional.of(unanswered.branch())) -> ended(End.NOT_JOINED);
            case Asked asked -> asked(asked);
            case Cancelled cancelled -> ended(End.CANCELLED);
            case Closing() -> ended(End.CLOSED);
            default -> CallStep.to(this);
        };
    }

    private CallStep pickedUp() {
        return CallStep.to(this, new Join(caller.origin().referral().orElseThrow()));
    }

    private CallStep asking(Leg leg) {
        Leg next = leg.next();
        String offer = new PlayedSession(next.host(), PlayedSession.Stance.LISTENS).offer(1);
        SipRequest invite = next.request("INVITE", PlayedSession.TYPE, offer, 70);
        return CallStep.to(new FetchingCall(caller.with(next), part, Optional.of(invite.branch())),
                new Ask(invite, next.peer()));
    }

    private CallStep replied(Replied replied) {
        SipResponse response = replied.response();
        if (response.provisional()) {
            return CallStep.to(this);
        }
        if (!response.success()) {
            return ended(End.NOT_JOINED);
        }
        Leg leg = caller.leg().told(response, replied.from());
        Story story = caller.story();
        List<Deed> deeds = new ArrayList<>(
                List.of(new Ack(leg.ack(response.cseq(), SipHeaders.NONE, ""), leg.peer()),
                        story.joined(story.understood()), new Wake(Alarm.PULSE, story.rules().pulse())));
        part.hangsUp().ifPresent(time -> deeds.add(new Wake(Alarm.HANG_UP, time)));
        return CallStep.to(new PlayedCall(caller.with(leg), part, Optional.empty(), true, 2), deeds);
    }

    private CallStep asked(Asked asked) {
        Leg leg = caller.leg();
        boolean bye = asked.request().is("BYE");
        Reply reply = new Reply(asked.transaction(), leg.response(asked.request(), bye ? 200 : 491));
        return bye
                ? CallStep.over(List.of(reply, caller.story().ended(End.CALLER_HUNG_UP)))
                : CallStep.to(new FetchingCall(caller.with(leg.told(asked.request(), asked.from())), part, branch),
                        reply);
    }

    private CallStep ended(End end) {
        List<Deed> deeds = new ArrayList<>(List.of(caller.story().ended(end)));
        if (branch.isPresent()) {
            Leg last = caller.leg().next();
            deeds.add(new Ask(last.request("BYE"), last.peer()));
        }
        return CallStep.over(deeds);
    }
}
