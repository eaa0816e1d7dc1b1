package org.linewright.core.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One SIP account that we register as a softphone line.
 *
 * @param user the user part of its Address of Record (Crown: the field <em>Account</em>)
 * @param authUser the user name of the digest when it differs from {@code user}
 * @param password where the password is kept; never the password itself
 * @param enabled whether the line is to be registered
 * @param traits what it is beside its account
 */
public record Line(String user, Optional<String> authUser, SecretReference password, boolean enabled,
        LineTraits traits) {

    public Line(String user, Optional<String> authUser, SecretReference password, boolean enabled) {
        this(user, authUser, password, enabled, LineTraits.PLAIN);
    }

    public Line(String user, SecretReference password) {
        this(user, Optional.empty(), password, true);
    }

    /** The name that goes into the digest. */
    public String digestUser() {
        return authUser.orElse(user);
    }

    /** Where its secrets are kept: its password, and that of the clients that attach to it. */
    public List<SecretReference> secrets() {
        return Stream.concat(Stream.of(password), traits.client().stream()).map(one -> one.of(user)).toList();
    }

    /** What people dial inside to reach it. */
    public String internalNumber() {
        return traits.number().orElse(user);
    }

    /** Whether both register alike. */
    public boolean sameAccount(Line other) {
        return new Line(user, authUser, password, enabled)
                .equals(new Line(other.user, other.authUser, other.password, other.enabled));
    }

    public Line withAuthUser(Optional<String> other) {
        return new Line(user, other, password, enabled, traits);
    }

    public Line withPassword(SecretReference other) {
        return new Line(user, authUser, other, enabled, traits);
    }

    public Line withEnabled(boolean other) {
        return new Line(user, authUser, password, other, traits);
    }

    public Line withTraits(LineTraits other) {
        return new Line(user, authUser, password, enabled, other);
    }
}
