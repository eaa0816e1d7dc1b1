package org.linewright.sip.probe;

import java.time.Duration;
import java.util.Optional;

/**
 * What was measured.
 *
 * @param longest the longest silence that was survived; zero when none was
 * @param forgotten the shortest longer one that was not; empty when all were survived
 */
record Span(Duration longest, Optional<Duration> forgotten) {
}
