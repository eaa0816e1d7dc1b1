package org.linewright.sip;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the stack is set up.
 *
 * @param address the local address to listen on; empty listens on all and names the one that routes to the server
 * @param port the UDP port; 0 takes a free one
 * @param t1 the round-trip estimate all transaction timers are made of (RFC 3261 §17.1.1.1); 500 ms by default
 * @param dnsServers the name servers to ask; empty asks the system's
 * @param tokenKey makes the Contact tokens: with the same key a line has the same token after a restart
 * @param product the product's name and version for the User-Agent header
 */
public record SipOptions(Optional<InetAddress> address, int port, Duration t1, List<InetSocketAddress> dnsServers,
        byte[] tokenKey, String product) {

    public SipOptions {
        dnsServers = List.copyOf(dnsServers);
        tokenKey = tokenKey.clone();
    }

    /** All addresses, a free port, RFC timers, the system's name servers, tokens of this run only. */
    public static SipOptions defaults() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return new SipOptions(Optional.empty(), 0, Duration.ofMillis(500), List.of(), key, "Linewright/0.1");
    }

    public SipOptions on(InetAddress local, int localPort) {
        return new SipOptions(Optional.of(local), localPort, t1, dnsServers, tokenKey, product);
    }

    public SipOptions withT1(Duration other) {
        return new SipOptions(address, port, other, dnsServers, tokenKey, product);
    }

    public SipOptions withDns(InetSocketAddress... servers) {
        return new SipOptions(address, port, t1, List.of(servers), tokenKey, product);
    }

    public SipOptions withTokenKey(byte[] key) {
        return new SipOptions(address, port, t1, dnsServers, key, product);
    }
}
