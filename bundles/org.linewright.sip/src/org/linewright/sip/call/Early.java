package org.linewright.sip.call;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/**
 * What is known of a call of ours before it is answered.
 *
 * @param legs the phones that ring, by their tags
 * @param owed the leg whose offer in a reliable response waits for the owner's answer (RFC 3262 §5)
 * @param agreed whether such an offer was answered
 */
record Early(Map<String, Leg> legs, Optional<String> owed, boolean agreed) {

    static final Early NOTHING = new Early(Map.of(), Optional.empty(), false);

    Early {
        legs = Map.copyOf(legs);
    }

    Leg leg(Request invite, Response response) {
        return Optional.ofNullable(legs.get(response.toTag().orElse(""))) // framework-driven null
                .orElseGet(() -> new Leg(Dialog.of(invite, response), 0));
    }

    Early with(Leg leg) {
        Map<String, Leg> all = new HashMap<>(legs);
        all.put(leg.dialog().remoteTag(), leg);
        return new Early(all, owed, agreed);
    }

    Early owing(String leg) {
        return new Early(legs, Optional.of(leg), agreed);
    }

    Early settled() {
        return new Early(legs, Optional.empty(), true);
    }
}
