package org.linewright.sip;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/** What a NAT probe did or found. */
public sealed interface NatProbeStep {

    /**
     * The server answered.
     *
     * @param local our address and port
     * @param outside the same as the server sees it (RFC 3581 §4)
     */
    record Seen(InetSocketAddress local, InetSocketAddress outside) implements NatProbeStep {
        /** Whether somebody on the way changes addresses. */
        public boolean nat() {
            return !local.equals(outside);
        }
    }

    /**
     * A method proved to work here, and the silence begins.
     *
     * @param most how long it takes at most
     */
    record Measuring(NatMethod method, Duration most) implements NatProbeStep {
    }

    /** After this silence the port was, or was no longer, open. */
    record Tried(NatMethod method, Duration silence, boolean open) implements NatProbeStep {
    }

    /** A method does not work here. */
    record Unusable(NatMethod method, Why why) implements NatProbeStep {
    }

    /** Why a method does not work. */
    enum Why {
        /** The server answers to where the question came from, whatever the Via says. */
        ANSWERS_TO_SOURCE,
        /** What the server sends to the other socket never arrives. */
        NOTHING_ARRIVES,
        /** The server does not accept the account. */
        NOT_REGISTERED,
        /** The server does not pass the question on. */
        NOT_FORWARDED,
        /** The server itself speaks so often that there is no silence. */
        NEVER_SILENT
    }

    /**
     * The end.
     *
     * @param method what measured; empty when nothing did
     * @param longest the longest silence after which the port was open; zero when there is none
     * @param forgotten the shortest silence after which it was not; empty when it always was
     * @param detail for support; may be empty
     */
    record Over(End end, Optional<NatMethod> method, Duration longest, Optional<Duration> forgotten,
            String detail) implements NatProbeStep {
    }

    /** How a probe ends. */
    enum End {
        /** Something on the way forgets after a while. */
        FORGETS,
        /** Nothing was forgotten in the longest silence. */
        OUTLIVES,
        /** Nobody on the way changes addresses, and nothing was seen to be forgotten. */
        NO_NAT,
        /** Only {@link NatMethod#DRIFT} worked, and no new port was seen: that tells nothing. */
        BLIND,
        /** The server's name leads nowhere. */
        UNRESOLVED,
        /** No socket could be opened. */
        UNOPENED,
        /** The server does not answer. */
        SILENT,
        /** The server does not say how it sees us. */
        UNSEEN,
        /** The server stopped answering meanwhile. */
        LOST,
        CANCELLED
    }
}
