package org.linewright.sip.subscribe;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linewright.sip.call.Words;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;

/**
 * A Subscription-State header (RFC 6665 §4.1.3, §8.2.3).
 *
 * @param word active, pending, terminated, or one of an extension
 */
record Substate(String word, Map<String, String> parameters) {

    /** What becomes of a subscription that they ended. */
    enum End {
        /** Once more, at once. */
        ANEW,
        /** Once more, later. */
        LATER,
        NEVER
    }

    static Optional<Substate> of(Request notify) {
        return notify.headers().first("Subscription-State")
                .map(NameAddress::of)
                .map(read -> new Substate(read.uri().toLowerCase(Locale.ROOT), read.parameters()))
                .filter(state -> !state.word.isEmpty());
    }

    boolean terminated() {
        return word.equals("terminated");
    }

    /** The time that is left; nothing when it is not told. */
    Optional<Duration> expires() {
        return seconds("expires").filter(Duration::isPositive);
    }

    Optional<Duration> retryAfter() {
        return seconds("retry-after");
    }

    String reason() {
        return Words.printable(parameters.getOrDefault("reason", ""));
    }

    End end() {
        return switch (reason().toLowerCase(Locale.ROOT)) {
            case "deactivated", "timeout" -> End.ANEW;
            case "rejected", "noresource", "invariant" -> End.NEVER;
            default -> End.LATER; // probation, giveup, nothing, and words of extensions
        };
    }

    private Optional<Duration> seconds(String name) {
        return Optional.ofNullable(parameters.get(name)) // framework-driven null
                .filter(text -> text.matches("\\d{1,9}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }
}
