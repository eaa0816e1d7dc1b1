package org.linewright.workbench.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.linewright.operations.MergedGroup.Conflict;

/** Two edits of one thing, and what a person decides about what both changed. */
public final class MergeChoice {

    private final List<Conflict> conflicts;
    private final List<Difference> coming;
    private final Consumer<Set<String>> settled;
    private final Map<String, Boolean> takeTheirs = new HashMap<>();

    /**
     * @param conflicts what both sides changed to something different
     * @param coming what only the other side changed: it comes along by itself
     * @param settled goes on with both brought together; told the conflicts that theirs wins
     */
    public MergeChoice(List<Conflict> conflicts, List<Difference> coming, Consumer<Set<String>> settled) {
        this.conflicts = List.copyOf(conflicts);
        this.coming = List.copyOf(coming);
        this.settled = settled;
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }

    public List<Difference> coming() {
        return coming;
    }

    public void decide(String key, boolean theirsWins) {
        takeTheirs.put(key, theirsWins);
    }

    /** Whether theirs wins; empty while it is open. */
    public Optional<Boolean> decision(String key) {
        return Optional.ofNullable(takeTheirs.get(key)); // framework-driven null
    }

    public boolean decided() {
        return conflicts.stream().allMatch(conflict -> takeTheirs.containsKey(conflict.key()));
    }

    /** Goes on with both brought together. */
    public void settle() {
        settled.accept(takeTheirs.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }
}
