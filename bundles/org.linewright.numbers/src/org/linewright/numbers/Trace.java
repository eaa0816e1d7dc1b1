package org.linewright.numbers;

import java.util.List;
import org.linewright.core.location.Way;

/**
 * A number's whole way.
 *
 * @param way which way it went
 * @param input what went in
 * @param steps every step of the order, also those it passed by
 * @param result what came out, the same that the engine would use
 * @param data which numbering data it rests on
 */
public record Trace(Way way, String input, List<TracedStep> steps, Result result, String data) {

    public Trace {
        steps = List.copyOf(steps);
    }
}
