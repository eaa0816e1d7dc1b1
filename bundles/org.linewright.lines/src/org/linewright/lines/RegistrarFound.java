package org.linewright.lines;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

/**
 * What a look-up found so far. A value: a newer one replaces it.
 *
 * @param steps what was asked and found, in order
 * @param addresses where requests would go, the first first; empty before it is over
 * @param because why the first one is first; empty without addresses
 * @param trouble why there is none; empty otherwise
 * @param over whether nothing more comes
 */
public record RegistrarFound(List<Step> steps, List<InetSocketAddress> addresses, Optional<Text> because,
        Optional<Trouble> trouble, boolean over) {

    /**
     * One step.
     *
     * @param kind what kind of step
     * @param words the step for a person
     * @param records what was found, in the order it is used
     */
    public record Step(Kind kind, Text words, List<Entry> records) {
        public Step {
            records = List.copyOf(records);
        }
    }

    /** Kinds of steps. */
    public enum Kind {
        /** The host is an address. */
        NUMERIC,
        /** The port was given. */
        EXPLICIT_PORT,
        /** DNS was asked for services. */
        SRV,
        /** DNS was asked for addresses. */
        ADDRESS,
        /** DNS did not answer. */
        FAILED
    }

    /**
     * One DNS record.
     *
     * @param priority smaller first; -1 for an address record
     * @param weight the share among those of one priority; -1 for an address record
     * @param target a host name, or an address
     * @param port the port of a service; -1 for an address record
     * @param ttl how long it may be kept
     */
    public record Entry(int priority, int weight, String target, int port, Duration ttl) {
    }

    public RegistrarFound {
        steps = List.copyOf(steps);
        addresses = List.copyOf(addresses);
    }
}
