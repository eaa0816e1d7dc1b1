package org.linewright.sip.subscribe;

import org.linewright.sip.message.Request;

/** Where a subscription stands; a value. */
sealed interface SubscriptionState permits Seeking, Open, Resting, Leaving, Gone {

    /** What becomes of it; an input that means nothing to it leaves it as it is. */
    SubscriptionStep step(SubscriptionInput input);

    /** A NOTIFY that is not in a dialog of ours (RFC 6665 §4.1.3). */
    static SubscriptionEffect stranger(Request notify) {
        return new SubscriptionEffect.Answer(notify, notify.response(481, notify.to().tag().orElse("none")));
    }
}
