package org.linewright.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;

/** Where the brackets of a rule lie in a number. */
final class GroupMarkTest {

    private final Berlin berlin = new Berlin();

    private TriedRule tried(NumberRule rule, String number) {
        return berlin.rules(Berlin.LOCATION.withRules(RuleKind.DIAL, RuleList.first(rule)))
                .tried(RuleKind.DIAL, number)
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({ "^80(.*),0\\1,80123", "^\\+49(30|40)(.*),0$1 \\2,+4930123", "34(5?)6,<\\1>,12345678",
            "^(9)?(1+),\\2\\1\\2,911", "^((1)2)3,\\1-\\2,123", "^(.*)$,\\0\\1,77" })
    void everyMarkHoldsWhatItsBracketsFound(String search, String replace, String number) {
        TriedRule tried = tried(NumberRule.pattern(search, replace), number);
        assertEquals(TriedRule.Verdict.FITS, tried.verdict());
        tried.marksBefore()
                .forEach(mark -> assertEquals(tried.groups().get(mark.group() - 1),
                        tried.before().substring(mark.from(), mark.to())));
        tried.marksAfter()
                .forEach(mark -> assertEquals(tried.groups().get(mark.group() - 1),
                        tried.after().substring(mark.from(), mark.to())));
        assertEquals(tried.groups().stream().filter(group -> !group.isEmpty()).count(), tried.marksBefore().size());
    }

    @Test
    void aGroupThatIsUsedTwiceIsMarkedTwice() {
        TriedRule tried = tried(NumberRule.pattern("^0(1)", "\\1\\1"), "015");
        assertEquals(List.of(new GroupMark(1, 0, 1), new GroupMark(1, 1, 2)), tried.marksAfter());
        assertEquals(List.of(new GroupMark(1, 1, 2)), tried.marksBefore());
    }

    @Test
    void aRuleThatMissedOrIsDirectHasNoMarks() {
        for (TriedRule tried : List.of(tried(NumberRule.pattern("^9(.*)", "\\1"), "12"),
                tried(NumberRule.direct("12", "13"), "12"), tried(NumberRule.pattern("(", "1"), "12"))) {
            assertEquals(List.of(), tried.marksBefore());
            assertEquals(List.of(), tried.marksAfter());
        }
    }
}
