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
 * @param prove how often each line proves that it can be reached through the PBX; zero: never
 */
public record Registrar(String host, OptionalInt port, Optional<String> domain, Duration reregister, Duration delay,
        KeepAlive keepAlive, Duration prove) {

    /** One whose lines prove nothing. */
    public Registrar(String host, OptionalInt port, Optional<String> domain, Duration reregister, Duration delay,
            KeepAlive keepAlive) {
        this(host, port, domain, reregister, delay, keepAlive, Duration.ZERO);
    }

    public Registrar withHost(String other) {
        return new Registrar(other, port, domain, reregister, delay, keepAlive, prove);
    }

    public Registrar withPort(OptionalInt other) {
        return new Registrar(host, other, domain, reregister, delay, keepAlive, prove);
    }

    public Registrar withDomain(Optional<String> other) {
        return new Registrar(host, port, other, reregister, delay, keepAlive, prove);
    }

    public Registrar withReregister(Duration other) {
        return new Registrar(host, port, domain, other, delay, keepAlive, prove);
    }

    public Registrar withDelay(Duration other) {
        return new Registrar(host, port, domain, reregister, other, keepAlive, prove);
    }

    public Registrar withKeepAlive(KeepAlive other) {
        return new Registrar(host, port, domain, reregister, delay, other, prove);
    }

    public Registrar withProve(Duration other) {
        return new Registrar(host, port, domain, reregister, delay, keepAlive, other);
    }

    /** The domain of the lines' Addresses of Record. */
    public String aorDomain() {
        return domain.orElse(host);
    }
}
