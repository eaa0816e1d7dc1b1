package org.linewright.sip.register;

import java.util.List;

/** An attempt's next state, and what to do on the way there, in this order. */
public record Step(Attempt state, List<Effect> effects) {
    public Step {
        effects = List.copyOf(effects);
    }
}
