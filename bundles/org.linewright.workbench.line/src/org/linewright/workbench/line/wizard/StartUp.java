package org.linewright.workbench.line.wizard;

import java.time.Duration;
import org.linewright.core.Text;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.Spoken;
import org.linewright.core.line.Stagger;

/**
 * How long it takes until all lines have asked to be registered, as a sum that a person can follow.
 *
 * @param lines how many; 0 while none is entered
 */
record StartUp(int lines, Registrar registrar) {

    private static final int EXAMPLE = 100;

    Text words() {
        int counted = lines == 0 ? EXAMPLE : lines;
        Stagger stagger = new Stagger(counted, registrar.delay(), registrar.reregister());
        if (lines == 1 || registrar.delay().isZero()) {
            return new Text("Alle Leitungen melden sich sofort an.", "All lines register at once.");
        }
        Text sum = Text.of("{0} Abstände × {1} = {2} vom ersten bis zum letzten REGISTER",
                "{0} gaps × {1} = {2} from the first REGISTER to the last", counted - 1,
                Spoken.text(registrar.delay()), Spoken.text(stagger.start()));
        Text start = lines == 0
                ? Text.of("Zum Beispiel {0} Leitungen: {1}", "For example {0} lines: {1}", counted, sum)
                : Text.of("{0} Leitungen: {1}", "{0} lines: {1}", counted, sum);
        return registrar.reregister().compareTo(Duration.ZERO) > 0
                ? Text.of("{0}; danach eine Erneuerung alle {1}.", "{0}; then a refresh every {1}.", start,
                        Spoken.text(stagger.every()))
                : Text.of("{0}.", "{0}.", start);
    }
}
