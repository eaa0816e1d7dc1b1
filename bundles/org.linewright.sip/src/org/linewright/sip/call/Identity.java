package org.linewright.sip.call;

import java.util.Optional;
import java.util.OptionalInt;
import org.linewright.core.Secret;
import org.linewright.sip.Account;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.digest.Credentials;
import org.linewright.sip.digest.ProtectionSpace;
import org.linewright.sip.digest.Ticket;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.register.Chance;

/** Proves who we are to the line's own PBX, unasked when its nonce is known (RFC 7616 §3.4). */
public record Identity(Account account, ProtectionSpace space, Chance chance) {

    /** A realm that no challenge names. */
    static final String NO_REALM = "\0";

    /** Proves nothing to anybody: to our own clients. */
    static Identity none(Chance chance) {
        return new Identity(new Account("anonymous", "invalid", new ServerAddress("invalid", OptionalInt.empty()),
                "anonymous", () -> new Secret("")), new ProtectionSpace(), chance);
    }

    /** What goes out for one request. */
    public record Shown(Headers headers, boolean unasked) {
    }

    public Shown shown(Outgoing out) {
        Optional<Ticket> ticket = out.proof().challenge().map(challenge -> {
            space.learn(challenge);
            return new Ticket(challenge, 1);
        });
        boolean unasked = ticket.isEmpty();
        return ticket.or(space::ticket)
                .map(one -> new Shown(header(one, out.request()), unasked))
                .orElseGet(() -> new Shown(Headers.NONE, false));
    }

    /** What came of credentials that were shown unasked. */
    public void judge(Response response) {
        boolean asked = response.status() == 401 || response.status() == 407;
        if (response.success()) {
            space.trust();
        } else if (asked && Words.challenges(response.headers()).stream().noneMatch(one -> one.stale())) {
            space.mistrust();
        }
    }

    private Headers header(Ticket ticket, Request request) {
        String line = new Credentials(account.authUser(), account.password().get())
                .header(ticket, request.method(), request.uri(), chance.word(16));
        int colon = line.indexOf(':');
        return Headers.NONE.with(line.substring(0, colon), line.substring(colon + 1));
    }
}
