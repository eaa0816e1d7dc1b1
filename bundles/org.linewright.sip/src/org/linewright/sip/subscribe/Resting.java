package org.linewright.sip.subscribe;

import org.linewright.sip.SubscriptionEvent.Ended;
import org.linewright.sip.subscribe.SubscriptionEffect.Disarm;

/** It came to nothing, and waits for another try. */
record Resting(Terms terms) implements SubscriptionState {

    @Override
    public SubscriptionStep step(SubscriptionInput input) {
        return switch (input) {
            case SubscriptionInput.Rang rang when rang.alarm() == SubscriptionAlarm.RETRY -> Seeking.begun(terms);
            case SubscriptionInput.Again again -> {
                SubscriptionStep begun = Seeking.begun(terms.well());
                yield begun.and(new Disarm(SubscriptionAlarm.RETRY));
            }
            case SubscriptionInput.Notified stray -> SubscriptionStep.to(this,
                    SubscriptionState.stranger(stray.request()));
            case SubscriptionInput.End end -> SubscriptionStep.to(new Gone(), new Disarm(SubscriptionAlarm.RETRY))
                    .tell(new Ended());
            default -> SubscriptionStep.to(this);
        };
    }
}
