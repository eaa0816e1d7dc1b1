package org.linewright.simulator.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.simulator.call.Happening.Replied;
import org.linewright.simulator.call.Happening.Unanswered;

/**
 * Devices that were cancelled and may still answer: a CANCEL can come too late (RFC 3261 §9.1). Their call has gone on
 * without them. Used under the lock of the {@link Exchange}.
 */
final class Strays {

    private final Map<String, Leg> legs = new HashMap<>();

    void add(List<Fork> forks) {
        forks.forEach(fork -> legs.put(fork.branch(), fork.leg()));
    }

    void clear() {
        legs.clear();
    }

    /** What is to be done; empty when it is not about one of these. */
    Optional<List<Deed>> on(Happening happening) {
        return switch (happening) {
            case Replied replied -> leg(replied.branch()).map(leg -> replied(leg, replied));
            case Unanswered(String branch) -> leg(branch).map(leg -> forgotten(branch));
            default -> Optional.empty();
        };
    }

    private List<Deed> replied(Leg leg, Replied replied) {
        if (replied.response().provisional()) {
            return List.of();
        }
        List<Deed> nothing = forgotten(replied.branch());
        return replied.response().success() ? Fork.dismissed(leg, replied.response(), replied.from()) : nothing;
    }

    private List<Deed> forgotten(String branch) {
        legs.remove(branch);
        return List.of();
    }

    private Optional<Leg> leg(String branch) {
        return Optional.ofNullable(legs.get(branch)); // framework-driven null
    }
}
