package org.linewright.metrics;

import java.net.InetSocketAddress;

/**
 * How the figures are told.
 *
 * @param address where HTTP is answered; port 0 takes a free one
 * @param lines whether each line has figures of its own, beside those of its group: one series more for each line
 * @param version of this program
 */
public record MetricsOptions(InetSocketAddress address, boolean lines, String version) {
}
