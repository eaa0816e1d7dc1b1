package org.linewright.drivers.internal.shelf;

import java.time.Instant;
import java.util.Optional;

/**
 * A driver is being switched from one jar to another.
 *
 * @param name the driver
 * @param from the jar that works so far; none when the driver is new
 * @param to the jar that is tried
 * @param since when it began
 */
public record Trial(BundleName name, Optional<JarHash> from, JarHash to, Instant since) {
}
