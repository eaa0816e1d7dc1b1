package org.linewright.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.location.CallByCall;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.StripLists;
import org.linewright.core.location.Way;
import org.linewright.numbers.check.Followed;

final class TraceTest {

    private final Berlin berlin = new Berlin();

    private static final String SIGNS = "0123456789+*#() -/abcXYZ";

    private static final Location FULL = Berlin.LOCATION
            .withStrip(new StripLists(List.of("0"), List.of("0"), List.of("0")))
            .withHabits(DialHabits.USUAL.withVanity(true).withCallByCall(List.of(new CallByCall("+44", "01011"))))
            .withRules(RuleKind.DIAL, RuleList.every(NumberRule.pattern("^\\+49891234(.*)", "80\\1"),
                    NumberRule.pattern("^\\+4917([0-9])", "+4916\\1")))
            .withRules(RuleKind.FINAL, RuleList.first(NumberRule.pattern("^000(.*)", "00\\1")))
            .withRules(RuleKind.INTERNAL, RuleList.first(NumberRule.pattern("^91([1-9][0-9][0-9])$", "+4930123\\1")))
            .withRules(RuleKind.EXTERNAL, RuleList.first(NumberRule.pattern("^7[0-9]{5}$", "\\0")))
            .withRules(RuleKind.INCOMING, RuleList.first(NumberRule.pattern("^5(.*)", "\\1")));

    private static String number(Random random) {
        int length = random.nextInt(20);
        StringBuilder out = new StringBuilder(length);
        String signs = random.nextInt(3) == 0 ? SIGNS : "01234567890000";
        for (int i = 0; i < length; i++) {
            out.append(signs.charAt(random.nextInt(signs.length())));
        }
        return switch (random.nextInt(5)) {
            case 0 -> "+49" + out;
            case 1 -> "00" + out;
            default -> out.toString();
        };
    }

    @Test
    void theTraceEndsWhereTheEngineEnds() {
        DialRules rules = berlin.rules(FULL);
        Random random = new Random(42);
        for (int i = 0; i < 100_000; i++) {
            String number = number(random);
            Way way = Way.values()[i % Way.values().length];
            assertEquals(rules.result(way, number), rules.trace(way, number).result(), () -> way + " " + number);
        }
    }

    @Test
    void theTraceEndsWhereTheEngineEndsUnderAnyRules() {
        RandomSites sites = new RandomSites(berlin.plans(), new Random(46));
        for (int set = 0; set < 100; set++) {
            DialRules rules = DialRules.of(sites.next());
            for (int i = 0; i < 1_000; i++) {
                String number = sites.number();
                Way way = Way.values()[i % Way.values().length];
                assertEquals(rules.result(way, number), rules.trace(way, number).result(), () -> way + " " + number);
            }
        }
    }

    @Test
    void noTextBreaksAnyWayUnderAnyRules() {
        RandomSites sites = new RandomSites(berlin.plans(), new Random(47));
        for (int set = 0; set < 20; set++) {
            DialRules rules = DialRules.of(sites.next());
            for (int i = 0; i < 200; i++) {
                String text = sites.text();
                for (Way way : Way.values()) {
                    assertEquals(rules.result(way, text), rules.trace(way, text).result(), () -> way + " " + text);
                    assertEquals(rules.result(way, Pasted.number(text)),
                            Followed.of(rules, way, text).trace().result(), () -> way + " " + text);
                }
            }
        }
    }

    @Test
    void everyStepBeginsWhereTheOneBeforeEnded() {
        DialRules rules = berlin.rules(FULL);
        Random random = new Random(43);
        for (int i = 0; i < 5_000; i++) {
            String number = number(random);
            Trace trace = rules.trace(Way.DIAL, number);
            assertEquals(14, trace.steps().size());
            String now = number;
            for (TracedStep step : trace.steps()) {
                assertEquals(now, step.before());
                now = step.after();
            }
            assertEquals(trace.result().number(), now);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void noTextBreaksAnyWay(Way way) {
        DialRules rules = berlin.rules(FULL);
        Random random = new Random(44);
        for (int i = 0; i < 10_000; i++) {
            String text = random.ints(random.nextInt(90), 0, Character.MAX_CODE_POINT)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertTrue(rules.result(way, text).number().length() <= 200);
        }
        assertEquals(Kind.UNKNOWN, rules.result(way, "1".repeat(100_000)).kind());
    }

    @Test
    void theInternationalFormStaysWhatItIs() {
        DialRules rules = berlin.rules(FULL.withRules(RuleKind.INCOMING, RuleList.EMPTY));
        Random random = new Random(45);
        for (int i = 0; i < 20_000; i++) {
            Result once = rules.result(Way.CALLER, number(random));
            if (once.kind() == Kind.EXTERNAL) {
                assertEquals(once.number(), rules.result(Way.CALLER, once.number()).number());
            }
        }
    }

    @Test
    void everyStepSaysWhyInBothLanguages() {
        DialRules rules = berlin.rules(FULL);
        for (String number : List.of("22", "112", "089 123455", "+44 20 7946", "*80", "715000", "", "+49 (0)30 5")) {
            for (TracedStep step : rules.trace(Way.DIAL, number).steps()) {
                assertFalse(step.reason().text().german().contains("{"), step.reason().text().german());
                assertFalse(step.reason().text().english().contains("{"), step.reason().text().english());
            }
        }
    }

    @Test
    void theTraceNamesTheDataItRestsOn() {
        assertTrue(berlin.rules(FULL).trace(Way.DIAL, "1").data().startsWith("libphonenumber 9."));
    }

    @Test
    void aListThatIsReachedTellsOfEveryRule() {
        TracedStep step = Berlin.step(berlin.rules(FULL).trace(Way.DIAL, "089 1234-55"), Stage.DIAL_RULES);
        assertEquals(List.of(TriedRule.Verdict.FITS, TriedRule.Verdict.MISSED),
                step.rules().stream().map(TriedRule::verdict).toList());
    }
}
