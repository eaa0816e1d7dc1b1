package org.linewright.diagnostics;

import java.net.InetSocketAddress;
import java.util.Optional;
import org.linewright.core.Secret;

/**
 * A Homer to which every message is sent over UDP (HEP version 3).
 *
 * @param collector where it listens
 * @param agent the number by which it knows us
 * @param key what it asks for; empty when it asks for nothing
 * @param masking what is shown of numbers and names
 */
public record HepWish(InetSocketAddress collector, int agent, Optional<Secret> key, Masking masking) {

    /** Host and port of the collector, for a person. */
    public String name() {
        return collector.getHostString() + ":" + collector.getPort();
    }
}
