package org.linewright.diagnostics.compare;

import java.util.List;
import java.util.Optional;
import org.linewright.diagnostics.TraceEntry;

/**
 * Two messages that answer to each other.
 *
 * @param left empty when only the right one has such a message
 * @param right empty when only the left one has
 * @param differences in the order of the left one's headers; empty when one of the two is missing
 */
public record Pair(Optional<TraceEntry> left, Optional<TraceEntry> right, List<Difference> differences) {

    public Pair {
        differences = List.copyOf(differences);
    }

    public boolean onBothSides() {
        return left.isPresent() && right.isPresent();
    }

    /** What may matter. */
    public List<Difference> unusual() {
        return differences.stream().filter(one -> !one.usual()).toList();
    }
}
