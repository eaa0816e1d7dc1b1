package org.linewright.media;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;

/**
 * Who is on the other end of a socket. The first packet from a host that may be it tells his real address, which may be
 * that of a NAT (symmetric RTP, RFC 4961); from then on nobody else is, but who is where he told to be.
 *
 * @param hosts who may be it
 * @param told what his session description says
 * @param heard where he really is
 * @param former where he was, or at least told to be, before he told another place: perhaps another one, who still sends
 * for a moment
 */
record Latch(Set<InetAddress> hosts, Optional<InetSocketAddress> told, Optional<InetSocketAddress> heard,
        Optional<InetSocketAddress> former) {

    /** Nobody is expected yet. */
    static final Latch NOBODY = new Latch(Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Somebody is expected; who was heard already stays when he tells the same as before, or was early. */
    Latch expecting(Set<InetAddress> others, InetSocketAddress address) {
        if (told.equals(Optional.of(address)) && hosts.equals(others)) {
            return this;
        }
        Optional<InetSocketAddress> early = heard
                .filter(one -> same(one, address) && others.contains(one.getAddress()));
        return early.isPresent()
                ? new Latch(others, Optional.of(address), early, told)
                : new Latch(others, Optional.of(address), Optional.empty(), heard.or(() -> told).or(() -> former));
    }

    boolean admits(InetSocketAddress from) {
        return is(heard, from) || is(told, from) || !settled() && hosts.contains(from.getAddress());
    }

    /** Whether nobody else is to be expected: who is still where he was may be the one before. */
    private boolean settled() {
        return heard.filter(one -> told.filter(place -> same(place, one)).isPresent()
                || former.filter(place -> same(place, one)).isEmpty()).isPresent();
    }

    /** A NAT gives another host, and seldom another port. */
    private static boolean same(InetSocketAddress one, InetSocketAddress other) {
        return one.getPort() == other.getPort();
    }

    /** From now on he is there; who is where he told to be takes the place of anybody else of his host. */
    Latch latched(InetSocketAddress from) {
        return is(heard, from) || settled() && !is(told, from)
                ? this
                : new Latch(hosts, told, Optional.of(from), former);
    }

    /** Asked for every packet, so without an object of its own. */
    private static boolean is(Optional<InetSocketAddress> one, InetSocketAddress from) {
        return one.isPresent() && one.get().equals(from);
    }

    /** Where he is to be sent to; a description of all zeros asks for nothing (RFC 3264 §8.4). */
    Optional<InetSocketAddress> target() {
        boolean silent = told.isEmpty() || told.get().getAddress().isAnyLocalAddress();
        return silent ? Optional.empty() : heard.isPresent() ? heard : told;
    }
}
