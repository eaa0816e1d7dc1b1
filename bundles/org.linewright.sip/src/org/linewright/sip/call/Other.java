package org.linewright.sip.call;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linewright.sip.Peer;
import org.linewright.sip.message.Headers;

/**
 * What is known of the other side.
 *
 * @param peer who it is, when the PBX says
 * @param allows the methods it takes, in lower case; empty when it did not say
 */
record Other(Optional<Peer> peer, Set<String> allows) {

    static Other of(Headers headers) {
        return new Other(Words.asserted(headers).stream().findFirst(), headers.words("Allow"));
    }

    boolean takes(String method) {
        return allows.contains(method.toLowerCase(Locale.ROOT));
    }

    /** What these headers add. */
    Other hearing(Headers headers) {
        Other now = of(headers);
        return new Other(now.peer.or(() -> peer), now.allows.isEmpty() ? allows : now.allows);
    }

    Other without(String method) {
        return new Other(peer, Set.copyOf(allows.stream().filter(one -> !one.equalsIgnoreCase(method)).toList()));
    }

    /** Who it is now, when that is somebody else than before. */
    List<Peer> changed(Other before) {
        return peer.filter(now -> !before.peer.equals(peer)).stream().toList();
    }
}
