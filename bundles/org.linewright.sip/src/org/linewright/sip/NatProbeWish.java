package org.linewright.sip;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What to measure.
 *
 * @param server the way to this server
 * @param account an account that nobody uses meanwhile; it may be registered for some minutes. Empty does without
 * @param silences how long to be silent, ascending
 * @param from the local address; empty takes the one that routes to the server
 * @param dnsServers the name servers to ask; empty asks the system's
 */
public record NatProbeWish(ServerAddress server, Optional<Account> account, List<Duration> silences,
        Optional<InetAddress> from, List<InetSocketAddress> dnsServers) {

    public NatProbeWish {
        silences = List.copyOf(silences);
        dnsServers = List.copyOf(dnsServers);
        if (silences.isEmpty() || !silences.equals(silences.stream().sorted().distinct().toList())) {
            throw new IllegalArgumentException("Silences ascend: " + silences);
        }
    }

    public static NatProbeWish of(ServerAddress server, List<Duration> silences) {
        return new NatProbeWish(server, Optional.empty(), silences, Optional.empty(), List.of());
    }

    public NatProbeWish with(Account idle) {
        return new NatProbeWish(server, Optional.of(idle), silences, from, dnsServers);
    }

    public NatProbeWish from(InetAddress local) {
        return new NatProbeWish(server, account, silences, Optional.of(local), dnsServers);
    }
}
