package org.linewright.drivers;

import java.time.Instant;

/**
 * Somebody who signs drivers.
 *
 * @param name what his certificate calls him; only the fingerprint tells two publishers apart
 * @param fingerprint SHA-256 of his certificate as people compare it: {@code 5A:0F:…}
 * @param validUntil until when his certificate is valid
 */
public record KnownPublisher(String name, String fingerprint, Instant validUntil) {
}
