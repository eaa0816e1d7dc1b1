package org.linewright.pbx;

import java.util.List;
import org.linewright.core.Text;

/**
 * How a group comes from one version of a driver's settings to the next.
 *
 * @param from the version it begins with; the next one is one higher
 * @param what what is new and why, in one sentence
 * @param steps one after the other
 */
public record Migration(int from, Text what, List<MigrationStep> steps) {

    public Migration {
        steps = List.copyOf(steps);
    }

    /** The keys of its steps that are none of a driver's settings, and stay as they are. */
    public List<String> misplaced() {
        return steps.stream().flatMap(step -> step.keys().stream()).filter(key -> !MovingGroup.migrates(key)).distinct()
                .toList();
    }

    /** What it does, step by step. */
    public Text words() {
        return Text.of("{0} ({1})", "{0} ({1})", what, Text.list(steps.stream().map(MigrationStep::words).toList()));
    }
}
