package org.linewright.diagnostics.internal.check;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Tells addresses of the internet from those that lead nowhere there. */
final class Address {

    private static final String LITERAL = "(\\d{1,3}\\.){3}\\d{1,3}|\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]?";

    private Address() {
    }

    /** The address that a text is; empty for names, which are never looked up. */
    static Optional<InetAddress> of(String host) {
        try {
            return host.matches(LITERAL) ? Optional.of(InetAddress.getByName(host)) : Optional.empty();
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    /** RFC 1918, RFC 6598, RFC 4193, link-local and loopback. */
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        boolean unique = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        return shared || unique || address.isSiteLocalAddress() || address.isLinkLocalAddress()
                || address.isLoopbackAddress();
    }

    static boolean isPublic(InetAddress address) {
        return !isPrivate(address) && !address.isAnyLocalAddress() && !address.isMulticastAddress();
    }
}
