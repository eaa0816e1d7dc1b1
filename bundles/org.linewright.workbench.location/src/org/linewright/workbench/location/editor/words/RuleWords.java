package org.linewright.workbench.location.editor.words;

import java.util.List;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberRule.Matching;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;

/** One list of rules as plain words. */
record RuleWords(RuleKind kind, RuleList list) {

    void put(LocationWords words) {
        words.put(key(kind), LocationWords.rows(list.rules(), rule -> List.of(String.valueOf(rule.on()),
                rule.matching().name(), rule.search(), rule.replace(), rule.comment())));
        words.put(key(kind) + ".all", String.valueOf(list.all()));
    }

    static RuleList of(LocationWords words, RuleKind kind) {
        return new RuleList(Boolean.parseBoolean(words.word(key(kind) + ".all")),
                words.all(key(kind), 5, row -> new NumberRule(Boolean.parseBoolean(row.get(0)),
                        row.get(1).equals(Matching.DIRECT.name()) ? Matching.DIRECT : Matching.PATTERN, row.get(2),
                        row.get(3), row.get(4))));
    }

    private static String key(RuleKind kind) {
        return "rules." + kind.word();
    }
}
