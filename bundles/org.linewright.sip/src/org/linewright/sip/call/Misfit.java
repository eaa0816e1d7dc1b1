package org.linewright.sip.call;

import java.util.Optional;
import org.linewright.sip.Description;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.transaction.ServerRun;

/** Why an INVITE cannot become a call, whoever sends it. */
record Misfit(Calls all) {

    Optional<Response> of(ServerRun run) {
        Request invite = run.request();
        if (all.merged(run)) {
            return Optional.of(invite.response(482, all.tag())); // RFC 3261 §8.2.2.2
        }
        if (!Abilities.unknown(invite.headers()).isEmpty()) {
            return Optional.of(invite.response(420, all.tag()) // RFC 3261 §8.2.2.3
                    .with("Unsupported", String.join(", ", Abilities.unknown(invite.headers()))));
        }
        if (invite.body().isPresent() && Words.session(invite.body()).isEmpty()) {
            return Optional.of(invite.response(415, all.tag()).with("Accept", Description.SDP)); // §8.2.3
        }
        return SessionTimer.tooShort(invite) // RFC 4028 §9
                ? Optional.of(invite.response(422, all.tag()).with("Min-SE", SessionTimer.LEAST))
                : Optional.empty();
    }
}
