package org.linewright.lines;

import java.net.InetSocketAddress;
import java.time.Duration;
import org.linewright.core.line.LineId;

/**
 * A client that is attached to a line.
 *
 * @param contact its Contact URI
 * @param at where it is
 * @param left how long its registration lasts if it is not refreshed
 * @param agent what it calls itself; may be empty
 */
public record LineClient(LineId line, String contact, InetSocketAddress at, Duration left, String agent) {
}
