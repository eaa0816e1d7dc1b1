package org.linewright.simulator.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.simulator.call.Deed.Acknowledge;
import org.linewright.simulator.call.Deed.Ask;
import org.linewright.simulator.call.Deed.Cancel;
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
 * @param errands what was asked and is not answered, by client transaction
 * @param drain devices that lost and may still answer
 */
record TalkingCall(Story story, Leg caller, Leg callee, Handshake shake, Map<String, Errand> errands, Drain drain)
        implements Call {

    TalkingCall {
        errands = Map.copyOf(errands);
    }

    static TalkingCall begun(Story story, Leg caller, Leg callee, Handshake shake, Drain drain) {
        return new TalkingCall(story, caller, callee, shake, Map.of(), drain);
    }

    @Override
    public List<Leg> legs() {
        return List.of(caller, callee);
    }

    @Override
    public CallStep on(Happening happening) {
        return switch (happening) {
            case Asked asked -> asked(asked);
            case Acked(String tag, SipRequest ack) -> acked(tag, ack);
            case Replied replied -> replied(replied);
            case Unanswered(String branch) -> unanswered(branch).orElseGet(() -> drained(happening));
            case Cancelled(String transaction) -> cancelled(transaction);
            case Unacknowledged(String transaction) -> unacknowledged(transaction);
            case Due(Alarm alarm) -> alarm == Alarm.PULSE ? pulse() : CallStep.to(this);
            case Closing() -> CallStep.over(ended(End.CLOSED, true, true, List.of()).deeds());
        };
    }

    private CallStep asked(Asked asked) {
        boolean byCaller = asked.tag().equals(caller.tag());
        SipRequest request = asked.request();
        if (side(byCaller).outdated(request)) {
            return CallStep.to(this, reply(byCaller, asked.transaction(), request, 500)); // RFC 3261 §12.2.2
        }
        TalkingCall heard = with(byCaller, side(byCaller).told(request, asked.from()));
        return switch (request.method()) {
            case "BYE" -> heard.ended(byCaller ? End.CALLER_HUNG_UP : End.CALLEE_HUNG_UP, !byCaller, byCaller,
                    List.of(reply(byCaller, asked.transaction(), request, 200)));
            case "INVITE", "UPDATE" -> offering()
                    ? CallStep.to(heard, reply(byCaller, asked.transaction(), request, 491)) // RFC 3261 §14.2
                    : heard.passed(byCaller, asked.transaction(), request);
            default -> heard.passed(byCaller, asked.transaction(), request);
        };
    }

    private CallStep passed(boolean byCaller, String transaction, SipRequest request) {
        Leg other = side(!byCaller).next();
        SipRequest passed = other.request(request.method(), Passing.of(request), request.body(), request.hops() - 1);
        return CallStep.to(with(!byCaller, other).with(passed.branch(), new Passed(byCaller, transaction, request)),
                new Ask(passed, other.peer()));
    }

    private CallStep acked(String tag, SipRequest ack) {
        boolean byCaller = tag.equals(caller.tag());
        if (!shake.open() || byCaller != shake.byCaller()) {
            return CallStep.to(this);
        }
        Handshake done = shake.acked(side(!byCaller), ack);
        return CallStep.to(new TalkingCall(story, caller, callee, done, errands, drain),
                new Acknowledge(shake.transaction()), done.ack().orElseThrow());
    }

    private CallStep replied(Replied replied) {
        return switch (errands.get(replied.branch())) {
            case Passed passed -> answered(passed, replied);
            case Pulse pulse -> replied.response().provisional()
                    ? CallStep.to(this)
                    : beaten(replied.branch(), replied.response().status());
            case null -> shake.branch().equals(replied.branch()) // framework-driven null
                    ? accepted(replied)
                    : drained(replied);
        };
    }

    private CallStep answered(Passed passed, Replied replied) {
        SipResponse response = replied.response();
        if (response.status() == 100) {
            return CallStep.to(this);
        }
        Reply reply = new Reply(passed.transaction(), side(passed.byCaller()).response(passed.request(),
                response.status(), response.reason(), Passing.of(response), response.body()));
        if (response.provisional()) {
            return CallStep.to(this, reply);
        }
        TalkingCall done = without(replied.branch());
        if (!response.success() || !passed.offers()) {
            return CallStep.to(done, reply);
        }
        TalkingCall told = done.with(!passed.byCaller(), side(!passed.byCaller()).told(response, replied.from()));
        Handshake next = passed.request().is("INVITE")
                ? new Handshake(passed.byCaller(), passed.transaction(), response.cseq(), replied.branch(),
                        Optional.empty())
                : shake;
        return CallStep.to(new TalkingCall(story, told.caller, told.callee, next, told.errands, drain), reply);
    }

    /** A 2xx once more: its ACK was lost, or another device behind the same Contact answered too. */
    private CallStep accepted(Replied replied) {
        Leg answering = side(!shake.byCaller());
        return answering.answeredBy(replied.response())
                ? CallStep.to(this, shake.ack().<List<Deed>>map(List::of).orElse(List.of()))
                : CallStep.to(this, Fork.dismissed(answering, replied.response(), replied.from()));
    }

    private Optional<CallStep> unanswered(String branch) {
        return Optional.ofNullable(errands.get(branch)).map(errand -> switch (errand) { // framework-driven null
            case Passed passed -> CallStep.to(without(branch),
                    reply(passed.byCaller(), passed.transaction(), passed.request(), 408));
            case Pulse pulse -> beaten(branch, 408);
        });
    }

    /** RFC 3261 §12.2.1.2: who does not know the dialog, or does not answer, has left. Any other answer is a sign. */
    private CallStep beaten(String branch, int status) {
        return status == 408 || status == 481
                ? without(branch).ended(End.VANISHED, true, true, List.of())
                : CallStep.to(without(branch));
    }

    private CallStep pulse() {
        Wake wake = new Wake(Alarm.PULSE, story.rules().pulse());
        if (errands.containsValue(new Pulse())) {
            return CallStep.to(this, wake);
        }
        Leg first = caller.next();
        Leg second = callee.next();
        SipRequest one = first.request("OPTIONS");
        SipRequest other = second.request("OPTIONS");
        TalkingCall next = with(true, first).with(false, second)
                .with(one.branch(), new Pulse())
                .with(other.branch(), new Pulse());
        return CallStep.to(next, new Ask(one, first.peer()), new Ask(other, second.peer()), wake);
    }

    private CallStep cancelled(String transaction) {
        List<Deed> deeds = new ArrayList<>();
        errands.forEach((branch, errand) -> {
            if (errand instanceof Passed passed && passed.transaction().equals(transaction)) {
                deeds.add(new Cancel(branch));
            }
        });
        return CallStep.to(this, deeds);
    }

    private CallStep unacknowledged(String transaction) {
        return shake.open() && shake.transaction().equals(transaction)
                ? new TalkingCall(story, caller, callee, shake.acked(side(!shake.byCaller()),
                        side(!shake.byCaller()).request("ACK")), errands, drain)
                        .ended(End.NOT_ACKNOWLEDGED, true, true, List.of(shake.plainAck(side(!shake.byCaller()))))
                : CallStep.to(this);
    }

    /** Hangs up on one side or on both; what was asked and not answered is refused. */
    private CallStep ended(End end, boolean onCaller, boolean onCallee, List<Deed> first) {
        List<Deed> deeds = new ArrayList<>(first);
        errands.values().forEach(errand -> {
            if (errand instanceof Passed passed) {
                deeds.add(reply(passed.byCaller(), passed.transaction(), passed.request(), 487));
            }
        });
        boolean inviterStays = shake.byCaller() ? onCaller : onCallee;
        boolean answererStays = shake.byCaller() ? onCallee : onCaller;
        if (shake.open() && answererStays) {
            deeds.add(shake.plainAck(side(!shake.byCaller())));
        }
        if (shake.open() && !inviterStays) {
            deeds.add(new Acknowledge(shake.transaction()));
        }
        if (answererStays) {
            deeds.add(bye(!shake.byCaller()));
        }
        boolean owes = shake.open() && inviterStays;
        if (inviterStays && !owes) {
            deeds.add(bye(shake.byCaller()));
        }
        deeds.add(story.ended(end));
        return EndingCall.of(drain, owes
                ? Optional.of(new EndingCall.Owed(side(shake.byCaller()), shake.transaction()))
                : Optional.empty(), deeds);
    }

    private Ask bye(boolean onCaller) {
        Leg last = side(onCaller).next();
        return new Ask(last.request("BYE"), last.peer());
    }

    private CallStep drained(Happening happening) {
        return drain.on(happening)
                .map(step -> CallStep.to(new TalkingCall(story, caller, callee, shake, errands, step.next()),
                        step.deeds()))
                .orElseGet(() -> CallStep.to(this));
    }

    /** Whether an offer is under way. */
    private boolean offering() {
        return shake.open()
                || errands.values().stream().anyMatch(errand -> errand instanceof Passed passed && passed.offers());
    }

    private Reply reply(boolean toCaller, String transaction, SipRequest request, int status) {
        return new Reply(transaction, side(toCaller).response(request, status));
    }

    private Leg side(boolean ofCaller) {
        return ofCaller ? caller : callee;
    }

    private TalkingCall with(boolean ofCaller, Leg leg) {
        return new TalkingCall(story, ofCaller ? leg : caller, ofCaller ? callee : leg, shake, errands, drain);
    }

    private TalkingCall with(String branch, Errand errand) {
        Map<String, Errand> more = new HashMap<>(errands);
        more.put(branch, errand);
        return new TalkingCall(story, caller, callee, shake, more, drain);
    }

    private TalkingCall without(String branch) {
        Map<String, Errand> less = new HashMap<>(errands);
        less.remove(branch);
        return new TalkingCall(story, caller, callee, shake, less, drain);
    }
}
