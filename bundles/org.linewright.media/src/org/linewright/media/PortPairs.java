package org.linewright.media;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.linewright.core.line.PortRange;

/** The pairs of ports that are free. Who comes next gets the one that was free longest, so that no late packet meets him. */
final class PortPairs {

    private static final int TRIES = 100;

    private final PortRange range;
    private final BitSet taken = new BitSet();
    private final Set<InetSocketAddress> own = ConcurrentHashMap.newKeySet();
    private int next;

    PortPairs(PortRange range) {
        this.range = range;
    }

    /** A free pair, bound; pairs that others have are passed over. Empty when there is none. */
    synchronized Optional<PortPair> take(InetAddress host) {
        Optional<PortPair> found = Optional.empty();
        int tries = range.any() ? TRIES : range.pairs();
        for (int step = 0; found.isEmpty() && step < tries; step++) {
            found = tried(host, range.any() ? 0 : (next + step) % tries);
        }
        found.ifPresent(pair -> own.addAll(pair.addresses()));
        return found;
    }

    /** Whether this is one of the sockets themselves: who names it as his wants packets to run in a circle. */
    boolean own(InetSocketAddress address) {
        return own.contains(address);
    }

    /** Takes a pair back whose sockets are closed. */
    synchronized void back(PortPair pair) {
        own.removeAll(pair.addresses());
        if (!range.any()) {
            taken.clear(pair.address().getPort() / 2 - range.even(0) / 2);
        }
    }

    private Optional<PortPair> tried(InetAddress host, int pair) {
        try {
            Optional<PortPair> bound = taken.get(pair)
                    ? Optional.empty()
                    : PortPair.bound(host, range.any() ? 0 : range.even(pair));
            if (bound.isPresent() && !range.any()) {
                taken.set(pair);
                next = (pair + 1) % range.pairs();
            }
            return bound;
        } catch (IOException impossible) {
            return Optional.empty();
        }
    }
}
