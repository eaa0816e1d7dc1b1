package org.linewright.simulator;

import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a real outside world is: another PBX, or a provider. Who calls from there under a name of his own calls from
 * outside and needs no password; he reaches the numbers and accounts of the domain, no codes, and nobody outside.
 *
 * @param from its addresses
 * @param domain whom it calls
 */
public record Trunk(AddressRange from, String domain) {

    private static final String DOMAIN = "[0-9A-Za-z.-]{1,253}";

    public Trunk {
        domain = domain.toLowerCase(Locale.ROOT);
    }

    /** Reads {@code 192.0.2.0/24 demo.hfo-cloud.de}; empty for anything else. */
    public static Optional<Trunk> parse(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length == 2 && words[1].matches(DOMAIN)
                ? AddressRange.parse(words[0]).map(from -> new Trunk(from, words[1]))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return from + " " + domain;
    }

    public boolean holds(InetSocketAddress address) {
        return from.holds(address.getAddress());
    }
}
