package org.linewright.sip.flow;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.linewright.core.time.Timers;

/** Which of our addresses the system would use towards a server. Asked again every few seconds: networks change. */
public final class LocalRoute {

    private static final long KEPT = Duration.ofSeconds(5).toNanos();

    private record Route(InetAddress local, long asked) {
    }

    private final InetSocketAddress bound;
    private final Timers timers;
    private final Map<InetAddress, Route> routes = new ConcurrentHashMap<>();

    public LocalRoute(InetSocketAddress bound, Timers timers) {
        this.bound = bound;
        this.timers = timers;
    }

    public InetSocketAddress towards(InetSocketAddress peer) {
        if (!bound.getAddress().isAnyLocalAddress()) {
            return bound;
        }
        long now = timers.nanos();
        Route route = routes.compute(peer.getAddress(), (key, old) -> old != null && now - old.asked() < KEPT
                ? old // framework-driven null
                : new Route(asked(peer), now));
        return new InetSocketAddress(route.local(), bound.getPort());
    }

    private static InetAddress asked(InetSocketAddress peer) {
        try (DatagramSocket probe = new DatagramSocket()) {
            probe.connect(peer); // sends nothing
            return probe.getLocalAddress();
        } catch (SocketException unreachable) {
            return InetAddress.getLoopbackAddress();
        }
    }
}
