package org.linewright.sip.subscribe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linewright.sip.SubscriptionEvent;

/** The next state of a subscription, and what to do on the way there, in this order. */
record SubscriptionStep(SubscriptionState next, List<SubscriptionEffect> effects) {

    SubscriptionStep {
        effects = List.copyOf(effects);
    }

    static SubscriptionStep to(SubscriptionState next, SubscriptionEffect... effects) {
        return new SubscriptionStep(next, List.of(effects));
    }

    SubscriptionStep and(SubscriptionEffect... more) {
        List<SubscriptionEffect> all = new ArrayList<>(effects);
        all.addAll(Arrays.asList(more));
        return new SubscriptionStep(next, all);
    }

    /** The same, after these. */
    SubscriptionStep after(List<SubscriptionEffect> before) {
        List<SubscriptionEffect> all = new ArrayList<>(before);
        all.addAll(effects);
        return new SubscriptionStep(next, all);
    }

    SubscriptionStep tell(SubscriptionEvent event) {
        return and(new SubscriptionEffect.Tell(event));
    }
}
