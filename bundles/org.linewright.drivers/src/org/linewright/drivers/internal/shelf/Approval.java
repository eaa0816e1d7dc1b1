package org.linewright.drivers.internal.shelf;

import java.time.Instant;

/**
 * Somebody let a jar in.
 *
 * @param by who, never empty
 * @param at when
 */
public record Approval(String by, Instant at) {
}
