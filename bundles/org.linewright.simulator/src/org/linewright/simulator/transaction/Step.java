package org.linewright.simulator.transaction;

import java.util.List;

/**
 * What an input makes of a transaction.
 *
 * @param next the transaction afterwards
 * @param effects what is to be done, in order
 */
public record Step<T>(T next, List<Effect> effects) {

    public Step {
        effects = List.copyOf(effects);
    }

    static <T> Step<T> of(T next, Effect... effects) {
        return new Step<>(next, List.of(effects));
    }
}
