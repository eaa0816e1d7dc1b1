package org.linewright.sip.client;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linewright.sip.ClientAccount;

/** The accounts that may attach. */
record Accounts(List<ClientAccount> all) {

    static final Accounts NONE = new Accounts(List.of());
    private static final String NAMELESS = "linewright";

    Accounts {
        all = List.copyOf(all);
    }

    static Accounts of(Collection<ClientAccount> accounts) {
        return new Accounts(List.copyOf(accounts));
    }

    /** The account of this user in this domain; a user that there is only once may name any other domain, such as our address. */
    Optional<ClientAccount> find(String user, String domain) {
        List<ClientAccount> named = all.stream().filter(one -> one.user().equals(user)).toList();
        return named.stream()
                .filter(one -> one.domain().equalsIgnoreCase(domain))
                .findFirst()
                .or(() -> named.stream().filter(only -> named.size() == 1 && !isDomain(domain)).findFirst());
    }

    Optional<ClientAccount> find(String address) {
        return all.stream().filter(one -> one.address().equals(address)).findFirst();
    }

    /** The realm for who names this domain. */
    String realm(String domain) {
        return isDomain(domain) ? domain.toLowerCase(Locale.ROOT) : NAMELESS;
    }

    private boolean isDomain(String domain) {
        return all.stream().anyMatch(one -> one.domain().equalsIgnoreCase(domain));
    }
}
