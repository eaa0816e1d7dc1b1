package org.linewright.simulator.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;

/**
 * A call to the outside world, which the PBX plays: it rings, picks up and may hang up.
 *
 * @param invite what is to be answered, or was answered last
 * @param open the server transaction of an INVITE without its final response or its ACK
 * @param talks whether somebody has picked up
 * @param version counts the session descriptions
 */
record OutsideCall(Story story, Leg caller, SipRequest invite, Optional<String> open, boolean talks, long version)
        implements Call {

    static CallStep started(Story story, Leg caller, String transaction, SipRequest invite) {
        return CallStep.to(new OutsideCall(story, caller, invite, Optional.of(transaction), false, 1),
                new Reply(transaction, caller.response(invite, 180)), story.ringing(story.understood()),
                new Wake(Alarm.PICK_UP, story.rules().outside().answers()));
    }

    @Override
    public List<Leg> legs() {
        return List.of(caller);
    }

    @Override
    public CallStep on(Happening happening) {
        return switch (happening) {
            case Due(Alarm alarm) -> due(alarm);
            case Acked acked when talks && open.isPresent() -> CallStep.to(acknowledged(),
                    new Acknowledge(open.orElseThrow()));
            case Cancelled cancelled when !talks -> CallStep.over(List.of(
                    new Reply(open.orElseThrow(), caller.response(invite, 487)), story.ended(End.CANCELLED)));
            case Asked asked -> asked(asked);
            case Unacknowledged unacknowledged when talks -> acknowledged().hungUp(End.NOT_ACKNOWLEDGED);
            case Replied replied when talks && List.of(408, 481).contains(replied.response().status()) -> //
                hungUp(End.VANISHED);
            case Unanswered unanswered when talks -> hungUp(End.VANISHED);
            case Closing() -> talks
                    ? CallStep.over(acknowledged().hungUp(End.CLOSED).deeds())
                    : CallStep.over(List.of(new Reply(open.orElseThrow(), caller.response(invite, 503)),
                            story.ended(End.CLOSED)));
            default -> CallStep.to(this);
        };
    }

    private CallStep due(Alarm alarm) {
        return switch (alarm) {
            case PICK_UP -> talks ? CallStep.to(this) : pickedUp();
            case HANG_UP -> talks ? hungUp(End.CALLEE_HUNG_UP) : CallStep.to(this);
            case PULSE -> pulse();
            case NO_ANSWER -> CallStep.to(this);
        };
    }

    private CallStep pickedUp() {
        Optional<Reply> reply = agreed(open.orElseThrow(), invite);
        if (reply.isEmpty()) {
            return CallStep.over(List.of(new Reply(open.orElseThrow(), caller.response(invite, 488)),
                    story.refused(488, "Not Acceptable Here")));
        }
        List<Deed> deeds = new ArrayList<>(List.of(reply.orElseThrow(), story.answered(story.understood()),
                new Wake(Alarm.PULSE, story.rules().pulse())));
        story.rules().outside().hangsUp().ifPresent(time -> deeds.add(new Wake(Alarm.HANG_UP, time)));
        return CallStep.to(new OutsideCall(story, caller, invite, open, true, version + 1), deeds);
    }

    private CallStep asked(Asked asked) {
        SipRequest request = asked.request();
        if (caller.outdated(request)) {
            return CallStep.to(this, plain(asked, 500)); // RFC 3261 §12.2.2
        }
        OutsideCall heard = with(caller.told(request, asked.from()));
        return switch (request.method()) {
            case "BYE" -> heard.left(asked);
            case "INVITE" -> open.isPresent() ? CallStep.to(heard, plain(asked, 491)) : heard.changed(asked);
            case "UPDATE" -> open.isPresent() ? CallStep.to(heard, plain(asked, 491)) : heard.updated(asked);
            default -> CallStep.to(heard, plain(asked, 200));
        };
    }

    private CallStep left(Asked asked) {
        List<Deed> deeds = new ArrayList<>(List.of(plain(asked, 200)));
        open.ifPresent(transaction -> deeds.add(talks
                ? new Acknowledge(transaction)
                : new Reply(transaction, caller.response(invite, 487)))); // RFC 3261 §15.1.2
        deeds.add(story.ended(talks ? End.CALLER_HUNG_UP : End.CANCELLED));
        return CallStep.over(deeds);
    }

    private CallStep changed(Asked asked) {
        return agreed(asked.transaction(), asked.request())
                .map(reply -> CallStep.to(new OutsideCall(story, caller, asked.request(),
                        Optional.of(asked.transaction()), talks, version + 1), reply))
                .orElseGet(() -> CallStep.to(this, plain(asked, 488)));
    }

    private CallStep updated(Asked asked) {
        if (asked.request().body().isEmpty()) { // a refresh (RFC 4028 §7.4)
            return CallStep.to(this, new Reply(asked.transaction(),
                    caller.response(asked.request(), 200, "OK", refreshed(asked.request()), "")));
        }
        return agreed(asked.transaction(), asked.request())
                .map(reply -> CallStep.to(new OutsideCall(story, caller, invite, open, talks, version + 1), reply))
                .orElseGet(() -> CallStep.to(this, plain(asked, 488)));
    }

    private Optional<Reply> agreed(String transaction, SipRequest request) {
        PlayedSession session = new PlayedSession(caller.host());
        Optional<String> body = request.body().isEmpty()
                ? Optional.of(session.offer(version))
                : session.answer(request.body(), version);
        return body.map(text -> new Reply(transaction, caller.response(request, 200, "OK",
                refreshed(request).with("Content-Type", "application/sdp"), text)));
    }

    /** Whoever wants a session timer may keep it: he refreshes (RFC 4028 §9). */
    private static SipHeaders refreshed(SipRequest request) {
        boolean timer = request.headers().words("Supported").stream().anyMatch(Passing.TIMER::equalsIgnoreCase);
        return request.headers()
                .first("Session-Expires")
                .filter(wanted -> timer)
                .map(wanted -> SipHeaders.NONE.with("Require", Passing.TIMER)
                        .with("Session-Expires", wanted.split(";", 2)[0].strip() + ";refresher=uac"))
                .orElse(SipHeaders.NONE);
    }

    private CallStep hungUp(End end) {
        List<Deed> deeds = new ArrayList<>(List.of(story.ended(end)));
        if (open.isEmpty()) {
            deeds.add(new Owed(caller, "").bye());
        }
        return EndingCall.of(Drain.EMPTY, open.map(transaction -> new Owed(caller, transaction)), deeds);
    }

    private CallStep pulse() {
        Leg next = caller.next();
        return talks
                ? CallStep.to(with(next), new Ask(next.request("OPTIONS"), next.peer()),
                        new Wake(Alarm.PULSE, story.rules().pulse()))
                : CallStep.to(this);
    }

    private Reply plain(Asked asked, int status) {
        return new Reply(asked.transaction(), caller.response(asked.request(), status));
    }

    private OutsideCall acknowledged() {
        return new OutsideCall(story, caller, invite, Optional.empty(), talks, version);
    }

    private OutsideCall with(Leg leg) {
        return new OutsideCall(story, leg, invite, open, talks, version);
    }
}
