package org.linewright.sip.probe;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Silences one after the other on one socket, each halving what is not known yet.
 *
 * @param silences ascending
 * @param survived how many from the first on are known to be survived
 * @param forgotten from this one on they are known to be forgotten
 */
record Halving(List<Duration> silences, int survived, int forgotten) {

    static Halving of(List<Duration> silences) {
        return new Halving(silences, 0, silences.size());
    }

    /** What to try next; empty when it is over. */
    Optional<Duration> next() {
        return survived < forgotten ? Optional.of(silences.get(middle())) : Optional.empty();
    }

    Halving with(boolean open) {
        return open ? new Halving(silences, middle() + 1, forgotten) : new Halving(silences, survived, middle());
    }

    /** How long it takes at most when each try takes so much longer than its silence. */
    Duration most(Duration each) {
        return next().map(silence -> {
            Duration low = with(false).most(each);
            Duration high = with(true).most(each);
            return silence.plus(each).plus(low.compareTo(high) > 0 ? low : high);
        }).orElse(Duration.ZERO);
    }

    Span span() {
        return new Span(survived == 0 ? Duration.ZERO : silences.get(survived - 1),
                forgotten == silences.size() ? Optional.empty() : Optional.of(silences.get(forgotten)));
    }

    private int middle() {
        return (survived + forgotten) / 2;
    }
}
