package org.linewright.sip.dns;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/**
 * Where a server is.
 *
 * @param servers its addresses, best first; empty when there are none
 * @param valid how long this may be used
 * @param detail why there are none; empty otherwise
 */
public record Located(List<InetSocketAddress> servers, Duration valid, String detail) {
    public Located {
        servers = List.copyOf(servers);
    }

    static Located nowhere(String detail) {
        return new Located(List.of(), Duration.ofSeconds(10), detail);
    }
}
