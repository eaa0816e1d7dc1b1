package org.linewright.numbers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.Trouble;
import org.linewright.core.location.Way;
import org.linewright.numbers.internal.step.Clean;

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

    private static final int SHOWN = 40;

    public Trace {
        steps = List.copyOf(steps);
    }

    /** What to say when there is no number in what was typed; empty for every number. */
    public Optional<Trouble> noNumber() {
        return steps.stream()
                .map(step -> step.reason().because())
                .filter(because -> because == Because.EMPTY || because == Because.TOO_LONG)
                .findFirst()
                .map(because -> because == Because.EMPTY
                        ? NumberTrouble.NO_NUMBER.about(shown())
                        : NumberTrouble.LONG_NUMBER.about(shown(), Clean.LONGEST));
    }

    /** The rules that fitted, in their order: {@code dial 1, final 2}; empty when none did. */
    public String decided() {
        return steps.stream()
                .map(TracedStep::rules)
                .flatMap(List::stream)
                .filter(rule -> rule.verdict() == TriedRule.Verdict.FITS)
                .map(rule -> rule.list().word() + " " + rule.place())
                .collect(Collectors.joining(", "));
    }

    private String shown() {
        return input.length() > SHOWN ? input.substring(0, SHOWN) + "…" : input;
    }
}
