package org.linewright.operations.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linewright.core.line.Feature;
import org.linewright.operations.verify.FakePbx.Fault;
import org.linewright.operations.verify.VerifiedCode.Verdict;

class VerificationRunTest {

    private final FakePbx pbx = new FakePbx();

    @Test
    void everyCodeOfAGoodPbxIsVerifiedAndTakenBack() {
        assertEquals(Set.of(Verdict.VERIFIED), Set.copyOf(verdicts(run(Set.of())).values()));
        assertEquals(Set.of(), pbx.on());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aBrokenCodeIsTheOnlyRedRow(Feature broken, Fault fault) {
        pbx.breaks(broken, fault);
        Map<Feature, Verdict> verdicts = verdicts(run(Set.of()));
        assertEquals(Set.of(broken), verdicts.entrySet()
                .stream()
                .filter(row -> row.getValue() == Verdict.NOT_VERIFIED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()), verdicts::toString);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyRowThatIsNotGreenSaysWhy(Feature broken, Fault fault) {
        pbx.breaks(broken, fault);
        assertTrue(run(Set.of()).stream()
                .allMatch(row -> row.reason().isPresent() == (row.verdict() != Verdict.VERIFIED)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatCouldNotBeTakenBackIsTold(Feature broken, Fault fault) {
        pbx.breaks(broken, fault);
        VerificationRun run = new VerificationRun(Codes.ALL, pbx, Set.of());
        run.run(row -> {
            // nobody listens
        });
        assertEquals(pbx.on().isEmpty(), run.remains().isEmpty(), () -> pbx.on() + " " + run.remains());
    }

    @Test
    void anAnswerAloneProvesNothing() {
        pbx.breaks(Feature.DND_ROUTE_ON, Fault.IDLE);
        assertEquals("the caller should have been turned away; he got 200 OK, but rang at the tested line",
                run(Set.of()).get(6).reason().orElseThrow().english());
    }

    @Test
    void whatDependsOnABrokenCodeIsNotTried() {
        pbx.breaks(Feature.CLIR_ON, Fault.UNKNOWN);
        VerifiedCode off = run(Set.of()).get(1);
        assertEquals(Verdict.NOT_TRIED, off.verdict());
        assertEquals("it was not right before: the PBX did not take the code: 404",
                off.reason().orElseThrow().english());
    }

    @Test
    void withOneLineAloneOnlyTheVoiceMailIsTried() {
        pbx.without(Party.CALLER);
        Map<Feature, Verdict> verdicts = verdicts(run(Set.of()));
        assertEquals(Set.of(Feature.MAILBOX_LISTEN, Feature.MAILBOX_CALL, Feature.MAILBOX_GREETING),
                verdicts.keySet()
                        .stream()
                        .filter(feature -> verdicts.get(feature) == Verdict.VERIFIED)
                        .collect(Collectors.toSet()));
        assertEquals(12, verdicts.values().stream().filter(Verdict.NOT_TRIED::equals).count());
    }

    @Test
    void twoLinesAreEnoughForEverythingThatGoesToNobodyElse() {
        pbx.without(Party.TARGET);
        Map<Feature, Verdict> verdicts = verdicts(run(Set.of()));
        assertEquals(Verdict.VERIFIED, verdicts.get(Feature.DND_GLOBAL_ON));
        assertEquals(Verdict.NOT_TRIED, verdicts.get(Feature.FORWARD_ALWAYS_ON));
        assertEquals(Verdict.NOT_TRIED, verdicts.get(Feature.PICKUP_DOMAIN));
    }

    @Test
    void whatIsSparedIsNeverDialled() {
        run(Set.of(Feature.MAILBOX_GREETING));
        assertTrue(pbx.dialled().contains("TESTED *990"));
        assertTrue(pbx.dialled().stream().noneMatch("TESTED *991"::equals));
    }

    @Test
    void eachRowIsToldAsSoonAsItIsKnown() {
        List<VerifiedCode> told = new ArrayList<>();
        assertEquals(new VerificationRun(Codes.ALL, pbx, Set.of()).run(told::add), told);
    }

    @Test
    void whoStopsFindsNothingSwitchedAndTheRestNotTried() {
        List<VerifiedCode> told = new ArrayList<>();
        List<VerifiedCode> rows = new VerificationRun(Codes.ALL, pbx, Set.of()).run(told::add, () -> told.size() < 3);
        assertEquals(Codes.ALL.size(), rows.size());
        assertEquals(Verdict.VERIFIED, rows.get(2).verdict());
        assertEquals(Set.of(Verdict.NOT_TRIED),
                rows.subList(3, rows.size()).stream().map(VerifiedCode::verdict).collect(Collectors.toSet()));
        assertEquals(Set.of(), pbx.on());
    }

    private List<VerifiedCode> run(Set<Feature> spared) {
        return new VerificationRun(Codes.ALL, pbx, spared).run(row -> {
            // nobody listens
        });
    }

    private static Map<Feature, Verdict> verdicts(List<VerifiedCode> rows) {
        Map<Feature, Verdict> verdicts = new EnumMap<>(Feature.class);
        rows.forEach(row -> verdicts.put(row.feature(), row.verdict()));
        return verdicts;
    }

    private static Stream<Arguments> faults() {
        return Stream.of(Feature.values())
                .flatMap(feature -> Stream.of(Fault.values()).map(fault -> Arguments.of(feature, fault)));
    }
}
