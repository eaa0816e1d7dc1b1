package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Binding;
import org.linewright.simulator.CallRules;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.Trunk;

/** Makes a way of a destination: with a dialog for each device. Used under the lock of the {@link Exchange}. */
final class Ways {

    private final Reception reception;
    private final Line line;
    private final Tags tags;

    Ways(Reception reception, Line line, Tags tags) {
        this.reception = reception;
        this.line = line;
        this.tags = tags;
    }

    /** Where a call goes on to. */
    Way next(Inbound caller, Onward onward) {
        Destination destination = reception.routing().next(onward);
        List<Trail.Hop> hops = destination.trail().hops();
        diverted(caller.story(), hops.subList(onward.told(), hops.size()));
        return to(caller, destination);
    }

    Way to(Inbound inbound, Destination destination) {
        return switch (destination) {
            case Destination.Devices devices -> new Way.Ring(devices.bindings()
                    .stream()
                    .map(binding -> ringer(inbound, binding, devices.trail()))
                    .toList(), devices.time(), devices.onward());
            case Destination.World world -> outside(inbound, world);
            case Destination.Box box -> reception.visit(box, inbound.identity())
                    .<Way>map(visit -> new Way.Played(box.route().toString(),
                            Part.saying(Optional.of(visit), Optional.empty())))
                    .orElseGet(() -> to(inbound, DeadEnd.noBox(box.route(), box.trail())));
            case Destination.Star star -> throw new IllegalStateException("Nobody is led to a star code");
            case Destination.Nowhere(int status, Text reason, Trail trail) -> new Way.Nowhere(status, reason);
        };
    }

    void diverted(Story story, List<Trail.Hop> hops) {
        hops.forEach(hop -> reception.noted(story.caller(), EventKind.CALL_DIVERTED, story.number(),
                story.caller().name(), story.dialled(), hop.route(), hop.number()));
    }

    /** By the trunk, if there is one: but nobody is really called for help. */
    private Way outside(Inbound inbound, Destination.World world) {
        Story story = inbound.story();
        Identity identity = reception.outside(inbound, world);
        reception.noted(story.caller(), EventKind.CALL_PRESENTED, story.number(), story.caller().name(),
                story.dialled(), identity.number(), identity.provided());
        return reception.trunk(story.caller().domain())
                .filter(trunk -> !world.emergency())
                .<Way>map(trunk -> new Way.Ring(List.of(ringer(inbound, trunk, identity, world)),
                        story.rules().ringing(), Optional.empty()))
                .orElseGet(() -> new Way.Played(world.number(), part(inbound, world)));
    }

    private Way.Ringer ringer(Inbound inbound, InetSocketAddress trunk, Identity identity, Destination.World world) {
        String uri = "sip:" + world.number() + "@" + Trunk.written(trunk);
        Leg leg = Leg.calling(new AccountId(inbound.story().caller().domain(), world.number()), line.self(trunk),
                tags.next(), identity.shown(), "<" + uri + ">", uri, trunk);
        return new Way.Ringer(leg, identity.headers(), introduction(inbound, world.trail(), shown(inbound, world)));
    }

    private static String shown(Inbound inbound, Destination.World world) {
        return "<sip:" + world.number() + "@" + inbound.story().caller().domain() + ">";
    }

    private Part part(Inbound inbound, Destination.World world) {
        CallRules.Outside outside = inbound.story().rules().outside();
        return new Part(Optional.of(outside.answers()), outside.hangsUp(), End.CALLEE_HUNG_UP,
                introduction(inbound, world.trail(), shown(inbound, world)), reception.tones(true));
    }

    private Way.Ringer ringer(Inbound inbound, Binding binding, Trail trail) {
        AccountId account = binding.account();
        Leg leg = Leg.calling(account, line.self(binding.source()), tags.next(), inbound.identity().shown(),
                "<sip:" + account.name() + "@" + account.domain() + ">", binding.contact(), binding.source());
        return new Way.Ringer(leg, inbound.identity().headers(),
                introduction(inbound, trail, reception.identities().shown(account)));
    }

    /** Whoever called somebody else would show the wrong party (X24). */
    private static Optional<Introduction> introduction(Inbound inbound, Trail trail, String shown) {
        return Optional.of(new Introduction(shown))
                .filter(known -> inbound.changes() && (trail.forwarded() || !inbound.origin().device()));
    }
}
