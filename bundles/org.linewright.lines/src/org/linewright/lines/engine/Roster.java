package org.linewright.lines.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.line.LineId;

/** Which lines run, and which of them are wanted now. Only touched under the lock of {@link RunningLines}. */
final class Roster {

    private final Map<BindingKey, RunningLine> running = new LinkedHashMap<>();
    private final Map<BindingKey, RunningLine> current = new LinkedHashMap<>();

    Optional<RunningLine> running(BindingKey key) {
        return Optional.ofNullable(running.get(key)); // framework-driven null
    }

    boolean isCurrent(BindingKey key) {
        return current.containsKey(key);
    }

    Optional<RunningLine> current(LineId id) {
        return current.values().stream().filter(line -> line.wanted().id().equals(id)).findFirst();
    }

    boolean isEmpty() {
        return running.isEmpty();
    }

    Collection<RunningLine> all() {
        return List.copyOf(running.values());
    }

    void add(BindingKey key, RunningLine line) {
        running.put(key, line);
        current.put(key, line);
    }

    /** A line that was to leave is wanted again. */
    void again(BindingKey key, RunningLine line) {
        current.put(key, line);
    }

    void remove(RunningLine line) {
        running.remove(BindingKey.of(line.wanted()), line);
        current.remove(BindingKey.of(line.wanted()), line);
    }

    /** Leaves only these current, and answers the others. */
    Map<LineId, RunningLine> keepOnly(Set<BindingKey> wanted) {
        Map<LineId, RunningLine> others = new LinkedHashMap<>();
        current.entrySet().removeIf(entry -> {
            boolean unwanted = !wanted.contains(entry.getKey());
            if (unwanted) {
                others.put(entry.getValue().wanted().id(), entry.getValue());
            }
            return unwanted;
        });
        return others;
    }
}
