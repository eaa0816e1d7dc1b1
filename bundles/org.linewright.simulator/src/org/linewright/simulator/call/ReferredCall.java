package org.linewright.simulator.call;

import java.util.List;
import java.util.Optional;
import org.linewright.simulator.call.Deed.Ask;
import org.linewright.simulator.call.Deed.Drop;
import org.linewright.simulator.call.Deed.Reply;
import org.linewright.simulator.call.Happening.Asked;
import org.linewright.simulator.call.Happening.Closing;
import org.linewright.simulator.call.Happening.Progress;

/**
 * Somebody whose other end has hung up after it referred him: he waits for whoever is being called.
 *
 * @param next the number of the call to that one
 */
record ReferredCall(Story story, Leg leg, long next) implements Call {

    @Override
    public List<Leg> legs() {
        return List.of(leg);
    }

    @Override
    public CallStep on(Happening happening) {
        return switch (happening) {
            case Progress progress when progress.status() >= 300 -> CallStep.over(List.of(story.ended(End.NOT_REACHED),
                    bye()));
            case Asked asked -> asked(asked);
            case Closing() -> CallStep.over(List.of(story.ended(End.CLOSED), bye(), new Drop(next)));
            default -> CallStep.to(this);
        };
    }

    @Override
    public Optional<Handover> handover(String tag) {
        return Optional.of(new Handover(new Party.Device(leg),
                CallStep.over(List.of(story.ended(End.TRANSFERRED)))));
    }

    private CallStep asked(Asked asked) {
        String method = asked.request().method();
        if (leg.outdated(asked.request())) {
            return CallStep.to(this, new Reply(asked.transaction(), leg.response(asked.request(), 500)));
        }
        Reply reply = new Reply(asked.transaction(),
                leg.response(asked.request(), List.of("BYE", "OPTIONS", "INFO").contains(method) ? 200 : 491));
        return method.equals("BYE")
                ? CallStep.over(List.of(reply, story.ended(End.CALLER_HUNG_UP), new Drop(next)))
                : CallStep.to(new ReferredCall(story, leg.told(asked.request(), asked.from()), next), reply);
    }

    private Ask bye() {
        Leg last = leg.next();
        return new Ask(last.request("BYE"), last.peer());
    }
}
