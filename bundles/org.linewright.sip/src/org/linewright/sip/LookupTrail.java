package org.linewright.sip;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a look-up found so far.
 *
 * @param steps what was asked and answered, in order
 * @param addresses where requests would go, first to last; known when it is over
 * @param over whether nothing more comes
 */
public record LookupTrail(List<Step> steps, List<InetSocketAddress> addresses, boolean over) {

    /** One step. */
    public sealed interface Step {

        /** The host is an address; DNS is not asked (RFC 3263 §4.2). */
        record Numeric(InetAddress address) implements Step {
        }

        /** The port was given; DNS is not asked for services (RFC 3263 §4.2). */
        record ExplicitPort(int port) implements Step {
        }

        /** The services of a name, in the order they are tried: none means the host itself at port 5060. */
        record Services(String name, List<Service> found) implements Step {
        }

        /** One SRV record (RFC 2782). */
        record Service(int priority, int weight, int port, String target, Duration ttl) {
        }

        /** The addresses of a host name; none means that there is no such name, or that it has no address. */
        record Hosts(String name, List<Host> found) implements Step {
        }

        /** One address record. */
        record Host(InetAddress address, Duration ttl) {
        }

        /** DNS did not answer a question, or only with a failure. */
        record Failed(String name, Optional<String> detail) implements Step {
        }
    }

    public LookupTrail {
        steps = List.copyOf(steps);
        addresses = List.copyOf(addresses);
    }
}
