package org.linewright.numbers.internal.step;

import org.linewright.numbers.Stage;

/** One step of an order: pure, any thread, well below a microsecond without slow rules. */
public interface Step {

    Stage stage();

    Passed pass(Passed in, Notes notes);

    /** Whether a number on this route comes by. */
    default boolean takes(Route route) {
        return route == Route.FULL;
    }
}
