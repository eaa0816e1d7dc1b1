package org.linewright.numbers.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberTrouble;
import org.linewright.numbers.TracedStep;

/**
 * An expectation and what the rules really do.
 *
 * @param expectation what must come out
 * @param found what comes out
 */
public record Checked(Expectation expectation, String found) {

    private static final Text TOLD = new Text("Schritt {0}, {1}, macht aus {2} {3}: {4}",
            "Step {0}, {1}, turns {2} into {3}: {4}");
    private static final Text UNCHANGED = new Text("Kein Schritt ändert sie.", "No step changes it.");
    private static final Text NOTHING = new Text("nichts", "nothing");

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

    /**
     * The step that broke it: where the number was right on its way, the last rule that changed it from there on, else
     * the step that did; where it never was right, the last that changed it. Empty when none did.
     *
     * @param rules the rules it was checked with
     */
    public Optional<TracedStep> breaker(DialRules rules) {
        List<TracedStep> changing = rules.trace(expectation.way(), expectation.number())
                .steps()
                .stream()
                .filter(TracedStep::changed)
                .toList();
        String wanted = dialled(expectation.result());
        Predicate<TracedStep> right = step -> step.before().equals(wanted);
        List<TracedStep> since = changing.stream().dropWhile(right.negate()).toList();
        return last(since, TracedStep::ruled)
                .filter(rule -> last(since, right).filter(step -> step.place() > rule.place()).isEmpty())
                .or(() -> last(since, right))
                .or(() -> last(changing, step -> true));
    }

    private static Optional<TracedStep> last(List<TracedStep> steps, Predicate<TracedStep> which) {
        return steps.stream().filter(which).reduce((first, last) -> last);
    }

    /** What to say when it is not met. */
    Trouble unmet(DialRules rules) {
        return NumberTrouble.UNMET.about(shown(expectation.number()), shown(expectation.result()), shown(found),
                expectation.way().label(), breaker(rules).map(Checked::told).orElse(UNCHANGED));
    }

    private static Text told(TracedStep step) {
        return TOLD.with(step.place(), step.stage().title(), step.before(), shown(step.after()), step.reason().text());
    }

    /** A number, or a word for none. */
    static Text shown(String number) {
        return number.isBlank() ? NOTHING : Text.same(number);
    }

    private static String dialled(String written) {
        return written.replaceAll("[^+*#0-9]", "");
    }
}
