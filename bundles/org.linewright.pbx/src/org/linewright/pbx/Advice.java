package org.linewright.pbx;

import java.util.List;
import org.linewright.core.TroubleKind;
import org.linewright.core.line.LineGroup;

/**
 * What to tell a person about a value that is possible but not good, or that this PBX cannot take.
 *
 * @param key the setting it is about
 * @param when all of these have to hold
 * @param kind what is told; {@code {0}} is the value, {@code {1}} the number of lines to register
 * @param source who says so
 */
public record Advice(String key, List<Condition> when, TroubleKind kind, Source source) {

    public Advice {
        when = List.copyOf(when);
    }

    /** Whether there is reason to say it. */
    public boolean due(String value, LineGroup group) {
        return when.stream().allMatch(condition -> condition.holds(value, group));
    }
}
