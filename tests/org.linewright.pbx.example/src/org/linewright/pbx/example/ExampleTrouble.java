package org.linewright.pbx.example;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of this driver. */
enum ExampleTrouble implements TroubleKind {
    LONG_INTERVAL;

    @Override
    public Words words() {
        return new Words("EXAMPLE-101", Severity.WARNING,
                new Text("{0} ist lang: der Router vergisst uns vorher.", "{0} is long: the router forgets us first."),
                new Text("Wählen Sie höchstens 600 s.", "Choose 600 s at most."));
    }
}
