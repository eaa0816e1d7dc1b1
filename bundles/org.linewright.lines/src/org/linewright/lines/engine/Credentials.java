package org.linewright.lines.engine;

import java.time.Instant;
import org.linewright.lines.Secrets;
import org.linewright.sip.Account;
import org.linewright.sip.Binding;
import org.linewright.sip.UserAgent;

/** Gives lines their bindings, each with the password that its account has when it asks. */
record Credentials(UserAgent agent, Secrets secrets) {

    RunningLine line(WantedLine wanted, Instant now) {
        PasswordAtHand password = password(wanted);
        return new RunningLine(wanted, bound(wanted, password), password, now);
    }

    /** The same line with what is wanted now, from its next request on. */
    void renew(RunningLine line, WantedLine wanted) {
        if (line.wanted().sameAccount(wanted)) {
            line.want(wanted);
        } else {
            PasswordAtHand password = password(wanted);
            line.want(wanted, bound(wanted, password), password);
        }
    }

    private PasswordAtHand password(WantedLine wanted) {
        return new PasswordAtHand(() -> secrets.secret(wanted.password()));
    }

    private Binding bound(WantedLine wanted, PasswordAtHand password) {
        return agent.bind(new Account(wanted.id().user(), wanted.domain(), wanted.server(), wanted.authUser(),
                password::secret));
    }
}
