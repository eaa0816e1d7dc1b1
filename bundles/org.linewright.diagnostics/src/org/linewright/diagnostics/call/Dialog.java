package org.linewright.diagnostics.call;

/**
 * A dialog (RFC 3261 §12): one per far end that answered, so several when a call forked.
 *
 * @param fromTag the tag of who began
 * @param toTag the tag of who answered
 */
public record Dialog(String fromTag, String toTag) {
}
