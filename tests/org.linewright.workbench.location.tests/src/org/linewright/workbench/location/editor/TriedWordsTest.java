package org.linewright.workbench.location.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.numbers.TriedRule;
import org.linewright.numbers.TriedRule.Verdict;

class TriedWordsTest {

    @Test
    void theRulesThatFittedAreNamedWithWhatCameOut() {
        assertEquals("0049 → 849 (rule 1, 3)", TriedWords.of(List.of(tried(1, Verdict.FITS, "0049", "049"),
                tried(2, Verdict.MISSED, "049", "049"), tried(3, Verdict.FITS, "049", "849"))).english());
    }

    @Test
    void aNumberThatVanishesIsSaid() {
        assertEquals("12 → nothing (rule 1)", TriedWords.of(List.of(tried(1, Verdict.FITS, "12", ""))).english());
    }

    @Test
    void aNumberThatNoRuleFitsStays() {
        assertEquals("No rule fits; the number stays as it is.",
                TriedWords.of(List.of(tried(1, Verdict.OFF, "12", "12"))).english());
    }

    private static TriedRule tried(int place, Verdict verdict, String before, String after) {
        return new TriedRule(RuleKind.FINAL, place, NumberRule.pattern("x", "y"), "", verdict, before, after,
                List.of());
    }
}
