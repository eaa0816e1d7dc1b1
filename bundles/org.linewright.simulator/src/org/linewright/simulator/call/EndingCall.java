package org.linewright.simulator.call;

import java.util.List;
import java.util.Optional;
import org.linewright.simulator.call.Deed.Acknowledge;
import org.linewright.simulator.call.Deed.Ask;
import org.linewright.simulator.call.Deed.Reply;
import org.linewright.simulator.call.Happening.Acked;
import org.linewright.simulator.call.Happening.Asked;
import org.linewright.simulator.call.Happening.Closing;
import org.linewright.simulator.call.Happening.Unacknowledged;

/**
 * A call that is over for people.
 *
 * @param drain devices that may still answer
 * @param owed who must not be hung up on before he acknowledges (RFC 3261 §15)
 */
record EndingCall(Drain drain, Optional<Owed> owed) implements Call {

    /** The BYE that waits for the ACK of this server transaction. */
    record Owed(Leg leg, String transaction) {

        Ask bye() {
            Leg last = leg.next();
            return new Ask(last.request("BYE"), last.peer());
        }
    }

    static CallStep of(Drain drain, Optional<Owed> owed, List<Deed> deeds) {
        return new EndingCall(drain, owed).step(deeds);
    }

    @Override
    public List<Leg> legs() {
        return owed.map(Owed::leg).stream().toList();
    }

    @Override
    public CallStep on(Happening happening) {
        return switch (happening) {
            case Acked acked when owed.isPresent() -> new EndingCall(drain, Optional.empty())
                    .step(List.of(new Acknowledge(owed.orElseThrow().transaction()), owed.orElseThrow().bye()));
            case Unacknowledged(String transaction) when owed.isPresent() -> new EndingCall(drain, Optional.empty())
                    .step(List.of(owed.orElseThrow().bye()));
            case Asked asked when owed.isPresent() -> asked(asked, owed.orElseThrow());
            case Closing() -> CallStep.over(owed.<Deed>map(Owed::bye).stream().toList());
            default -> drain.on(happening)
                    .map(drained -> new EndingCall(drained.next(), owed).step(drained.deeds()))
                    .orElseGet(() -> step(List.of()));
        };
    }

    private CallStep asked(Asked asked, Owed debt) {
        boolean bye = asked.request().is("BYE");
        Reply reply = new Reply(asked.transaction(), debt.leg().response(asked.request(), bye ? 200 : 481));
        return bye
                ? new EndingCall(drain, Optional.empty())
                        .step(List.of(reply, new Acknowledge(debt.transaction())))
                : step(List.of(reply));
    }

    private CallStep step(List<Deed> deeds) {
        return drain.isEmpty() && owed.isEmpty() ? CallStep.over(deeds) : CallStep.to(this, deeds);
    }
}
