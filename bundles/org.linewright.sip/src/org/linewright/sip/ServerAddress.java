package org.linewright.sip;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * A SIP server as a person names it.
 *
 * @param host host name or numeric address
 * @param port its port; empty lets DNS decide (RFC 3263 §4)
 */
public record ServerAddress(String host, OptionalInt port) {

    public ServerAddress {
        host = host.strip().toLowerCase(Locale.ROOT);
        if (!printable(host)) {
            throw new IllegalArgumentException("Not a host: " + host);
        }
    }

    private static boolean printable(String host) {
        for (int i = 0; i < host.length(); i++) {
            if (host.charAt(i) <= ' ' || host.charAt(i) > '~') {
                return false;
            }
        }
        return !host.isEmpty();
    }

    @Override
    public String toString() {
        return port.isPresent() ? host + ":" + port.getAsInt() : host;
    }
}
