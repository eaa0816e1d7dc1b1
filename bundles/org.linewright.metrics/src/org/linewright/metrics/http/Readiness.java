package org.linewright.metrics.http;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;

/**
 * Whether the lines can do their work: every line that is wanted is registered or was refused, so that no waiting helps,
 * and one at least is registered. Says what is wrong by group, never by line.
 *
 * @param lines how they are now
 */
public record Readiness(Supplier<List<LineStatus>> lines) {

    private static final Set<LineState> PENDING = EnumSet.of(LineState.WAITING, LineState.REGISTERING,
            LineState.RETRYING);
    private static final Set<LineState> WRONG = EnumSet.of(LineState.WAITING, LineState.REGISTERING,
            LineState.RETRYING, LineState.REFUSED, LineState.LEAVING);

    /** What is wrong with some lines of a group. */
    private record Fault(String group, LineState state, String answer) {

        static Fault of(LineStatus status) {
            return new Fault(status.id().group().value(), status.state(), status.lastAnswer());
        }

        Text words(long lines) {
            return answer.isEmpty()
                    ? Text.of("Gruppe {0}: {1} × {2}; es kam keine Antwort",
                            "group {0}: {1} × {2}; no answer came", group, lines, state.label())
                    : Text.of("Gruppe {0}: {1} × {2}; letzte Antwort {3}",
                            "group {0}: {1} × {2}; last answer {3}", group, lines, state.label(), answer);
        }
    }

    /** 200 or 503, and why. */
    Answer answer(Locale reader) {
        List<LineStatus> all = lines.get();
        Map<LineState, Long> states = all.stream()
                .collect(Collectors.groupingBy(LineStatus::state, TreeMap::new, Collectors.counting()));
        boolean waits = states.keySet().stream().anyMatch(PENDING::contains);
        boolean none = states.isEmpty() || states.keySet().equals(Set.of(LineState.STOPPED));
        boolean ready = none || !waits && states.containsKey(LineState.REGISTERED);
        String counts = states.entrySet()
                .stream()
                .map(one -> Json.of(one.getKey().name().toLowerCase(Locale.ROOT)) + ":" + one.getValue())
                .collect(Collectors.joining(","));
        String wrong = faults(all).entrySet()
                .stream()
                .map(one -> Json.of(one.getKey().words(one.getValue()).in(reader)))
                .sorted()
                .collect(Collectors.joining(","));
        return Answer.json(ready ? 200 : 503,
                "{\"ready\":" + ready + ",\"lines\":{" + counts + "},\"wrong\":[" + wrong + "]}");
    }

    private static Map<Fault, Long> faults(List<LineStatus> all) {
        return all.stream()
                .filter(status -> WRONG.contains(status.state()))
                .collect(Collectors.groupingBy(Fault::of, Collectors.counting()));
    }
}
