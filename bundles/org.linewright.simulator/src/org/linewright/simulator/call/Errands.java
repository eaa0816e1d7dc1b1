package org.linewright.simulator.call;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.simulator.call.Deed.Cancel;
import org.linewright.simulator.call.Errand.Passed;
import org.linewright.simulator.call.Errand.Pulse;

/**
 * What was asked within a call and is not answered yet.
 *
 * @param open by the branch of the client transaction
 */
record Errands(Map<String, Errand> open) {

    static final Errands NONE = new Errands(Map.of());

    Errands {
        open = Map.copyOf(open);
    }

    Optional<Errand> of(String branch) {
        return Optional.ofNullable(open.get(branch)); // framework-driven null
    }

    Errands with(String branch, Errand errand) {
        Map<String, Errand> more = new HashMap<>(open);
        more.put(branch, errand);
        return new Errands(more);
    }

    Errands without(String branch) {
        Map<String, Errand> less = new HashMap<>(open);
        less.remove(branch);
        return new Errands(less);
    }

    /** Whether an offer is under way. */
    boolean offering() {
        return passed().anyMatch(Passed::offers);
    }

    boolean pulsing() {
        return open.containsValue(new Pulse());
    }

    /** Cancels what was asked in this server transaction. */
    List<Deed> cancelled(String transaction) {
        return open.entrySet()
                .stream()
                .filter(entry -> entry.getValue() instanceof Passed passed && passed.transaction().equals(transaction))
                .<Deed>map(entry -> new Cancel(entry.getKey()))
                .toList();
    }

    /** Refuses everything: the call is over. */
    List<Deed> refused(Sides sides) {
        return passed()
                .<Deed>map(one -> sides.reply(one.byCaller(), one.transaction(), one.request(), 487))
                .toList();
    }

    private Stream<Passed> passed() {
        return open.values().stream().filter(Passed.class::isInstance).map(Passed.class::cast);
    }
}
