package org.linewright.simulator.box;

import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.simulator.BoxRules;
import org.linewright.simulator.call.Performance;
import org.linewright.simulator.call.Visits;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.Wish;
import org.linewright.simulator.subscription.MessageSummary;

/** Lets callers visit the voice boxes of a PBX. */
public record VoiceBoxVisits(VoiceBoxes boxes, Supplier<BoxRules> rules) implements Visits {

    @Override
    public Optional<Performance> visit(RouteId route, Wish.Visit wanted, String caller) {
        return Optional.of(rules.get())
                .filter(BoxRules::offered)
                .map(now -> new VoiceBoxVisit(boxes, route, wanted, caller, now));
    }

    @Override
    public MessageSummary summary(RouteId route) {
        return boxes.of(route).summary();
    }
}
