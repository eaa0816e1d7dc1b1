package org.linewright.simulator.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.simulator.call.Deed.Acknowledge;
import org.linewright.simulator.call.Deed.Ask;
import org.linewright.simulator.call.Deed.Reply;
import org.linewright.simulator.call.Deed.Wake;
import org.linewright.simulator.call.Happening.Acked;
import org.linewright.simulator.call.Happening.Asked;
import org.linewright.simulator.call.Happening.Cancelled;
import org.linewright.simulator.call.Happening.Closing;
import org.linewright.simulator.call.Happening.Due;
import org.linewright.simulator.call.Happening.Progress;
import org.linewright.simulator.call.Happening.Referred;
import org.linewright.simulator.call.Happening.Replied;
import org.linewright.simulator.call.Happening.Unacknowledged;
import org.linewright.simulator.call.Happening.Unanswered;
import org.linewright.simulator.call.PlayedSession.Stance;
import org.linewright.simulator.message.SipRequest;

/**
 * A call to somebody whom the PBX plays: the outside world, or the PBX itself that confirms a star code.
 *
 * @param open the server transaction of an INVITE without its final response or its ACK
 * @param talks whether somebody has picked up
 * @param version counts the session descriptions
 */
record PlayedCall(Inbound caller, Part part, Optional<String> open, boolean talks, long version) implements Call {

    static CallStep started(Inbound inbound, Way.Played played) {
        Inbound caller = inbound.understoodAs(played.name());
        Story story = caller.story();
        PlayedCall call = new PlayedCall(caller, played.part(), Optional.of(caller.transaction()), false, 1);
        return played.part().rings()
                .map(time -> CallStep.to(call, caller.reply(180), story.ringing(story.understood()),
                        new Wake(Alarm.PICK_UP, time)))
                .orElseGet(call::pickedUp);
    }

    @Override
    public List<Leg> legs() {
        return List.of(caller.leg());
    }

    @Override
    public CallStep on(Happening happening) {
        return switch (happening) {
            case Due due -> due(due.alarm());
            case Acked acked when talks && open.isPresent() -> introduced();
            case Cancelled cancelled when !talks && caller.origin().device() ->
                CallStep.over(caller.told(487, End.CANCELLED));
            case Asked asked -> asked(asked);
            case Unacknowledged unacknowledged when talks -> with(Optional.empty()).hungUp(End.NOT_ACKNOWLEDGED);
            case Referred(Referral referral, long next, Reply accepted) -> told(referral, 100, "Trying").after(
                    List.of(accepted));
            case Progress(Referral referral, int status, String reason) when status > 100 -> told(referral, status,
                    reason);
            case Replied replied when replied.response().about().equals("NOTIFY") -> CallStep.to(this);
            case Replied replied when replied.response().success() -> CallStep.to(this, caller.leg().again(replied));
            case Replied replied when talks && List.of(408, 481).contains(replied.response().status()) -> //
                hungUp(End.VANISHED);
            case Unanswered unanswered when talks -> hungUp(End.VANISHED);
            case Closing() -> CallStep.over(talks
                    ? with(Optional.empty()).hungUp(End.CLOSED).deeds()
                    : caller.told(503, End.CLOSED));
            default -> CallStep.to(this);
        };
    }

    private CallStep due(Alarm alarm) {
        return switch (alarm) {
            case PICK_UP -> talks ? CallStep.to(this) : pickedUp();
            case HANG_UP -> talks ? hungUp(part.end()) : CallStep.to(this);
            case PULSE -> talks ? pulse() : CallStep.to(this);
            case NO_ANSWER, AGAIN -> CallStep.to(this);
        };
    }

    private CallStep pickedUp() {
        Story story = caller.story();
        Optional<Reply> reply = voice().agreed(caller.transaction(), caller.invite());
        if (reply.isEmpty()) {
            return CallStep.over(List.of(caller.reply(488), story.refused(488, "Not Acceptable Here")));
        }
        List<Deed> deeds = new ArrayList<>(List.of(reply.orElseThrow(), story.answered(story.understood()),
                new Wake(Alarm.PULSE, story.rules().pulse())));
        part.hangsUp().ifPresent(time -> deeds.add(new Wake(Alarm.HANG_UP, time)));
        return CallStep.to(new PlayedCall(caller, part, open, true, version + 1), deeds);
    }

    private CallStep introduced() {
        Acknowledge done = new Acknowledge(open.orElseThrow());
        return part.introduction().map(introduction -> {
            Leg renamed = introduction.of(caller.leg());
            PlayedCall told = new PlayedCall(caller.with(renamed), part.introduced(), Optional.empty(), talks, version);
            return CallStep.to(told, done, Introduction.update(renamed));
        }).orElseGet(() -> CallStep.to(with(Optional.empty()), done));
    }

    private CallStep asked(Asked asked) {
        SipRequest request = asked.request();
        if (caller.leg().outdated(request)) {
            return CallStep.to(this, plain(asked, 500)); // RFC 3261 §12.2.2
        }
        PlayedCall heard = with(caller.leg().told(request, asked.from()));
        return switch (request.method()) {
            case "BYE" -> heard.left(asked);
            case "INVITE", "UPDATE" -> open.isPresent() ? CallStep.to(heard, plain(asked, 491)) : heard.changed(asked);
            case "REFER" -> talks
                    ? CallStep.to(heard, new Deed.Refer(heard.caller.leg(), given(), asked.transaction(), request))
                    : CallStep.to(heard, plain(asked, 491));
            default -> CallStep.to(heard, plain(asked, 200));
        };
    }

    private CallStep left(Asked asked) {
        List<Deed> deeds = new ArrayList<>(List.of(plain(asked, 200)));
        open.ifPresent(transaction -> deeds.add(talks
                ? new Acknowledge(transaction)
                : caller.reply(487))); // RFC 3261 §15.1.2
        deeds.add(caller.story().ended(!talks
                ? End.CANCELLED
                : caller.origin().part().isPresent() ? End.CALLEE_HUNG_UP : End.CALLER_HUNG_UP));
        return CallStep.over(deeds);
    }

    private CallStep changed(Asked asked) {
        SipRequest request = asked.request();
        Optional<String> waiting = Optional.of(asked.transaction()).filter(name -> request.is("INVITE"));
        return voice().changed(asked.transaction(), request)
                .map(reply -> CallStep.to(new PlayedCall(caller, part, waiting, talks, version + 1), reply))
                .orElseGet(() -> CallStep.to(this, plain(asked, 488)));
    }

    @Override
    public Optional<Handover> handover(String tag) {
        return Optional.of(new Handover(given(), hungUp(End.TRANSFERRED))).filter(one -> talks);
    }

    private Party.Played given() {
        String name = caller.origin().part().isPresent()
                ? caller.story().caller().name()
                : caller.story().understood();
        return new Party.Played(name, part.talking());
    }

    private CallStep told(Referral referral, int status, String reason) {
        Leg next = caller.leg().next();
        return referral.silent()
                ? CallStep.to(this)
                : CallStep.to(with(next), referral.told(next, status, reason));
    }

    private CallStep hungUp(End end) {
        return EndingCall.of(caller.leg(), open, List.of(caller.story().ended(end)));
    }

    private CallStep pulse() {
        Leg next = caller.leg().next();
        return CallStep.to(with(next), new Ask(next.request("OPTIONS"), next.peer()),
                new Wake(Alarm.PULSE, caller.story().rules().pulse()));
    }

    private PlayedReply voice() {
        return new PlayedReply(caller.leg(), version, Stance.LISTENS);
    }

    private Reply plain(Asked asked, int status) {
        return new Reply(asked.transaction(), caller.leg().response(asked.request(), status));
    }

    private PlayedCall with(Optional<String> other) {
        return new PlayedCall(caller, part, other, talks, version);
    }

    private PlayedCall with(Leg leg) {
        return new PlayedCall(caller.with(leg), part, open, talks, version);
    }
}
