package org.linewright.numbers.check;

import java.util.List;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;

/**
 * An expectation and what the rules really do.
 *
 * @param expectation what must come out
 * @param found what comes out
 */
public record Checked(Expectation expectation, String found) {

    /** Every expectation of the location, in its order; quick enough for every key stroke. */
    public static List<Checked> all(DialRules rules) {
        return rules.site()
                .location()
                .expectations()
                .stream()
                .map(expectation -> new Checked(expectation,
                        rules.result(expectation.way(), expectation.number()).number()))
                .toList();
    }

    /** Whether it is met; spaces and brackets count only where a number is shown to people. */
    public boolean met() {
        return expectation.way() == Way.DISPLAY
                ? found.equals(expectation.result().strip())
                : found.equals(dialled(expectation.result()));
    }

    private static String dialled(String written) {
        return written.replaceAll("[^+*#0-9]", "");
    }
}
