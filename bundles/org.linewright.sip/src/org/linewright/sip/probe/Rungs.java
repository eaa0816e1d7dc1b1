package org.linewright.sip.probe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Silences that all begin at once, each on a socket of its own. A lost datagram looks like a forgotten port, but nothing
 * looks like an open one: so two in a row must be forgotten before it is believed, and an open one always is.
 *
 * @param silences ascending
 * @param open what is known so far
 */
record Rungs(List<Duration> silences, Map<Duration, Boolean> open) {

    private static final int BELIEVED = 2;

    Rungs {
        silences = List.copyOf(silences);
        open = Map.copyOf(open);
    }

    static Rungs of(List<Duration> silences) {
        return new Rungs(silences, Map.of());
    }

    Rungs with(Duration silence, boolean survived) {
        Map<Duration, Boolean> more = new HashMap<>(open);
        more.put(silence, survived);
        return new Rungs(silences, more);
    }

    /** Without one that could not be tried. */
    Rungs without(Duration silence) {
        List<Duration> fewer = new ArrayList<>(silences);
        fewer.remove(silence);
        return new Rungs(fewer, open);
    }

    /** Whether nothing can change the result: all are known, or enough in a row are forgotten. */
    boolean over() {
        int forgotten = 0;
        for (Duration silence : silences) {
            if (!open.containsKey(silence)) {
                return false;
            }
            forgotten = open.get(silence) ? 0 : forgotten + 1;
            if (forgotten == BELIEVED) {
                return true;
            }
        }
        return true;
    }

    Span span() {
        Duration longest = silences.stream().filter(one -> open.getOrDefault(one, false)).reduce((first, last) -> last)
                .orElse(Duration.ZERO);
        Optional<Duration> forgotten = silences.stream()
                .filter(one -> one.compareTo(longest) > 0 && !open.getOrDefault(one, true))
                .findFirst();
        return new Span(longest, forgotten);
    }
}
