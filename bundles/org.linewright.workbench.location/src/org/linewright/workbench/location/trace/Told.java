package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.stream.Collectors;
import org.linewright.core.Trouble;
import org.linewright.numbers.Trace;
import org.linewright.workbench.kit.Words;

/**
 * A number's way with what is to be said about it.
 *
 * @param trace its way
 * @param troubles what can be read in two ways, or that there is no number
 */
record Told(Trace trace, List<Trouble> troubles) {

    Told {
        troubles = List.copyOf(troubles);
    }

    /** All of it as text, for the clipboard. */
    String text() {
        return trace.steps()
                .stream()
                .map(StepRow::new)
                .map(step -> String.join("\t", step.cells()) + "\n" + step.rules()
                        .stream()
                        .map(rule -> "\t" + String.join("\t", rule.cells()) + "\n")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("", trace.input() + " · " + Words.of(trace.way().label()) + " · "
                        + trace.data() + "\n", "→ " + trace.result().number() + "\n"));
    }
}
