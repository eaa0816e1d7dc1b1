package org.linewright.sip;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Watch;

/** Looks up where a SIP server is, and tells how it was found (RFC 3263). A service of its own: no port is open. */
public interface Lookups {

    /**
     * Starts a look-up; returns at once.
     *
     * @param dnsServers the name servers to ask; empty asks the system's
     * @param trail told after every step, on any thread, one call at a time; quick. The last one is over. Nothing is
     *     told once the look-up is closed.
     * @return ends it
     */
    Watch start(ServerAddress server, List<InetSocketAddress> dnsServers, Consumer<LookupTrail> trail);
}
