package org.linewright.simulator.box;

import java.util.Optional;
import org.linewright.media.OwnStream;
import org.linewright.simulator.BoxRules;
import org.linewright.simulator.call.Performance;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.Wish;

/** What a voice box does with somebody who calls it. */
final class VoiceBoxVisit implements Performance {

    private final VoiceBoxes boxes;
    private final RouteId route;
    private final Wish.Visit visit;
    private final String caller;
    private final BoxRules rules;
    private Optional<VoiceBoxCall> begun = Optional.empty();

    VoiceBoxVisit(VoiceBoxes boxes, RouteId route, Wish.Visit visit, String caller, BoxRules rules) {
        this.boxes = boxes;
        this.route = route;
        this.visit = visit;
        this.caller = caller;
        this.rules = rules;
    }

    @Override
    public void begin(OwnStream stream, Runnable hangUp) {
        VoiceBoxCall call = new VoiceBoxCall(stream, boxes, route);
        begun = Optional.of(call);
        switch (visit) {
            case LISTEN -> call.play(rules.deletes(), hangUp);
            case LEAVE -> call.greet(() -> call.record(hangUp));
            case GREET -> call.ask(() -> call.record(hangUp));
        }
    }

    @Override
    public void end() {
        begun.ifPresent(call -> {
            switch (visit) {
                case LISTEN -> call.quiet();
                case LEAVE -> call.leave(caller);
                case GREET -> call.greeting();
            }
        });
    }
}
