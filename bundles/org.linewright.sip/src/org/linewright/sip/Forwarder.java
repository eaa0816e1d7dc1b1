package org.linewright.sip;

/**
 * Who forwarded a call to us.
 *
 * @param peer nobody's empty URI when he does not want to be shown
 * @param reason why, as RFC 5806 words it, such as {@code user-busy}; empty when it is not told
 */
public record Forwarder(Peer peer, String reason) {
}
