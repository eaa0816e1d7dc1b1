package org.linewright.headless.conformance;

import org.linewright.core.Text;

/**
 * One line of a report.
 *
 * @param promised what the driver says
 * @param seen what happened
 */
public record Promise(Text promised, Text seen, Kept kept) {
}
