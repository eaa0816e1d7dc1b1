package org.linewright.lines.nat;

import java.util.Optional;
import org.linewright.core.line.Line;
import org.linewright.lines.LineState;
import org.linewright.lines.NatTrialWish;
import org.linewright.sip.Account;
import org.linewright.sip.ServerAddress;

/**
 * The account with which a probe may register. One that runs here is not lent: a registrar may hold one binding of an
 * account only, and then the line, perhaps with a call up, would be gone for minutes.
 */
record LentAccount(NatTrialWish wish) {

    Optional<Account> orNone(ServerAddress server) {
        return wish.account().filter(one -> !runs()).flatMap(one -> account(one, server));
    }

    /** Whether an account was offered that is in use here. */
    boolean runs() {
        return wish.account().filter(one -> runs(one.line())).isPresent();
    }

    private boolean runs(Line line) {
        String aor = line.user() + "@" + wish.registrar().aorDomain();
        return wish.running().stream().anyMatch(
                status -> status.addressOfRecord().equalsIgnoreCase(aor) && status.state() != LineState.STOPPED);
    }

    private Optional<Account> account(NatTrialWish.Account lent, ServerAddress server) {
        try {
            return Optional.of(new Account(lent.line().user(), wish.registrar().aorDomain(), server,
                    lent.line().digestUser(), lent::password));
        } catch (IllegalArgumentException incomplete) {
            return Optional.empty();
        }
    }
}
