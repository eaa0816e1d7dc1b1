package org.linewright.diagnostics.ladder;

import java.net.InetSocketAddress;

/**
 * Somebody who sent or got a message: a column of the ladder.
 *
 * @param address where it is
 * @param own whether that is us
 * @param product what it calls itself in User-Agent or Server; empty when it does not
 */
public record Participant(InetSocketAddress address, boolean own, String product) {

    /** Address and port, with brackets where RFC 3986 §3.2.2 wants them. */
    public String name() {
        String host = address.getAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
    }
}
