package org.linewright.sip;

import java.util.List;
import java.util.Optional;

/**
 * What one message says about who is at the other end.
 *
 * @param all each source at most once
 * @param withheld whether he does not want to be shown (RFC 3323, RFC 3325 §7)
 */
public record Claims(List<Claim> all, boolean withheld) {

    public Claims {
        all = List.copyOf(all);
    }

    /** Where a name and number stand. */
    public enum Source {
        /** P-Asserted-Identity (RFC 3325). It is trusted: whatever reaches a line comes from its own PBX. */
        ASSERTED,
        /** Remote-Party-ID, as PBXs have it that are older than RFC 3325. */
        REMOTE_PARTY,
        /** A From that has changed within the call (RFC 4916). */
        CONNECTED,
        /** Referred-By within the call (RFC 3892), which some PBXs use to say who is there now. */
        REFERRED_BY,
        /** The From that the call began with. */
        FROM
    }

    /** One of them. */
    public record Claim(Source source, Peer peer) {
    }

    public Optional<Claim> of(Source source) {
        return all.stream().filter(claim -> claim.source() == source).findFirst();
    }

    /** The first that there is in this order. */
    public Optional<Claim> first(List<Source> order) {
        return order.stream().flatMap(source -> of(source).stream()).findFirst();
    }
}
