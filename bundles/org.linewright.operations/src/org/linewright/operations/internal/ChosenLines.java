package org.linewright.operations.internal;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;

/** Leaves of a group the lines that are chosen, switched on, and no rules of ours about calls: the PBX is looked at. */
record ChosenLines(Set<LineId> chosen) implements UnaryOperator<LineGroup> {

    @Override
    public LineGroup apply(LineGroup group) {
        return group.withCalls(CallRules.USUAL).withLines(group.lines()
                .stream()
                .filter(line -> chosen.contains(new LineId(group.id(), line.user())))
                .map(line -> line.withEnabled(true))
                .toList());
    }
}
