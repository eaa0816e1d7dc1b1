package org.linewright.core.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Severity;

/**
 * Whom to tell of what.
 *
 * @param name what people call it
 * @param concern which findings
 * @param after how long something has to stand before it is told, so that a blip is none
 * @param channels the ids of the channels it is told through
 * @param remind how often it is told again while it stands; empty: never
 * @param wellAgain whether it is told too when it is well again
 * @param quiet when nothing is told
 */
public record AlarmRule(String name, Concern concern, Duration after, List<String> channels,
        Optional<Duration> remind, boolean wellAgain, List<QuietHours> quiet) {

    /** Less than this nothing stays well before it counts as well again. */
    public static final Duration LEAST_SETTLING = Duration.ofMinutes(1);

    public AlarmRule {
        channels = List.copyOf(channels);
        quiet = List.copyOf(quiet);
    }

    /** Until when something of this weight is not to be told; empty when it may be told now. */
    public Optional<Instant> quietUntil(Severity severity, Instant at) {
        return QuietHours.end(quiet.stream().filter(one -> !(one.errorsPass() && severity == Severity.ERROR)).toList(),
                at);
    }

    /** How long something has to stay well before it is well again: what comes and goes is told once. */
    public Duration settling() {
        return after.compareTo(LEAST_SETTLING) < 0 ? LEAST_SETTLING : after;
    }
}
