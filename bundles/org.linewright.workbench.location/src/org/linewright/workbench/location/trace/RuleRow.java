package org.linewright.workbench.location.trace;

import java.util.List;
import org.linewright.numbers.TriedRule;
import org.linewright.numbers.TriedRule.Verdict;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;

/** A rule as a row below its step: which one, what it made of the number, or why it did not fit. */
record RuleRow(TriedRule rule) {

    List<String> cells() {
        return List.of(rule.place() + "  " + rule.rule().search() + " → " + replaced() + origin(),
                fits() ? rule.before() + " → " + rule.after() : rule.before(), why(), "");
    }

    Icon icon() {
        return switch (rule.verdict()) {
            case FITS -> Icon.DONE;
            case OFF, NOT_REACHED -> Icon.LINE_OFF;
            case MISSED -> Icon.REMOVE;
            case BROKEN, GIVEN_UP -> Icon.ERROR;
        };
    }

    private boolean fits() {
        return rule.verdict() == Verdict.FITS;
    }

    private String why() {
        String why = fits()
                ? Words.of("passt", "fits") + (rule.groups().isEmpty() ? "" : ": " + rule.found())
                : Words.of(rule.whyNot());
        return rule.rule().comment().isEmpty() ? why : why + "  # " + rule.rule().comment();
    }

    private String replaced() {
        return rule.rule().replace().isEmpty() ? Words.of("(nichts)", "(nothing)") : rule.rule().replace();
    }

    private String origin() {
        return rule.site().isEmpty() ? "" : " [" + rule.site() + "]";
    }
}
