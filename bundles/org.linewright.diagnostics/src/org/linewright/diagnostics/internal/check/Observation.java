package org.linewright.diagnostics.internal.check;

import java.util.List;
import java.util.Optional;
import org.linewright.diagnostics.check.Subject;

/**
 * Something a check saw once.
 *
 * @param about which line or group
 * @param wrong what is wrong; empty when it is fine
 * @param others what fills the places of its words after {0}
 * @param evidence what was seen; empty when it is fine
 */
record Observation(Subject about, Optional<Diagnosis> wrong, List<Object> others, String evidence) {

    static Observation fine(Subject about) {
        return new Observation(about, Optional.empty(), List.of(), "");
    }

    static Observation wrong(Subject about, Diagnosis what, String evidence, Object... others) {
        return new Observation(about, Optional.of(what), List.of(others), evidence);
    }
}
