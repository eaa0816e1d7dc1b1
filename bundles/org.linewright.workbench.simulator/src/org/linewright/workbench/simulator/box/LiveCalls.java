package org.linewright.workbench.simulator.box;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.linewright.core.Text;
import org.linewright.simulator.Event;

/** The calls there are, read out of the log of the PBX. It is told every event; {@link #all} for any thread. */
final class LiveCalls {

    private final Map<Long, LiveCall> calls = new ConcurrentSkipListMap<>();

    /** The oldest first. */
    List<LiveCall> all() {
        return List.copyOf(calls.values());
    }

    void take(Event event) {
        switch (event.kind()) {
            case CALL_STARTED -> event.account()
                    .ifPresent(caller -> calls.put(number(event), new LiveCall(number(event), caller, word(event, 2),
                            (Text) event.about().get(3), "", event.at(), Optional.empty())));
            case CALL_RINGING -> calls.computeIfPresent(number(event), (same, call) -> call.ringing(word(event, 3)));
            case CALL_ANSWERED, CALL_PICKED_UP, CALL_JOINED -> calls.computeIfPresent(number(event),
                    (same, call) -> call.answered(word(event, 3), event.at()));
            case CALL_DIVERTED -> calls.computeIfPresent(number(event), (same, call) -> call.diverted(word(event, 4)));
            case CALL_ENDED -> calls.remove(number(event));
            default -> {
                // about no call
            }
        }
    }

    private static long number(Event event) {
        return Long.parseLong(word(event, 0));
    }

    private static String word(Event event, int place) {
        return String.valueOf(event.about().get(place));
    }
}
