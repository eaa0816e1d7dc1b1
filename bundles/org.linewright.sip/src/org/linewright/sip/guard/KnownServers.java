package org.linewright.sip.guard;

import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.linewright.core.time.Timers;

/** The addresses we send to. Only they are listened to, and even they within a limit. */
public final class KnownServers implements Door {

    /** Datagrams a second one server may send for long. */
    static final int RATE = 100_000;

    private final Timers timers;
    private final Map<InetAddress, Allowance> allowances = new ConcurrentHashMap<>();

    public KnownServers(Timers timers) {
        this.timers = timers;
    }

    @Override
    public void admit(InetAddress server) {
        if (!allowances.containsKey(server)) {
            allowances.putIfAbsent(server, new Allowance(RATE, timers.nanos()));
        }
    }

    @Override
    public boolean knows(InetAddress source) {
        return allowances.containsKey(source);
    }

    @Override
    public boolean allows(InetAddress source) {
        Allowance allowance = allowances.get(source);
        return allowance != null && allowance.take(timers.nanos()); // framework-driven null
    }
}
