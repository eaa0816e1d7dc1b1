package org.linewright.sip.call;

import java.util.Optional;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;

/**
 * Which dialog an INVITE is to take the place of (RFC 3891 §6.1).
 *
 * @param toTag our tag there
 * @param fromTag theirs
 * @param early whether only a call that is not answered is meant
 */
record Replaces(String callId, String toTag, String fromTag, boolean early) {

    static Optional<Replaces> of(Request invite) {
        return invite.headers().first("Replaces").map(NameAddress::of)
                .map(one -> new Replaces(one.uri(), one.parameter("to-tag").orElse(""),
                        one.parameter("from-tag").orElse(""), one.parameter("early-only").isPresent()));
    }

    /** Why it cannot be done, as a status; 0 when it can (RFC 3891 §3). */
    int answer(Optional<CallState> state) {
        return switch (state.orElse(null)) { // framework-driven null
            case Talking talking -> !talking.dialog().remoteTag().equals(fromTag) ? 481 : early ? 486 : 0;
            case Calling calling -> calling.early().legs().containsKey(fromTag) ? 0 : 481;
            case Over over -> 603;
            case Offered offered -> 481; // only who calls may be replaced before the answer
            case null -> 481;
        };
    }
}
