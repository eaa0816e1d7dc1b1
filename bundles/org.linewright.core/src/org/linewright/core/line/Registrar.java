package org.linewright.core.line;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where and how the lines of a group register.
 *
 * @param host host name or IP address of the registrar (Crown: the customer's <em>Domäne</em>)
 * @param port its port; empty lets DNS decide (RFC 3263), 5060 when DNS says nothing
 * @param domain the domain of the Address of Record when it differs from {@code host}
 * @param reregister the Expires to ask for (<em>Reregister nach</em>)
 * @param delay the gap between two lines' REGISTERs (<em>Register Verzögerung</em>)
 * @param keepAlive what holds the NAT mapping open (<em>NAT Refresh</em>)
 */
public record Registrar(String host, OptionalInt port, Optional<String> domain, Duration reregister, Duration delay,
        KeepAlive keepAlive) {

    /** The domain of the lines' Addresses of Record. */
    public String aorDomain() {
        return domain.orElse(host);
    }
}
