package org.linewright.lines;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.linewright.core.Watch;

/** Looks up where a registrar is, while somebody types: what DNS says, which address is used first, and why. */
public interface RegistrarLookups {

    /**
     * Starts a look-up; returns at once, and needs no network for a host that is not one.
     *
     * @param host the registrar as typed
     * @param port its port; empty lets DNS decide (RFC 3263)
     * @param listener told after every step, on a thread of its own, one call at a time; when it is slow it is told only
     *     the newest. The last one is over, within half a minute even when DNS does not answer.
     * @return ends it; closed before the next key stroke starts another one. Nothing is told afterwards
     */
    Watch start(String host, OptionalInt port, Consumer<RegistrarFound> listener);
}
