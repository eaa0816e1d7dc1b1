package org.linewright.diagnostics.parcel;

import java.util.Set;
import org.linewright.core.Secret;

/**
 * A secret that must not leave, and with what it goes into digests.
 *
 * @param secret the secret itself
 * @param users user names that it belongs to; may be empty
 * @param realms where those are known; may be empty
 */
public record KnownSecret(Secret secret, Set<String> users, Set<String> realms) {
    public KnownSecret {
        users = Set.copyOf(users);
        realms = Set.copyOf(realms);
    }
}
