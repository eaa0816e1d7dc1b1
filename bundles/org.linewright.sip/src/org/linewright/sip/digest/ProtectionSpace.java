package org.linewright.sip.digest;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What is known of one registrar's nonces. Its lines share the nonce and count its uses together (RFC 7616 §3.4: nc
 * counts the requests <em>this client</em> sent with the nonce), so that most first registrations and all refreshes
 * need one round trip. A registrar that ties nonces to users is noticed, and sharing ends.
 */
public final class ProtectionSpace {

    private static final int PATIENCE = 3;

    private record Nonce(Challenge challenge, AtomicInteger uses) {
    }

    private final AtomicReference<Optional<Nonce>> current = new AtomicReference<>(Optional.empty());
    private final AtomicInteger disappointments = new AtomicInteger();

    /** A ticket for the nonce known so far; empty when there is none or sharing has proved useless. */
    public Optional<Ticket> ticket() {
        return disappointments.get() >= PATIENCE
                ? Optional.empty()
                : current.get().map(nonce -> new Ticket(nonce.challenge(), nonce.uses().incrementAndGet()));
    }

    /** The registrar gave a new nonce, and its first use is taken. */
    public void learn(Challenge challenge) {
        current.set(Optional.of(new Nonce(challenge, new AtomicInteger(1))));
    }

    /** A shared nonce was accepted. */
    public void trust() {
        disappointments.set(0);
    }

    /** A shared nonce was not accepted, though it was not called stale. */
    public void mistrust() {
        disappointments.incrementAndGet();
    }
}
