package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linewright.peers.Heard;
import org.linewright.peers.Kamailio;

/** What a registrar heard, without the retransmissions that crossed an answer. */
record Hearing(List<Heard> heard) {

    Hearing {
        heard = Heard.uncrossed(heard);
    }

    /** How many REGISTERs a PBX has told of by the time it had bound so many users; it tells a moment after it answers. */
    static int until(Kamailio pbx, int users) {
        return pbx.await(users + " bound", Duration.ofSeconds(20), all -> new Hearing(all).bound() >= users).size();
    }

    /** From the first REGISTER to the last. */
    Duration span() {
        return heard.isEmpty()
                ? Duration.ZERO
                : Duration.of(heard.getLast().micros() - heard.getFirst().micros(), ChronoUnit.MICROS);
    }

    /** How many users were given a binding. */
    long bound() {
        return users(one -> one.status() == 200 && !one.removes());
    }

    /** How many users had a binding taken away. */
    long unbound() {
        return users(one -> one.status() == 200 && one.removes());
    }

    Map<String, List<Heard>> byUser() {
        return heard.stream().collect(Collectors.groupingBy(Heard::user, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Never more than one a delay and a tenth, in any window of this length, which is ten delays at least. Challenged
     * first ones count, and so do retransmissions of what was not answered.
     */
    void atMostOneA(Duration delay, Duration window) {
        assertTrue(window.compareTo(delay.multipliedBy(10)) >= 0, "a window of ten delays at least");
        List<Heard> most = most(window);
        double allowed = 1 + 1.1 * window.toNanos() / delay.toNanos(); // the one that opens the window has no gap before it
        assertTrue(most.size() <= allowed,
                () -> "%d REGISTERs within %s, where %.1f are allowed: %s".formatted(most.size(),
                        window, allowed, words(most)));
    }

    /** The most that came within any window of this length. */
    private List<Heard> most(Duration window) {
        List<Heard> most = List.of();
        int from = 0;
        for (int to = 0; to < heard.size(); to++) {
            while ((heard.get(to).micros() - heard.get(from).micros()) * 1000 >= window.toNanos()) {
                from++;
            }
            most = to - from + 1 > most.size() ? heard.subList(from, to + 1) : most;
        }
        return most;
    }

    private long users(Predicate<Heard> which) {
        return heard.stream().filter(which).map(Heard::user).distinct().count();
    }

    private static String words(List<Heard> most) {
        return most.stream()
                .map(one -> "%d ms %s %d → %d".formatted((one.micros() - most.getFirst().micros()) / 1000, one.user(),
                        one.cseq(), one.status()))
                .collect(Collectors.joining(", "));
    }
}
