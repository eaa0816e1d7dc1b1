package org.linewright.store.internal.location;

import java.util.EnumMap;
import java.util.Map;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberRule.Matching;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.yaml.Form;

/** Reads what {@link RulesText} writes. */
final class RulesForm {

    private RulesForm() {
    }

    /** Every list of a location. */
    static Map<RuleKind, RuleList> all(Form entry) {
        Map<RuleKind, RuleList> lists = new EnumMap<>(RuleKind.class);
        for (RuleKind kind : RuleKind.values()) {
            entry.form(kind.word()).map(RulesForm::list).ifPresent(list -> lists.put(kind, list));
        }
        entry.nothingElse();
        return lists;
    }

    /** One list. */
    static RuleList list(Form entry) {
        RuleList list = new RuleList(entry.truth(RulesText.ALL).orElse(false),
                entry.forms(RulesText.RULES).stream().map(RulesForm::rule).toList());
        entry.nothingElse();
        return list;
    }

    private static NumberRule rule(Form entry) {
        NumberRule rule = new NumberRule(entry.truth("on").orElse(true),
                entry.truth("direct").orElse(false) ? Matching.DIRECT : Matching.PATTERN, entry.required("search"),
                entry.text("replace").orElse(""), entry.text("comment").orElse(""));
        entry.nothingElse();
        return rule;
    }
}
