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
 * @param debt who must not be hung up on before he acknowledges (RFC 3261 §15)
 */
record EndingCall(Owed debt) implements Call {

    /** The BYE that waits for the ACK of this server transaction. */
    record Owed(Leg leg, String transaction) {

        Ask bye() {
            Leg last = leg.next();
            return new Ask(last.request("BYE"), last.peer());
        }
    }

    static CallStep of(Optional<Owed> owed, List<Deed> deeds) {
        return owed.map(debt -> CallStep.to(new EndingCall(debt), deeds)).orElseGet(() -> CallStep.over(deeds));
    }

    /** Hangs up at once, or as soon as the 2xx of this server transaction is acknowledged. */
    static CallStep of(Leg leg, Optional<String> open, List<Deed> deeds) {
        return open.map(transaction -> of(Optional.of(new Owed(leg, transaction)), deeds))
                .orElseGet(() -> CallStep.over(CallStep.joined(deeds, List.of(new Owed(leg, "").bye()))));
    }

    @Override
    public List<Leg> legs() {
        return List.of(debt.leg());
    }

    @Override
    public CallStep on(Happening happening) {
        return switch (happening) {
            case Acked acked -> CallStep.over(List.of(new Acknowledge(debt.transaction()), debt.bye()));
            case Unacknowledged unacknowledged -> CallStep.over(List.of(debt.bye()));
            case Asked asked -> asked(asked);
            case Closing() -> CallStep.over(List.of(debt.bye()));
            default -> CallStep.to(this);
        };
    }

    private CallStep asked(Asked asked) {
        boolean bye = asked.request().is("BYE");
        Reply reply = new Reply(asked.transaction(), debt.leg().response(asked.request(), bye ? 200 : 481));
        return bye
                ? CallStep.over(List.of(reply, new Acknowledge(debt.transaction())))
                : CallStep.to(this, reply);
    }
}
