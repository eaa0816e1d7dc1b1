package org.linewright.alarms.internal.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.linewright.core.Severity;

/**
 * One matter as one rule follows it. Standing counts in all until it was well for the settling time of the rule: what
 * comes and goes quickly is told, and told once.
 *
 * @param fault what is wrong with it, or was last
 * @param health how it is now
 * @param bad how long it was wrong in all, while it was not told
 * @param worse how long it has been worse than was told
 * @param well how long it has been well
 * @param told how bad it was when it was told; empty before
 * @param silent how long ago it was told
 * @param at until when all this is reckoned
 */
record Case(Fault fault, Health health, Duration bad, Duration worse, Duration well, Optional<Severity> told,
        Duration silent, Duration at) {

    /** How a matter is. */
    enum Health {
        /** It is wrong, or was and cannot be judged since. */
        WRONG,
        /** It was well and cannot be judged since. */
        UNSURE,
        /** It is well. */
        WELL
    }

    static Case fresh(Fault fault, Duration at) {
        return new Case(fault, Health.WRONG, Duration.ZERO, Duration.ZERO, Duration.ZERO, Optional.empty(),
                Duration.ZERO, at);
    }

    /** People heard of it before a restart, and nothing was seen of it since. */
    static Case resumed(Heard heard, Instant now) {
        Duration silent = Duration.between(heard.at(), now);
        return new Case(heard.fault(), Health.WRONG, Duration.ZERO, Duration.ZERO, Duration.ZERO,
                Optional.of(heard.fault().severity()), silent.isNegative() ? Duration.ZERO : silent, Duration.ZERO);
    }

    /** Time has passed, with everything as it was. */
    Case aged(Duration now) {
        Duration passed = now.minus(at);
        return new Case(fault, health, standing() ? bad.plus(passed) : bad,
                standing() && isWorse() ? worse.plus(passed) : Duration.ZERO,
                health == Health.WELL ? well.plus(passed) : well, told, silent.plus(passed), now);
    }

    Case wrong(Fault now) {
        boolean risen = told.filter(before -> now.severity().compareTo(before) > 0).isPresent();
        return new Case(now, Health.WRONG, bad, risen ? worse : Duration.ZERO, Duration.ZERO, told, silent, at);
    }

    Case right() {
        return new Case(fault, Health.WELL, bad, Duration.ZERO, well, told, silent, at);
    }

    /** It cannot be judged now. */
    Case unsure() {
        return standing() ? this : new Case(fault, Health.UNSURE, bad, worse, well, told, silent, at);
    }

    boolean standing() {
        return health == Health.WRONG;
    }

    /** Nobody believes any more that it is wrong. */
    Case closed() {
        return new Case(fault, health, Duration.ZERO, Duration.ZERO, well, Optional.empty(), Duration.ZERO, at);
    }

    Case toldNow() {
        return new Case(fault, health, bad, Duration.ZERO, well, Optional.of(fault.severity()), Duration.ZERO, at);
    }

    /** Reminded of: how bad it was told to be stays. */
    Case remindedNow() {
        return new Case(fault, health, bad, worse, well, told, Duration.ZERO, at);
    }

    boolean isWorse() {
        return told.filter(before -> fault.severity().compareTo(before) > 0).isPresent();
    }
}
