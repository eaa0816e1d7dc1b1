package org.linewright.simulator.registrar;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers that used up credentials, so that a retransmission gets the same one again (RFC 3261 §17.2.2): for 32
 * seconds (timer J), at most the last {@value #KEPT}. Thread: any.
 */
final class RecentAnswers {

    private record Given(Answer answer, long at) {
    }

    private static final int KEPT = 4096;
    private static final long TIMER_J = 32_000_000_000L;

    private final Map<String, Given> given = new LinkedHashMap<>();

    synchronized Optional<Answer> to(String transaction, long now) {
        return Optional.ofNullable(given.get(transaction)) // framework-driven null
                .filter(earlier -> now - earlier.at() < TIMER_J)
                .map(Given::answer);
    }

    synchronized void keep(String transaction, Answer answer, long now) {
        given.put(transaction, new Given(answer, now));
        if (given.size() > KEPT) {
            given.remove(given.keySet().iterator().next());
        }
    }
}
