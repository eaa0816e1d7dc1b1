package org.linewright.simulator;

import java.net.InetSocketAddress;
import java.util.Locale;

/**
 * Where a real outside world is: another PBX, or a provider. Who calls from there under a name of his own calls from
 * outside and needs no password; he reaches the numbers and accounts of the domain, no codes, and nobody outside.
 *
 * @param from its addresses
 * @param domain whom it calls
 */
public record Trunk(AddressRange from, String domain) {

    public Trunk {
        domain = domain.toLowerCase(Locale.ROOT);
    }

    public boolean holds(InetSocketAddress address) {
        return from.holds(address.getAddress());
    }
}
