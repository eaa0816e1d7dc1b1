package org.linewright.lines;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Secret;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;

/**
 * What to try.
 *
 * @param group where the line registers; its other lines do not matter
 * @param line which account
 * @param password its password; the line's reference is not followed
 * @param running what is known of the lines that run here, so that our own Contacts are not taken for somebody else's
 * @param from the local address; empty takes the one that routes to the registrar
 * @param t1 the round-trip estimate of RFC 3261
 * @param patience how long to wait for the registrar's word
 */
public record TrialWish(LineGroup group, Line line, Secret password, List<LineStatus> running,
        Optional<InetAddress> from, Duration t1, Duration patience) {

    public TrialWish {
        running = List.copyOf(running);
    }

    /** Nothing runs yet; the times are those of RFC 3261, the patience that of a person: 20 s. */
    public static TrialWish of(LineGroup group, Line line, Secret password) {
        return new TrialWish(group, line, password, List.of(), Optional.empty(), Duration.ofMillis(500),
                Duration.ofSeconds(20));
    }

    public TrialWish beside(List<LineStatus> statuses) {
        return new TrialWish(group, line, password, statuses, from, t1, patience);
    }

    public TrialWish from(InetAddress local) {
        return new TrialWish(group, line, password, running, Optional.of(local), t1, patience);
    }

    public TrialWish within(Duration roundTrip, Duration wait) {
        return new TrialWish(group, line, password, running, from, roundTrip, wait);
    }
}
