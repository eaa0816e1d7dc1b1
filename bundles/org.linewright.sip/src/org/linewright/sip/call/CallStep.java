package org.linewright.sip.call;

import java.util.ArrayList;
import java.util.List;
import org.linewright.sip.CallEvent;

/** The next state of a call, and what to do on the way there, in this order. */
record CallStep(CallState next, List<CallEffect> effects) {

    CallStep {
        effects = List.copyOf(effects);
    }

    static CallStep to(CallState next, CallEffect... effects) {
        return new CallStep(next, List.of(effects));
    }

    CallStep and(CallEffect... more) {
        List<CallEffect> all = new ArrayList<>(effects);
        all.addAll(List.of(more));
        return new CallStep(next, all);
    }

    CallStep and(List<CallEffect> more) {
        return and(more.toArray(CallEffect[]::new));
    }

    CallStep tell(CallEvent event) {
        return and(new CallEffect.Tell(event));
    }
}
