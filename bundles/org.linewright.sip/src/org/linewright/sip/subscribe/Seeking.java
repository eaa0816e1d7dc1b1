package org.linewright.sip.subscribe;

import java.util.Optional;
import org.linewright.sip.SubscriptionEvent.Ended;
import org.linewright.sip.SubscriptionEvent.Paused;

/** Looks for the PBX. */
record Seeking(Terms terms) implements SubscriptionState {

    static SubscriptionStep begun(Terms terms) {
        return SubscriptionStep.to(new Seeking(terms), new SubscriptionEffect.Locate());
    }

    @Override
    public SubscriptionStep step(SubscriptionInput input) {
        return switch (input) {
            case SubscriptionInput.Located located -> Open.begun(terms, located.facts(), located.servers(), 1);
            case SubscriptionInput.Nowhere nowhere -> terms.rest(Optional.empty(), new Paused(0, nowhere.detail()));
            case SubscriptionInput.Notified stray -> SubscriptionStep.to(this,
                    SubscriptionState.stranger(stray.request()));
            case SubscriptionInput.End end -> SubscriptionStep.to(new Gone()).tell(new Ended());
            default -> SubscriptionStep.to(this);
        };
    }
}
