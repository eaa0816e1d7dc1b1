package org.linewright.sip.dns;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.linewright.core.time.Timers;

/**
 * Which of several servers not to try first just now. When a server's time is up, one attempt tries it while the others
 * still go elsewhere; so the lines return to their primary server without all of them waiting for it.
 */
public final class ServerHealth {

    private static final Duration AVOIDED = Duration.ofSeconds(60);
    private static final Duration PROBATION = Duration.ofSeconds(40);

    private final Timers timers;
    private final Map<InetSocketAddress, Long> avoidedUntil = new ConcurrentHashMap<>();

    public ServerHealth(Timers timers) {
        this.timers = timers;
    }

    /** It did not serve: avoided for the time it wanted, else for a minute. */
    public void avoid(InetSocketAddress server, Duration wanted) {
        avoidedUntil.put(server, timers.nanos() + (wanted.isZero() ? AVOIDED : wanted).toNanos());
    }

    /** It served. */
    public void prefer(InetSocketAddress server) {
        avoidedUntil.remove(server);
    }

    /** These servers with the avoided ones last; never fewer. */
    public List<InetSocketAddress> sorted(List<InetSocketAddress> servers) {
        if (servers.size() < 2 || avoidedUntil.isEmpty()) {
            return servers;
        }
        List<InetSocketAddress> first = new ArrayList<>();
        List<InetSocketAddress> last = new ArrayList<>();
        servers.forEach(server -> (avoided(server) ? last : first).add(server));
        first.addAll(last);
        return first;
    }

    private boolean avoided(InetSocketAddress server) {
        long now = timers.nanos();
        Long until = avoidedUntil.get(server);
        if (until == null || until - now > 0) { // framework-driven null
            return until != null;
        }
        // its time is up: this attempt tries it, unless another one just did
        return !avoidedUntil.replace(server, until, now + PROBATION.toNanos());
    }
}
