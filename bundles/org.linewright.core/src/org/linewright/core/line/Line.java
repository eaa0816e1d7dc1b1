package org.linewright.core.line;

import java.util.Optional;

/**
 * One SIP account that we register as a softphone line.
 *
 * @param user the user part of its Address of Record (Crown: the field <em>Account</em>)
 * @param authUser the user name of the digest when it differs from {@code user}
 * @param password where the password is kept; never the password itself
 * @param enabled whether the line is to be registered
 */
public record Line(String user, Optional<String> authUser, SecretReference password, boolean enabled) {

    public Line(String user, SecretReference password) {
        this(user, Optional.empty(), password, true);
    }

    /** The name that goes into the digest. */
    public String digestUser() {
        return authUser.orElse(user);
    }
}
