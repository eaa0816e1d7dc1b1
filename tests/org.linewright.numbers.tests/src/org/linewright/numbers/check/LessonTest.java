package org.linewright.numbers.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Trouble;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.numbers.check.Learned.Pair;
import org.linewright.numbers.check.Placing.Spot;

final class LessonTest {

    private final RuleKind list = RuleKind.DIAL;

    private Lesson lesson(String text) {
        return Lesson.of(list, PairLines.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "+49 (89) 1234-55\t80 55", "+49891234 55 → 8055", "+49891234/55 -> 8055",
            "+49891234.55;8055", "\"+4989123455\",\"8055\"", "\uFEFF+4989123455=>8055",
            "Nummer;Ziel\r\n+4989123455;8055",
            "\n  \n+4989123455 , 8055\n" })
    void twoColumnsAreReadHoweverTheyArePasted(String text) {
        assertEquals(List.of(Optional.of(new Pair("+4989123455", "8055"))),
                lesson(text).examples().stream().map(example -> example.line().pair()).toList());
    }

    @Test
    void everyExampleIsTracedThroughTheProposal() {
        Lesson lesson = lesson("+4989123455 → 8055\n+4989123422 → 8022\n+4930555 → +4930555");
        assertEquals(List.of(NumberRule.pattern("^\\+49891234(.*)", "80\\1")), lesson.rules().rules());
        assertEquals(List.of("55"), lesson.examples().getFirst().decided().orElseThrow().groups());
        assertTrue(lesson.examples().getLast().decided().isEmpty());
        assertTrue(lesson.examples().getLast().tried().getFirst().whyNot().english().contains("+49"));
        assertEquals(2, lesson.made(1));
    }

    @Test
    void aLineBeingTypedDoesNotTakeTheProposalAway() {
        Lesson lesson = lesson("0891 → 891\n0301 → 301\n04");
        assertEquals(1, lesson.rules().rules().size());
        assertEquals(List.of("LW-NUM-305 pairs.3"), said(lesson));
        assertEquals(List.of(), lesson.troubles());
    }

    @Test
    void whatIsWrongIsSaidAtItsLine() {
        assertEquals(List.of("LW-NUM-301 pairs.4"), said(lesson("1 → 2\n\n5\n1 → 3").all().stream()
                .filter(Trouble::severe).toList()));
        assertEquals(List.of("LW-NUM-303 pairs.2"), said(lesson("1 → 2\nmax → 3")));
        assertEquals(List.of("LW-NUM-302 "), said(lesson("1 → 1")));
        assertTrue(lesson("1 → 2\nmax → 3").rules().isEmpty());
    }

    @Test
    void rulesGoWhereTheyAreWanted() {
        RuleList old = RuleList.every(NumberRule.direct("1", "2"), NumberRule.direct("3", "4"));
        List<NumberRule> rules = List.of(NumberRule.direct("5", "6"));
        assertEquals(List.of("5", "1", "3"), searched(Placing.top(list).into(old, rules)));
        assertEquals(List.of("1", "5", "3"), searched(new Placing(list, Spot.BEHIND, 1).into(old, rules)));
        assertEquals(List.of("1", "3", "5"), searched(new Placing(list, Spot.BEHIND, 7).into(old, rules)));
        assertEquals(RuleList.first(NumberRule.direct("5", "6")), new Placing(list, Spot.INSTEAD, 0).into(old, rules));
        assertTrue(Placing.top(list).into(old, rules).all());
    }

    private static List<String> searched(RuleList list) {
        return list.rules().stream().map(NumberRule::search).toList();
    }

    private static List<String> said(Lesson lesson) {
        return said(lesson.all());
    }

    private static List<String> said(List<Trouble> troubles) {
        return troubles.stream().map(trouble -> trouble.code() + " " + trouble.field()).toList();
    }
}
