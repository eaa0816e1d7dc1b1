package org.linewright.simulator;

import java.util.Locale;

/**
 * Names an account of the PBX for good.
 *
 * @param domain its <em>Domäne</em>, in lower case
 * @param name the field <em>Account</em>: the user part of its Address of Record
 */
public record AccountId(String domain, String name) {

    public AccountId {
        domain = domain.toLowerCase(Locale.ROOT);
    }

    /** The Address of Record without the scheme: {@code 22@estos.hfo-cloud.de}. */
    @Override
    public String toString() {
        return name + "@" + domain;
    }
}
