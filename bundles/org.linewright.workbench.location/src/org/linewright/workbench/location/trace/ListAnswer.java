package org.linewright.workbench.location.trace;

import org.linewright.core.Text;

/**
 * What came out, and what it was asked for.
 *
 * @param question as it was asked
 * @param rows what became of the numbers
 * @param sentence what to say about it
 */
record ListAnswer(ListQuestion question, NumberRows rows, Text sentence) {
}
