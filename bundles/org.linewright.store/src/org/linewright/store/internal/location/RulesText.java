package org.linewright.store.internal.location;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberRule.Matching;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.YamlValue;

/** The lists of rules of a location, as YAML; empty ones are left out. */
final class RulesText {

    static final String ALL = "all";
    static final String RULES = "rules";

    private RulesText() {
    }

    static Mapping of(Map<RuleKind, RuleList> lists) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        lists.forEach((kind, list) -> {
            if (!list.equals(RuleList.EMPTY)) {
                values.put(kind.word(), list(list));
            }
        });
        return Mapping.of(values);
    }

    static Mapping list(RuleList list) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        if (list.all()) {
            values.put(ALL, Scalar.of(true));
        }
        values.put(RULES, Sequence.of(list.rules().stream().map(RulesText::rule).toList()));
        return Mapping.of(values);
    }

    private static Mapping rule(NumberRule rule) {
        SequencedMap<String, YamlValue> values = new LinkedHashMap<>();
        values.put("search", Scalar.of(rule.search()));
        values.put("replace", Scalar.of(rule.replace()));
        if (rule.matching() == Matching.DIRECT) {
            values.put("direct", Scalar.of(true));
        }
        if (!rule.on()) {
            values.put("on", Scalar.of(false));
        }
        LocationText.text("comment", rule.comment(), values);
        return Mapping.of(values);
    }
}
