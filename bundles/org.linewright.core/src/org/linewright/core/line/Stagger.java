package org.linewright.core.line;

import java.time.Duration;
import java.util.List;
import org.linewright.core.Trouble;

/**
 * The arithmetic of registering many lines one after the other.
 *
 * @param lines how many
 * @param delay the gap between two of them
 * @param interval the re-register interval each has to be back in
 */
public record Stagger(int lines, Duration delay, Duration interval) {

    public static Stagger of(LineGroup group) {
        return new Stagger(group.enabledLines(), group.registrar().delay(), group.registrar().reregister());
    }

    /** When the last line's first REGISTER leaves, counted from the first one's. */
    public Duration start() {
        return delay.multipliedBy(Math.max(0, lines - 1));
    }

    /** What one round of all lines takes. */
    public Duration round() {
        return delay.multipliedBy(lines);
    }

    /** How many lines this delay allows at this interval. */
    public long most() {
        return delay.isZero() ? Integer.MAX_VALUE : interval.dividedBy(delay);
    }

    public boolean possible() {
        return round().compareTo(interval) <= 0;
    }

    /** How long it is from one refresh to the next, when spread evenly; rounded, to be read. */
    public Duration every() {
        Duration exact = interval.dividedBy(Math.max(1, lines));
        return exact.compareTo(Duration.ofSeconds(1)) < 0
                ? Duration.ofMillis(exact.toMillis())
                : Duration.ofMillis(exact.toMillis() / 100 * 100);
    }

    /** Severe when it cannot work, with the sum; a warning when it leaves little room. */
    public List<Trouble> troubles() {
        if (!possible()) {
            return List.of(LineTrouble.STAGGER_IMPOSSIBLE
                    .about(lines, Spoken.text(delay), Spoken.text(round()), Spoken.text(interval), most())
                    .at("registrar.delay"));
        }
        return start().multipliedBy(2).compareTo(interval) <= 0
                ? List.of()
                : List.of(LineTrouble.STAGGER_TIGHT
                        .about(lines, Spoken.text(start()), Spoken.text(interval))
                        .at("registrar.delay"));
    }
}
