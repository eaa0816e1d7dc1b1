package org.linewright.numbers.check;

import java.util.List;
import java.util.Optional;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.Way;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.Stage;
import org.linewright.numbers.Trace;
import org.linewright.numbers.TracedStep;
import org.linewright.numbers.TriedRule;

/**
 * A number on its way, as it comes by one list of rules.
 *
 * @param trace its whole way
 * @param step that of the list
 */
public record AtList(Trace trace, TracedStep step) {

    /** @param number as it is typed, or told by the PBX */
    public static AtList of(DialRules rules, RuleKind list, String number) {
        Trace trace = rules.trace(way(list), number);
        Stage stage = stage(list);
        return new AtList(trace,
                trace.steps().stream().filter(step -> step.stage() == stage).findFirst().orElseThrow());
    }

    /** By which way numbers come to a list first. */
    public static Way way(RuleKind list) {
        return switch (list) {
            case INCOMING -> Way.CALLER;
            case OUTGOING -> Way.CALLED;
            case DIAL, FINAL, INTERNAL, EXTERNAL -> Way.DIAL;
        };
    }

    /** Whether the list is asked. */
    public boolean arrives() {
        return !step.skipped();
    }

    /** The number as the list sees it. */
    public String number() {
        return step.before();
    }

    /** What the list makes of it; an internal rule may only name it. */
    public String result() {
        return decided().map(TriedRule::after).orElse(step.after());
    }

    /** The rule that decides, the last one where all that fit count. */
    public Optional<TriedRule> decided() {
        return step.rules().stream().filter(rule -> rule.verdict() == TriedRule.Verdict.FITS)
                .reduce((first, last) -> last);
    }

    /** The step before the list that changed it last. */
    public Optional<TracedStep> earlier() {
        return trace.steps().stream().filter(one -> one.place() < step.place() && one.changed())
                .reduce((first, last) -> last);
    }

    /** What changes it behind the list. */
    public List<TracedStep> later() {
        return trace.steps().stream().filter(one -> one.place() > step.place() && one.changed()).toList();
    }

    private static Stage stage(RuleKind list) {
        return switch (list) {
            case INCOMING -> Stage.INCOMING_RULES;
            case OUTGOING -> Stage.OUTGOING_RULES;
            case DIAL -> Stage.DIAL_RULES;
            case FINAL -> Stage.FINAL_RULES;
            case INTERNAL -> Stage.INTERNAL;
            case EXTERNAL -> Stage.EXTERNAL;
        };
    }
}
