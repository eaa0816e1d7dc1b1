package org.linewright.diagnostics.compare;

/**
 * A header, the start line or a line of the body that is not the same.
 *
 * @param what the header's name, {@code start line} or {@code body}
 * @param left what stands on the left; empty when it is not there
 * @param right what stands on the right
 * @param usual whether it differs from call to call in any case: tags, branches, Call-IDs, ports, lengths
 */
public record Difference(String what, String left, String right, boolean usual) {
}
