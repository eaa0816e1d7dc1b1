package org.linewright.simulator.call;

import java.util.List;
import java.util.Optional;
import org.linewright.simulator.call.Deed.Drop;
import org.linewright.simulator.call.Happening.Asked;
import org.linewright.simulator.call.Happening.Progress;

/**
 * A call that goes on while one of its ends has referred the other to somebody who is being called (RFC 3515).
 *
 * @param next the number of the call to that one
 */
record ReferringCall(TalkingCall talking, Referral referral, long next) implements Call {

    static CallStep started(TalkingCall talking, Referral referral, long next, List<Deed> accepted) {
        ReferringCall call = new ReferringCall(talking, referral, next);
        return call.told(100, "Trying").after(accepted);
    }

    @Override
    public List<Leg> legs() {
        return talking.legs();
    }

    @Override
    public CallStep on(Happening happening) {
        return switch (happening) {
            case Progress(var about, int status, String reason) when status >= 300 -> CallStep
                    .to(told(status, reason).next().map(ReferringCall.class::cast).orElseThrow().talking(),
                            told(status, reason).deeds());
            case Progress(var about, int status, String reason) -> status == 100
                    ? CallStep.to(this)
                    : told(status, reason);
            case Asked asked when asked.request().is("REFER") -> CallStep.to(this,
                    talking.talk().sides().reply(byCaller(), asked.transaction(), asked.request(), 491));
            case Asked asked when asked.request().is("BYE") && asked.tag().equals(referral.tag()) -> CallStep.to(
                    new ReferredCall(talking.story(), talking.talk().sides().of(!byCaller()), next),
                    talking.left(asked));
            default -> wrapped(talking.on(happening));
        };
    }

    @Override
    public Optional<Handover> handover(String tag) {
        return talking.handover(tag);
    }

    private boolean byCaller() {
        return referral.tag().equals(talking.talk().sides().caller().tag());
    }

    private CallStep told(int status, String reason) {
        if (referral.silent()) {
            return CallStep.to(this);
        }
        Talk talk = talking.talk();
        Leg leg = talk.sides().of(byCaller()).next();
        Deed.Ask notify = referral.told(leg, status, reason);
        Talk after = talk.with(talk.sides().with(byCaller(), leg))
                .with(talk.errands().with(notify.request().branch(), new Errand.Reported()));
        return CallStep.to(new ReferringCall(talking.with(after), referral, next), notify);
    }

    private CallStep wrapped(CallStep step) {
        return step.next().filter(TalkingCall.class::isInstance)
                .map(call -> CallStep.to(new ReferringCall((TalkingCall) call, referral, next), step.deeds()))
                .orElseGet(() -> new CallStep(step.next(), CallStep.joined(step.deeds(), List.of(new Drop(next)))));
    }
}
