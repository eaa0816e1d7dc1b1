package org.linewright.lines.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which running lines are kept until the one that replaces them is granted: make before break, over any number of
 * changes. Only changed under the lock of {@link RunningLines}; {@link #waits} is for any thread.
 */
final class Succession {

    private final Map<RunningLine, List<RunningLine>> before = new ConcurrentHashMap<>();
    private final Map<RunningLine, RunningLine> successors = new HashMap<>();

    /** These are kept until {@code line} is granted. */
    void keep(RunningLine line, List<RunningLine> kept) {
        if (!kept.isEmpty()) {
            List<RunningLine> all = new ArrayList<>(before.getOrDefault(line, List.of()));
            all.addAll(kept);
            before.put(line, List.copyOf(all));
            kept.forEach(one -> successors.put(one, line));
            line.keeps(all);
        }
    }

    /** Whether something is kept until this line is granted. */
    boolean waits(RunningLine line) {
        return before.containsKey(line);
    }

    /** What was kept for this line, no longer kept. */
    List<RunningLine> released(RunningLine line) {
        List<RunningLine> kept = before.getOrDefault(line, List.of());
        before.remove(line);
        kept.forEach(successors::remove);
        line.keeps(List.of());
        return kept;
    }

    /** This line stands for itself again. */
    void free(RunningLine kept) {
        if (successors.containsKey(kept)) {
            RunningLine successor = successors.get(kept);
            List<RunningLine> others = released(successor).stream().filter(one -> one != kept).toList();
            keep(successor, others);
        }
    }
}
