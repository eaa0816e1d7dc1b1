package org.linewright.lines.engine;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.linewright.core.time.Backoff;

/**
 * A registrar's silence. While it lasts, one line at a time asks whether it is over (RFC 5626 §4.5); all others wait.
 * Only touched under the registrar's lock.
 */
final class Outage {

    private final Backoff backoff;
    private final RandomGenerator random;
    private boolean lasts;
    private int failures;
    private Optional<RunningLine> probe = Optional.empty();

    Outage(Backoff backoff, RandomGenerator random) {
        this.backoff = backoff;
        this.random = random;
    }

    boolean lasts() {
        return lasts;
    }

    boolean probing() {
        return probe.isPresent();
    }

    void probes(RunningLine line) {
        probe = Optional.of(line);
    }

    /** No answer to this line. Answers how long to leave the registrar alone; empty when that is decided already. */
    Optional<Long> silent(RunningLine line) {
        if (lasts && probe.filter(asked -> asked == line).isEmpty()) {
            return Optional.empty(); // left before the silence was noticed
        }
        lasts = true;
        probe = Optional.empty();
        failures++;
        return Optional.of(backoff.wait(failures, random).toNanos());
    }

    /** It is silent without any line having asked: a keep-alive went unanswered. */
    void suspected() {
        lasts = true;
    }

    /** It answered. True when that ended a silence. */
    boolean answered() {
        boolean ended = lasts;
        lasts = false;
        failures = 0;
        probe = Optional.empty();
        return ended;
    }

    /** The probing line is gone. */
    void gone(RunningLine line) {
        probe = probe.filter(asked -> asked != line);
    }
}
