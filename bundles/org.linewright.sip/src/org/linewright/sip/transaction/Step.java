package org.linewright.sip.transaction;

import java.util.List;

/** The next state of a transaction, and what to do on the way there, in this order. */
public record Step(Machine next, List<Deed> deeds) {

    public Step {
        deeds = List.copyOf(deeds);
    }

    static Step to(Machine next, Deed... deeds) {
        return new Step(next, List.of(deeds));
    }
}
