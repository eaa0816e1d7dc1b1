package org.linewright.lines;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Secret;
import org.linewright.core.line.Line;
import org.linewright.core.line.Registrar;

/**
 * What to measure.
 *
 * @param registrar the way to this one
 * @param account with which a socket may register for some minutes, where no way without works; empty: with none
 * @param running what is known of the lines that run here: one that is not switched off lends its account to nobody
 * @param silences how long to be silent, ascending
 * @param from the local address; empty takes the one that routes to the registrar
 */
public record NatTrialWish(Registrar registrar, Optional<Account> account, List<LineStatus> running,
        List<Duration> silences, Optional<InetAddress> from) {

    /** Four minutes; routers that keep a silent port longer need no short refresh. */
    public static final Duration LONGEST = Duration.ofMinutes(4);
    /** Less tells nothing. */
    public static final Duration LEAST = Duration.ofSeconds(5);

    private static final List<Integer> SECONDS = List.of(5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90, 120, 150,
            180, 240, 300, 420, 600, 900);

    /** An account and its password; the line's reference is not followed. */
    public record Account(Line line, Secret password) {
    }

    public NatTrialWish {
        running = List.copyOf(running);
        silences = List.copyOf(silences);
    }

    /** Without an account, up to {@link #LONGEST}. */
    public static NatTrialWish at(Registrar registrar) {
        return new NatTrialWish(registrar, Optional.empty(), List.of(), silences(LONGEST), Optional.empty());
    }

    /** Where no way without an account works, with that of this line: nobody may be called there meanwhile. */
    public NatTrialWish with(Line idle, Secret password, List<LineStatus> statuses) {
        return new NatTrialWish(registrar, Optional.of(new Account(idle, password)), statuses, silences, from);
    }

    /** Up to this silence, at least {@link #LEAST}. */
    public NatTrialWish upTo(Duration longest) {
        return new NatTrialWish(registrar, account, running, silences(longest), from);
    }

    /** Just these silences, ascending. */
    public NatTrialWish trying(List<Duration> other) {
        return new NatTrialWish(registrar, account, running, other, from);
    }

    public NatTrialWish from(InetAddress local) {
        return new NatTrialWish(registrar, account, running, silences, Optional.of(local));
    }

    private static List<Duration> silences(Duration longest) {
        Duration last = longest.compareTo(LEAST) < 0 ? LEAST : longest;
        List<Duration> shorter = SECONDS.stream()
                .map(Duration::ofSeconds)
                .filter(silence -> silence.compareTo(last) < 0)
                .toList();
        return Stream.concat(shorter.stream(), Stream.of(last)).toList();
    }
}
