package org.linewright.simulator.call;

import java.util.List;
import java.util.Optional;
import org.linewright.simulator.call.Deed.Reply;
import org.linewright.simulator.call.Deed.Wake;
import org.linewright.simulator.call.Errand.Introduced;
import org.linewright.simulator.call.Errand.Passed;
import org.linewright.simulator.call.Errand.Pulse;
import org.linewright.simulator.call.Errand.Reported;
import org.linewright.simulator.call.Happening.Acked;
import org.linewright.simulator.call.Happening.Asked;
import org.linewright.simulator.call.Happening.Cancelled;
import org.linewright.simulator.call.Happening.Closing;
import org.linewright.simulator.call.Happening.Due;
import org.linewright.simulator.call.Happening.Referred;
import org.linewright.simulator.call.Happening.Replied;
import org.linewright.simulator.call.Happening.Unacknowledged;
import org.linewright.simulator.call.Happening.Unanswered;
import org.linewright.simulator.message.SipRequest;

/**
 * A call that was answered. What one side asks within it goes to the other, and the response back.
 *
 * @param introduction what the caller is told of the other end as soon as he has acknowledged
 */
record TalkingCall(Story story, Talk talk, Optional<Introduction> introduction) implements Call {

    @Override
    public List<Leg> legs() {
        return List.of(talk.sides().caller(), talk.sides().callee());
    }

    @Override
    public CallStep on(Happening happening) {
        return switch (happening) {
            case Asked asked -> asked(asked);
            case Acked(String tag, SipRequest ack) -> acked(tag, ack);
            case Replied replied -> replied(replied);
            case Unanswered unanswered -> unanswered(unanswered);
            case Cancelled(String transaction) -> CallStep.to(this, talk.errands().cancelled(transaction));
            case Unacknowledged(String transaction) -> talk.shake().open()
                    && talk.shake().transaction().equals(transaction) ? unacknowledged() : CallStep.to(this);
            case Referred(Referral referral, long next, Reply accepted) -> ReferringCall.started(this, referral, next,
                    List.of(accepted));
            case Due due -> due.alarm() == Alarm.PULSE ? pulse() : CallStep.to(this);
            case Closing() -> CallStep.over(ended(End.CLOSED, true, true, List.of()).deeds());
            default -> CallStep.to(this);
        };
    }

    private CallStep asked(Asked asked) {
        Sides sides = talk.sides();
        boolean byCaller = asked.tag().equals(sides.caller().tag());
        SipRequest request = asked.request();
        String transaction = asked.transaction();
        if (sides.of(byCaller).outdated(request)) {
            return CallStep.to(this, sides.reply(byCaller, transaction, request, 500)); // RFC 3261 §12.2.2
        }
        Talk heard = talk.with(sides.with(byCaller, sides.of(byCaller).told(request, asked.from())));
        return switch (request.method()) {
            case "BYE" -> with(heard).ended(byCaller ? End.CALLER_HUNG_UP : End.CALLEE_HUNG_UP, !byCaller, byCaller,
                    List.of(sides.reply(byCaller, transaction, request, 200)));
            case "INVITE", "UPDATE" -> talk.busy()
                    ? CallStep.to(with(heard), sides.reply(byCaller, transaction, request, 491)) // RFC 3261 §14.2
                    : step(heard.passed(byCaller, transaction, request));
            case "REFER" -> talk.busy()
                    ? CallStep.to(with(heard), sides.reply(byCaller, transaction, request, 491))
                    : CallStep.to(with(heard), new Deed.Refer(heard.sides().of(byCaller),
                            new Party.Device(heard.sides().of(!byCaller)), transaction, request));
            default -> step(heard.passed(byCaller, transaction, request));
        };
    }

    /** What whoever hung up is answered, and what goes down with him, while the other end stays. */
    List<Deed> left(Asked asked) {
        return CallStep.joined(talk.errands().refused(talk.sides()), List.of(new Reply(asked.transaction(),
                talk.sides().of(asked.tag().equals(talk.sides().caller().tag())).response(asked.request(), 200))));
    }

    @Override
    public Optional<Handover> handover(String tag) {
        boolean caller = tag.equals(talk.sides().caller().tag());
        List<Deed> before = CallStep.joined(talk.errands().refused(talk.sides()),
                List.of(story.ended(End.TRANSFERRED)));
        return Optional.of(new Handover(new Party.Device(talk.sides().of(!caller)),
                new Parting(talk.sides(), talk.shake()).from(caller, !caller, before)));
    }

    private CallStep acked(String tag, SipRequest ack) {
        boolean byCaller = tag.equals(talk.sides().caller().tag());
        if (!talk.shake().open() || byCaller != talk.shake().byCaller()) {
            return CallStep.to(this);
        }
        Talk.Turn turn = talk.acknowledged(ack);
        Talk.Turn introduced = turn.next().introduced(introduction);
        return CallStep.to(new TalkingCall(story, introduced.next(), Optional.empty()),
                CallStep.joined(turn.deeds(), introduced.deeds()));
    }

    private CallStep replied(Replied replied) {
        return talk.errands().of(replied.branch()).map(errand -> switch (errand) {
            case Passed passed -> step(talk.answered(passed, replied));
            case Pulse pulse -> beaten(replied.branch(), replied.response().status());
            case Introduced introduced -> beaten(replied.branch(), replied.response().status());
            case Reported reported -> beaten(replied.branch(), Math.min(200, replied.response().status()));
        }).orElseGet(() -> talk.shake().branch().equals(replied.branch())
                ? CallStep.to(this, talk.repeated(replied))
                : CallStep.to(this, talk.joinedAgain(replied)));
    }

    private CallStep unanswered(Unanswered unanswered) {
        String branch = unanswered.branch();
        return talk.errands().of(branch).map(errand -> switch (errand) {
            case Passed passed -> CallStep.to(with(talk.with(talk.errands().without(branch))),
                    talk.sides().reply(passed.byCaller(), passed.transaction(), passed.request(), 408));
            case Pulse pulse -> beaten(branch, 408);
            case Introduced introduced -> beaten(branch, 408);
            case Reported reported -> beaten(branch, 200);
        }).orElseGet(() -> CallStep.to(this));
    }

    private CallStep unacknowledged() {
        Leg answering = talk.sides().of(!talk.shake().byCaller());
        Handshake given = talk.shake().acked(answering, answering.request("ACK"));
        return with(talk.with(given)).ended(End.NOT_ACKNOWLEDGED, true, true, List.of(given.ack().orElseThrow()));
    }

    private CallStep pulse() {
        Wake wake = new Wake(Alarm.PULSE, story.rules().pulse());
        Talk.Turn turn = talk.errands().pulsing() ? new Talk.Turn(talk) : talk.pulse();
        return CallStep.to(with(turn.next()), CallStep.joined(turn.deeds(), List.of(wake)));
    }

    /** RFC 3261 §12.2.1.2: who does not know the dialog, or does not answer, has left. Any other answer is a sign. */
    private CallStep beaten(String branch, int status) {
        TalkingCall next = status < 200 ? this : with(talk.with(talk.errands().without(branch)));
        return status == 408 || status == 481
                ? next.ended(End.VANISHED, true, true, List.of())
                : CallStep.to(next);
    }

    private CallStep ended(End end, boolean onCaller, boolean onCallee, List<Deed> first) {
        List<Deed> before = CallStep.joined(CallStep.joined(first, talk.errands().refused(talk.sides())),
                List.of(story.ended(end)));
        return new Parting(talk.sides(), talk.shake()).from(onCaller, onCallee, before);
    }

    private CallStep step(Talk.Turn turn) {
        return CallStep.to(with(turn.next()), turn.deeds());
    }

    TalkingCall with(Talk other) {
        return new TalkingCall(story, other, introduction);
    }
}
