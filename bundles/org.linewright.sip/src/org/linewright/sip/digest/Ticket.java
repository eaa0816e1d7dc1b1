package org.linewright.sip.digest;

/**
 * The right to answer a challenge once.
 *
 * @param challenge what is answered
 * @param count how often its nonce has been used, this use included (RFC 7616 §3.4, {@code nc})
 */
public record Ticket(Challenge challenge, int count) {
}
