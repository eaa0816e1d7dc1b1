package org.linewright.sip.guard;

import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.linewright.core.time.Timers;

/** Listens to everybody, each within a limit, and to so many at once: whoever comes has to prove himself later. */
public final class OpenDoor implements Door {

    /** Datagrams a second one source may send for long. */
    static final int RATE = 200;
    static final int MOST_SOURCES = 4096;

    private final Timers timers;
    private final Map<InetAddress, Allowance> allowances = new ConcurrentHashMap<>();

    public OpenDoor(Timers timers) {
        this.timers = timers;
    }

    @Override
    public void admit(InetAddress source) {
        // everybody may speak already
    }

    @Override
    public boolean knows(InetAddress source) {
        return true;
    }

    @Override
    public boolean allows(InetAddress source) {
        long now = timers.nanos();
        Allowance known = allowances.get(source);
        if (known != null) { // framework-driven null
            return known.take(now);
        }
        if (allowances.size() >= MOST_SOURCES) {
            allowances.values().removeIf(one -> one.full(now));
        }
        return allowances.size() < MOST_SOURCES
                && allowances.computeIfAbsent(source, fresh -> new Allowance(RATE, now)).take(now);
    }
}
