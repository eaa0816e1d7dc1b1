package org.linewright.sip;

import java.util.function.Supplier;
import org.linewright.core.Secret;

/**
 * What a line needs to register.
 *
 * @param user user part of the Address of Record, unescaped, without control characters
 * @param domain domain of the Address of Record
 * @param server where its registrar is reached
 * @param authUser user name of the digest
 * @param password asked for on the stack's thread each time a digest is computed: quick, never blocking
 */
public record Account(String user, String domain, ServerAddress server, String authUser, Supplier<Secret> password) {

    public Account {
        for (String part : new String[]{ user, domain, authUser }) {
            if (part.isBlank() || part.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
                throw new IllegalArgumentException("An account has no empty names and no control characters");
            }
        }
    }

    @Override
    public String toString() {
        return user + "@" + domain + " at " + server;
    }
}
