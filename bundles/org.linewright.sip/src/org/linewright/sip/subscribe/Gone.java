package org.linewright.sip.subscribe;

/** It is over. */
record Gone() implements SubscriptionState {

    @Override
    public SubscriptionStep step(SubscriptionInput input) {
        return input instanceof SubscriptionInput.Notified stray
                ? SubscriptionStep.to(this, SubscriptionState.stranger(stray.request()))
                : SubscriptionStep.to(this);
    }
}
