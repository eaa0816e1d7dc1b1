package org.linewright.diagnostics.internal.capture;

import java.time.Instant;
import org.linewright.diagnostics.Direction;

/**
 * A frame of a file.
 *
 * @param at when it was captured
 * @param link what it begins with, by the registry of tcpdump.org
 * @param direction as far as the file says
 * @param frame its bytes, perhaps cut off
 */
record Captured(Instant at, int link, Direction direction, byte[] frame) {
}
