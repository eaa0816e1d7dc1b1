package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.Locale;
import org.linewright.numbers.TracedStep;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;

/** A step as a row: what it is, before and after, why, how long it took. */
record StepRow(TracedStep step) {

    List<String> cells() {
        return List.of(step.place() + "  " + Words.of(step.stage().title()),
                step.changed() ? step.before() + " → " + step.after() : step.before(),
                Words.of(step.reason().text()), micros(step.nanos()));
    }

    List<RuleRow> rules() {
        return step.rules().stream().map(RuleRow::new).toList();
    }

    Icon icon() {
        return step.skipped() ? Icon.LINE_OFF : step.changed() ? Icon.CHANGE : Icon.DONE;
    }

    private static String micros(long nanos) {
        return String.format(Locale.getDefault(), "%.1f µs", nanos / 1e3);
    }
}
