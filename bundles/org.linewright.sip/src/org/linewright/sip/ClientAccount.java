package org.linewright.sip;

import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.core.Secret;

/**
 * With what a client attaches to us: an account of ours, never that at the PBX.
 *
 * @param user its user name, the user part of the Address of Record
 * @param domain the domain of the Address of Record
 * @param password asked for on the port's thread whenever a client proves itself: quick, never blocking; without one
 *     nobody does
 */
public record ClientAccount(String user, String domain, Supplier<Optional<Secret>> password) {

    /** The Address of Record, without scheme. */
    public String address() {
        return user + "@" + domain;
    }

    @Override
    public String toString() {
        return address();
    }
}
