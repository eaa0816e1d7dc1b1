package org.linewright.sip.call;

import java.util.List;
import java.util.Optional;
import org.linewright.sip.digest.Challenge;

/**
 * How far a request has proved who we are (RFC 3261 §22.2).
 *
 * @param challenge what is answered; empty before the first challenge
 * @param refusals how often an answer was refused
 * @param stales how often a nonce was stale
 */
public record Proof(Optional<Challenge> challenge, int refusals, int stales) {

    public static final Proof NONE = new Proof(Optional.empty(), 0, 0);

    private static final int REFUSALS = 2;
    private static final int STALES = 4;

    /** The next try; empty when there is nothing to answer, or no more than before. */
    Optional<Proof> after(List<Challenge> asked, String realm) {
        String ours = realm.isEmpty() ? challenge.map(Challenge::realm).orElse("") : realm;
        return asked.stream() // RFC 8760 §2.4: the first that we speak; and only the registrar's realm
                .filter(one -> one.answerable() && (ours.isEmpty() || ours.equals(one.realm())))
                .findFirst()
                .flatMap(this::answering);
    }

    private Optional<Proof> answering(Challenge asked) {
        int refused = refusals + (challenge.isPresent() && !asked.stale() ? 1 : 0);
        int stale = stales + (asked.stale() ? 1 : 0);
        return refused >= REFUSALS || stale >= STALES
                ? Optional.empty()
                : Optional.of(new Proof(Optional.of(asked), refused, stale));
    }
}
