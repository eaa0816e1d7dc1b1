package org.linewright.headless.verbs;

import java.util.Locale;
import org.linewright.core.Text;
import org.linewright.headless.Terminal;
import org.linewright.numbers.Trace;
import org.linewright.numbers.TracedStep;
import org.linewright.numbers.TriedRule;
import org.linewright.numbers.check.TracedColumn;

/** Prints a number's way for a person. */
record TraceWords(Terminal terminal) {

    private static final String INSET = "      ";

    void say(Trace trace) {
        int titles = trace.steps().stream().mapToInt(step -> terminal.in(step.stage().title()).length()).max()
                .orElse(0);
        int ways = trace.steps().stream().mapToInt(step -> way(step).length()).max().orElse(0);
        trace.steps().forEach(step -> say(step, titles, ways));
        terminal.say(Text.of("Ergebnis: {0} ({1}), {2}", "Result: {0} ({1}), {2}", trace.result().text(),
                trace.result().kind().word(),
                micros(trace.steps().stream().mapToLong(TracedStep::nanos).sum())));
    }

    private void say(TracedStep step, int titles, int ways) {
        String line = "%2d  %-" + titles + "s  %-" + ways + "s  %9s";
        line(line.formatted(step.place(), terminal.in(step.stage().title()), way(step), micros(step.nanos())));
        line(INSET + terminal.in(step.reason().text()));
        step.rules().forEach(this::say);
    }

    void say(TriedRule rule) {
        String from = rule.site().isEmpty() ? "" : " [" + rule.site() + "]";
        String comment = rule.rule().comment().isEmpty() ? "" : "  # " + rule.rule().comment();
        line(INSET + mark(rule.verdict()) + " " + rule.place() + from + "  " + rule.rule().search() + " → "
                + terminal.in(TracedColumn.typed(rule.rule().replace())) + comment);
        line(INSET + "    " + (rule.verdict() == TriedRule.Verdict.FITS
                ? rule.before() + " → " + terminal.in(TracedColumn.typed(rule.after())) + groups(rule)
                : terminal.in(rule.whyNot())));
    }

    private static String mark(TriedRule.Verdict verdict) {
        return switch (verdict) {
            case FITS -> "✓";
            case NOT_REACHED, OFF -> "–";
            case MISSED, BROKEN, GIVEN_UP -> "✗";
        };
    }

    private static String groups(TriedRule rule) {
        return rule.groups().isEmpty() ? "" : " (" + rule.found() + ")";
    }

    private static String way(TracedStep step) {
        return step.changed() ? step.before() + " → " + step.after() : step.before();
    }

    private static String micros(long nanos) {
        return String.format(Locale.ROOT, "%.1f µs", nanos / 1e3);
    }

    private void line(String line) {
        terminal.out().accept(line.stripTrailing() + "\n");
    }
}
