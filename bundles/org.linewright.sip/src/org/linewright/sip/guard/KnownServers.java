package org.linewright.sip.guard;

import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.linewright.core.time.Timers;

/** The addresses we send to. Only they are listened to, and even they within a limit. */
public final class KnownServers {

    /** Datagrams a second one server may send for long. */
    static final int RATE = 100_000;

    private final Timers timers;
    private final Map<InetAddress, Allowance> allowances = new ConcurrentHashMap<>();

    public KnownServers(Timers timers) {
        this.timers = timers;
    }

    /** From now on this address is listened to. */
    public void admit(InetAddress server) {
        if (!allowances.containsKey(server)) {
            allowances.putIfAbsent(server, new Allowance(timers.nanos()));
        }
    }

    boolean knows(InetAddress source) {
        return allowances.containsKey(source);
    }

    /** Takes one datagram off the source's allowance. */
    boolean allows(InetAddress source) {
        Allowance allowance = allowances.get(source);
        return allowance != null && allowance.take(timers.nanos()); // framework-driven null
    }

    /** A token bucket of one second. */
    private static final class Allowance {

        private static final long NANOS_EACH = 1_000_000_000L / RATE;

        private long fullAt;

        Allowance(long now) {
            this.fullAt = now;
        }

        synchronized boolean take(long now) {
            long from = Math.max(fullAt, now);
            if (from - now > 1_000_000_000L) {
                return false;
            }
            fullAt = from + NANOS_EACH;
            return true;
        }
    }
}
