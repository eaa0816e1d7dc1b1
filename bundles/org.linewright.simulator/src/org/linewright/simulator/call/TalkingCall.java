package org.linewright.simulator.call;

import java.util.List;
import org.linewright.simulator.call.Deed.Acknowledge;
import org.linewright.simulator.call.Deed.Ask;
import org.linewright.simulator.call.Deed.Reply;
import org.linewright.simulator.call.Deed.Wake;
import org.linewright.simulator.call.Errand.Passed;
import org.linewright.simulator.call.Errand.Pulse;
import org.linewright.simulator.call.Happening.Acked;
import org.linewright.simulator.call.Happening.Asked;
import org.linewright.simulator.call.Happening.Cancelled;
import org.linewright.simulator.call.Happening.Closing;
import org.linewright.simulator.call.Happening.Due;
import org.linewright.simulator.call.Happening.Replied;
import org.linewright.simulator.call.Happening.Unacknowledged;
import org.linewright.simulator.call.Happening.Unanswered;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/**
 * A call that was answered. What one side asks within it goes to the other, and the response back.
 *
 * @param shake the last INVITE that was answered
 * @param drain devices that lost and may still answer
 */
record TalkingCall(Story story, Sides sides, Handshake shake, Errands errands, Drain drain) implements Call {

    @Override
    public List<Leg> legs() {
        return List.of(sides.caller(), sides.callee());
    }

    @Override
    public CallStep on(Happening happening) {
        return switch (happening) {
            case Asked asked -> asked(asked);
            case Acked(String tag, SipRequest ack) -> acked(tag, ack);
            case Replied replied -> replied(replied);
            case Unanswered unanswered -> unanswered(unanswered);
            case Cancelled(String transaction) -> CallStep.to(this, errands.cancelled(transaction));
            case Unacknowledged(String transaction) -> shake.open() && shake.transaction().equals(transaction)
                    ? unacknowledged()
                    : CallStep.to(this);
            case Due(Alarm alarm) -> alarm == Alarm.PULSE ? pulse() : CallStep.to(this);
            case Closing() -> CallStep.over(ended(End.CLOSED, true, true, List.of()).deeds());
        };
    }

    private CallStep asked(Asked asked) {
        boolean byCaller = asked.tag().equals(sides.caller().tag());
        SipRequest request = asked.request();
        String transaction = asked.transaction();
        if (sides.of(byCaller).outdated(request)) {
            return CallStep.to(this, sides.reply(byCaller, transaction, request, 500)); // RFC 3261 §12.2.2
        }
        TalkingCall heard = with(sides.with(byCaller, sides.of(byCaller).told(request, asked.from())));
        return switch (request.method()) {
            case "BYE" -> heard.ended(byCaller ? End.CALLER_HUNG_UP : End.CALLEE_HUNG_UP, !byCaller, byCaller,
                    List.of(sides.reply(byCaller, transaction, request, 200)));
            case "INVITE", "UPDATE" -> shake.open() || errands.offering()
                    ? CallStep.to(heard, sides.reply(byCaller, transaction, request, 491)) // RFC 3261 §14.2
                    : heard.passed(byCaller, transaction, request);
            default -> heard.passed(byCaller, transaction, request);
        };
    }

    private CallStep passed(boolean byCaller, String transaction, SipRequest request) {
        Leg other = sides.of(!byCaller).next();
        SipRequest passed = other.request(request.method(), Passing.of(request), request.body(), request.hops() - 1);
        return CallStep.to(with(sides.with(!byCaller, other))
                .with(errands.with(passed.branch(), new Passed(byCaller, transaction, request))),
                new Ask(passed, other.peer()));
    }

    private CallStep acked(String tag, SipRequest ack) {
        boolean byCaller = tag.equals(sides.caller().tag());
        if (!shake.open() || byCaller != shake.byCaller()) {
            return CallStep.to(this);
        }
        Handshake done = shake.acked(sides.of(!byCaller), ack);
        return CallStep.to(with(done), new Acknowledge(shake.transaction()), done.ack().orElseThrow());
    }

    private CallStep replied(Replied replied) {
        return errands.of(replied.branch()).map(errand -> switch (errand) {
            case Passed passed -> answered(passed, replied);
            case Pulse pulse -> beaten(replied.branch(), replied.response().status());
        }).orElseGet(() -> shake.branch().equals(replied.branch()) ? accepted(replied) : drained(replied));
    }

    private CallStep answered(Passed passed, Replied replied) {
        SipResponse response = replied.response();
        if (response.status() == 100) {
            return CallStep.to(this);
        }
        Reply reply = new Reply(passed.transaction(), sides.of(passed.byCaller()).response(passed.request(),
                response.status(), response.reason(), Passing.of(response), response.body()));
        if (response.provisional()) {
            return CallStep.to(this, reply);
        }
        TalkingCall done = with(errands.without(replied.branch()));
        return CallStep.to(response.success() && passed.offers() ? done.agreed(passed, replied) : done, reply);
    }

    /** The session has changed: there may be a new Contact, and an INVITE waits for its ACK. */
    private TalkingCall agreed(Passed passed, Replied replied) {
        boolean asked = !passed.byCaller();
        TalkingCall told = with(sides.with(asked, sides.of(asked).told(replied.response(), replied.from())));
        return passed.request().is("INVITE")
                ? told.with(Handshake.begun(passed.byCaller(), passed.transaction(), replied))
                : told;
    }

    /** A 2xx once more: its ACK was lost, or another device behind the same Contact answered too. */
    private CallStep accepted(Replied replied) {
        Leg answering = sides.of(!shake.byCaller());
        return answering.answeredBy(replied.response())
                ? CallStep.to(this, shake.ack().<List<Deed>>map(List::of).orElse(List.of()))
                : CallStep.to(this, Fork.dismissed(answering, replied.response(), replied.from()));
    }

    private CallStep unanswered(Unanswered unanswered) {
        String branch = unanswered.branch();
        return errands.of(branch).map(errand -> switch (errand) {
            case Passed passed -> CallStep.to(with(errands.without(branch)),
                    sides.reply(passed.byCaller(), passed.transaction(), passed.request(), 408));
            case Pulse pulse -> beaten(branch, 408);
        }).orElseGet(() -> drained(unanswered));
    }

    private CallStep unacknowledged() {
        Leg answering = sides.of(!shake.byCaller());
        Handshake given = shake.acked(answering, answering.request("ACK"));
        return with(given).ended(End.NOT_ACKNOWLEDGED, true, true, List.of(given.ack().orElseThrow()));
    }

    private CallStep pulse() {
        Wake wake = new Wake(Alarm.PULSE, story.rules().pulse());
        if (errands.pulsing()) {
            return CallStep.to(this, wake);
        }
        Leg first = sides.caller().next();
        Leg second = sides.callee().next();
        SipRequest one = first.request("OPTIONS");
        SipRequest other = second.request("OPTIONS");
        return CallStep.to(with(new Sides(first, second))
                .with(errands.with(one.branch(), new Pulse()).with(other.branch(), new Pulse())),
                new Ask(one, first.peer()), new Ask(other, second.peer()), wake);
    }

    /** RFC 3261 §12.2.1.2: who does not know the dialog, or does not answer, has left. Any other answer is a sign. */
    private CallStep beaten(String branch, int status) {
        TalkingCall next = status < 200 ? this : with(errands.without(branch));
        return status == 408 || status == 481
                ? next.ended(End.VANISHED, true, true, List.of())
                : CallStep.to(next);
    }

    private CallStep ended(End end, boolean onCaller, boolean onCallee, List<Deed> first) {
        List<Deed> before = CallStep.joined(CallStep.joined(first, errands.refused(sides)),
                List.of(story.ended(end)));
        return new Parting(sides, shake, drain).from(onCaller, onCallee, before);
    }

    private CallStep drained(Happening happening) {
        return drain.on(happening)
                .map(step -> CallStep.to(new TalkingCall(story, sides, shake, errands, step.next()), step.deeds()))
                .orElseGet(() -> CallStep.to(this));
    }

    private TalkingCall with(Sides others) {
        return new TalkingCall(story, others, shake, errands, drain);
    }

    private TalkingCall with(Handshake other) {
        return new TalkingCall(story, sides, other, errands, drain);
    }

    private TalkingCall with(Errands others) {
        return new TalkingCall(story, sides, shake, others, drain);
    }
}
