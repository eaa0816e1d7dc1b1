package org.linewright.workbench.location.trace;

import java.util.stream.Collectors;
import org.linewright.numbers.Trace;
import org.linewright.workbench.kit.Words;

/** A number's whole way as text, for the clipboard. */
record CopiedWay(Trace trace) {

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
