package org.linewright.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linewright.core.location.CallByCall;
import org.linewright.core.location.Destination;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.StripLists;
import org.linewright.core.location.Way;

/**
 * Every step of every order on its own: a location and a number that this step alone changes. Two steps change no number,
 * they decide what step 13 puts in front; and a call-by-call code is followed by what only the last step makes
 * international.
 */
final class GoldenStepsTest {

    private static final Location PLAIN = Berlin.WITHOUT_TRUNK;
    private static final Location EVER_INTERNATIONAL = PLAIN
            .withHabits(DialHabits.USUAL.withInternational(Set.of(Destination.values())));
    private final Berlin berlin = new Berlin();

    /** What a step makes of a number, and why; {@code with} are the other steps that change it too, mostly none. */
    record Golden(Way way, Stage stage, Location location, String typed, String before, String after, Because because,
            Set<Stage> with) {

        static Golden of(Way way, Stage stage, Location location, String typed, String after, Because because) {
            return new Golden(way, stage, location, typed, typed, after, because, Set.of());
        }

        Golden beside(String comes, Stage... others) {
            return new Golden(way, stage, location, typed, comes, after, because, Set.of(others));
        }

        Set<Stage> changing() {
            Set<Stage> all = new HashSet<>(with);
            if (!before.equals(after)) {
                all.add(stage);
            }
            return all;
        }

        @Override
        public String toString() {
            return way + ", " + stage + ": " + typed;
        }
    }

    private static Location ruled(Location location, RuleKind kind, String search, String replace) {
        return location.withRules(kind, RuleList.first(NumberRule.pattern(search, replace)));
    }

    static Stream<Golden> dialled() {
        return Stream.of(
                Golden.of(Way.DIAL, Stage.CLEAN, PLAIN, "1-1-0", "110", Because.SIGNS_DROPPED),
                Golden.of(Way.DIAL, Stage.VANITY, PLAIN.withHabits(DialHabits.USUAL.withVanity(true)), "DOM", "366",
                        Because.VANITY),
                Golden.of(Way.DIAL, Stage.LETTERS, PLAIN, "T300X", "300", Because.LETTERS_DROPPED),
                Golden.of(Way.DIAL, Stage.SPECIAL, PLAIN, "+49112", "112", Because.SPECIAL),
                Golden.of(Way.DIAL, Stage.EXTERNAL, ruled(PLAIN, RuleKind.EXTERNAL, "^22$", "0309876"), "22", "0309876",
                        Because.RULE),
                Golden.of(Way.DIAL, Stage.INTERNAL, ruled(PLAIN, RuleKind.INTERNAL, "^9$", "300"), "9", "300",
                        Because.RULE),
                Golden.of(Way.DIAL, Stage.INTERNATIONAL, EVER_INTERNATIONAL, "0309876", "+49309876",
                        Because.FROM_NATIONAL),
                Golden.of(Way.DIAL, Stage.PROJECT, EVER_INTERNATIONAL.withHabits(
                        EVER_INTERNATIONAL.habits().withProject("471")), "+49891234", "+49891234", Because.PROJECT),
                Golden.of(Way.DIAL, Stage.LEAST_COST, EVER_INTERNATIONAL.withHabits(
                        EVER_INTERNATIONAL.habits().withCallByCall(List.of(new CallByCall("+44", "01011")))),
                        "+44207946", "+44207946", Because.PROVIDER),
                Golden.of(Way.DIAL, Stage.SHORTEN, PLAIN, "+493012345300", "300", Because.OWN_EXTENSION),
                Golden.of(Way.DIAL, Stage.DIAL_RULES, ruled(PLAIN, RuleKind.DIAL, "^\\+49891234(.*)", "80\\1"),
                        "+4989123455", "8055", Because.RULE),
                Golden.of(Way.DIAL, Stage.DIALABLE, PLAIN, "+49891234", "0891234", Because.TO_NATIONAL),
                Golden.of(Way.DIAL, Stage.TRUNK, Berlin.LOCATION, "110", "0110", Because.TRUNK),
                Golden.of(Way.DIAL, Stage.FINAL_RULES,
                        ruled(EVER_INTERNATIONAL, RuleKind.FINAL, "^\\+49(.*)", "0049\\1"), "+49891234", "0049891234",
                        Because.RULE));
    }

    static Stream<Golden> told() {
        return Stream.of(
                Golden.of(Way.CALLER, Stage.CLEAN, PLAIN, "3-0-0", "300", Because.SIGNS_DROPPED),
                Golden.of(Way.CALLER, Stage.INCOMING_RULES, ruled(PLAIN, RuleKind.INCOMING, "^7(.*)", "\\1"), "7300",
                        "300", Because.RULE),
                Golden.of(Way.CALLED, Stage.OUTGOING_RULES, ruled(PLAIN, RuleKind.OUTGOING, "^7(.*)", "\\1"), "7300",
                        "300", Because.RULE),
                Golden.of(Way.CALLED, Stage.STRIP,
                        PLAIN.withStrip(new StripLists(List.of(), List.of("0"), List.of())), "0110", "110",
                        Because.STRIPPED),
                Golden.of(Way.CALLER, Stage.EXTENSION,
                        ruled(PLAIN, RuleKind.INTERNAL, "^92([1-9][0-9][0-9])$", "+4989777\\1"), "92123",
                        "+4989777123", Because.RULE),
                Golden.of(Way.CALLED, Stage.PROVIDER, PLAIN.withHabits(
                        DialHabits.USUAL.withCallByCall(List.of(new CallByCall("+44", "01011")))), "010110044207946",
                        "0044207946", Because.PROVIDER_STRIPPED).beside("010110044207946", Stage.INTERNATIONAL),
                Golden.of(Way.CALLER, Stage.INTERNATIONAL, PLAIN, "0044207946", "+44207946",
                        Because.FROM_INTERNATIONAL),
                Golden.of(Way.DISPLAY, Stage.SHOW, PLAIN, "+49309876543", "+49 30 9876543", Because.SHOWN));
    }

    @ParameterizedTest
    @MethodSource({ "dialled", "told" })
    void eachStepAloneChangesTheNumberAndSaysWhy(Golden golden) {
        Trace trace = berlin.rules(golden.location()).trace(golden.way(), golden.typed());
        TracedStep step = Berlin.step(trace, golden.stage());
        assertEquals(golden.before(), step.before());
        assertEquals(golden.after(), step.after());
        assertEquals(golden.because(), step.reason().because());
        assertEquals(golden.changing(), trace.steps()
                .stream()
                .filter(TracedStep::changed)
                .map(TracedStep::stage)
                .collect(Collectors.toSet()));
    }

    @Test
    void noStepOfAnyOrderIsLeftOut() {
        Map<Way, Set<Stage>> golden = Stream.concat(dialled(), told())
                .collect(Collectors.groupingBy(Golden::way, Collectors.mapping(Golden::stage, Collectors.toSet())));
        DialRules rules = berlin.rules(PLAIN);
        assertEquals(Set.copyOf(rules.stages(Way.DIAL)), golden.get(Way.DIAL));
        Set<Stage> told = Stream.of(Way.CALLER, Way.CALLED, Way.DISPLAY)
                .flatMap(way -> golden.get(way).stream())
                .collect(Collectors.toSet());
        assertEquals(Arrays.stream(Way.values())
                .filter(way -> way != Way.DIAL && way != Way.FORWARD)
                .flatMap(way -> rules.stages(way).stream())
                .collect(Collectors.toSet()), told);
    }
}
