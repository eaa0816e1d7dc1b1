package org.linewright.numbers.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.numbers.check.Learned.Pair;
import org.linewright.numbers.internal.rule.CompiledList;

final class LearnedTest {

    private final RuleKind kind = RuleKind.DIAL;

    private String on(RuleList list, String number) {
        return CompiledList.of(kind, list, List.of()).on(number).number();
    }

    private static RuleList learned(Pair... pairs) {
        return Learned.from(List.of(pairs)).result().orElseThrow();
    }

    @Test
    void fivePairsOfOneHabitMakeOneRule() {
        RuleList list = learned(new Pair("0891234", "891234"), new Pair("030555", "30555"), new Pair("0404", "404"),
                new Pair("0171999", "171999"), new Pair("0", ""));
        assertEquals(RuleList.first(NumberRule.pattern("^0(.*)", "\\1")), list);
        assertEquals("711", on(list, "0711"));
    }

    @Test
    void whatStaysIsNotTouched() {
        RuleList list = learned(new Pair("80891234", "0891234"), new Pair("80301", "0301"), new Pair("8022", "8022"));
        assertEquals("8022", on(list, "8022"));
        assertEquals("0891234", on(list, "80891234"));
        assertEquals("0301", on(list, "80301"));
    }

    @Test
    void twoHabitsMakeTwoRules() {
        RuleList list = learned(new Pair("+49891234", "80"), new Pair("+4989123422", "8022"),
                new Pair("+4930555", "030555"), new Pair("+4930777", "030777"));
        assertEquals(2, list.rules().size());
        assertEquals("8099", on(list, "+4989123499"));
        assertEquals("0301", on(list, "+49301"));
    }

    @Test
    void aNumberThatMustBecomeTwoIsRefused() {
        assertEquals("LW-NUM-301",
                Learned.from(List.of(new Pair("1", "2"), new Pair("1", "3"))).troubles().getFirst().code());
        assertEquals("2", on(learned(new Pair("1", "2"), new Pair("1", "2")), "1"));
    }

    @Test
    void whatIsWrongIsSaidAtItsPair() {
        assertEquals(List.of("LW-NUM-303 pairs.2", "LW-NUM-301 pairs.4"),
                Learned.from(List.of(new Pair("1", "2"), new Pair("max", "3"), new Pair("1", "2"), new Pair("1", "3")))
                        .troubles().stream().map(trouble -> trouble.code() + " " + trouble.field()).toList());
        assertEquals("1", on(RuleList.EMPTY, "1"));
    }

    @Test
    void whereNothingChangesThereIsNothingToLearn() {
        assertEquals("LW-NUM-302", Learned.from(List.of(new Pair("1", "1"))).troubles().getFirst().code());
        assertEquals("LW-NUM-302", Learned.from(List.of()).troubles().getFirst().code());
        assertEquals("LW-NUM-304", Learned.from(Collections.nCopies(51, new Pair("1", on(RuleList.EMPTY, "2"))))
                .troubles().getFirst().code());
    }

    @Test
    void whateverIsLearnedDoesWhatTheExamplesShow() {
        Random random = new Random(kind.ordinal());
        for (int i = 0; i < 300; i++) {
            List<Pair> pairs = new ArrayList<>();
            for (int n = 0; n < 5; n++) {
                String rest = String.valueOf(random.nextInt(10_000));
                String front = String.valueOf(random.nextInt(4));
                pairs.add(new Pair(front + rest, random.nextInt(4) == 0 ? front + rest : "0" + rest));
            }
            Learned.from(pairs)
                    .result()
                    .ifPresent(list -> pairs.forEach(pair -> assertEquals(pair.to(), on(list, pair.from()))));
        }
    }
}
