package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.CodeAction;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.operations.CodeAnswer;
import org.linewright.operations.CodeDialler;
import org.linewright.operations.LastKnown;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.PlannedCode;
import org.linewright.operations.SentCode;
import org.linewright.operations.verify.Party;
import org.linewright.operations.verify.TestLines;
import org.linewright.operations.verify.Verification;
import org.linewright.operations.verify.VerificationWish;
import org.linewright.store.StateFile;

class ConfiguredCodesTest {

    private static final CodeAnswer OK = new CodeAnswer(200, Text.same("200 OK"), true);
    private static final CodeAnswer AWAY = new CodeAnswer(480, Text.same("480 Temporarily Unavailable"), false);
    private static final Location BERLIN = Location.of(new LocationId("berlin"), "Berlin", "DE", "30");
    private static final LineGroup GROUP = House.group("office", "22;23")
            .withLocation(Optional.of("berlin"))
            .withCodes(Map.of(Feature.DND_ROUTE_ON, new CodeTemplate("*76"), Feature.DND_ROUTE_OFF,
                    new CodeTemplate("*77"), Feature.FORWARD_ALWAYS_ON, new CodeTemplate("*72*<NUMBER>"),
                    Feature.FORWARD_ALWAYS_OFF, new CodeTemplate("*72*"), Feature.FORWARD_AFTER_ON,
                    new CodeTemplate("*72*<NUMBER>*<SECONDS>"), Feature.FORWARD_ALL_OFF, new CodeTemplate("*73*"),
                    Feature.PICKUP_EXTENSION, new CodeTemplate("*8<NUMBER>")));
    private static final LineId LINE = new LineId(GROUP.id(), "22");

    private static final Function<Map<Party, LineId>, Outcome<TestLines>> NOBODY = parties -> Outcome
            .refused(OperationTrouble.NOTHING_RUNS.about());

    @TempDir
    private Path home;
    private final List<String> dialled = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-29T14:03:00Z");
    private CodeAnswer answer = OK;
    private ConfiguredCodes codes;

    @BeforeEach
    void open() {
        codes = opened(true);
    }

    @Test
    void onlyTheNumberInACodeIsShapedAndTheWayIsTold() {
        PlannedCode plan = plan(Feature.FORWARD_AFTER_ON, "+49 (89) 123-456", "20");
        assertEquals("*72*089123456*20", plan.digits());
        assertEquals(Map.of(Place.NUMBER, "+4989123456", Place.SECONDS, "20"), plan.values());
        assertTrue(plan.trace().isPresent());
    }

    @Test
    void nothingIsVerifiedWhileNothingRuns() {
        Outcome<Verification> verified = codes.verify(
                new VerificationWish(GROUP, Map.of(Party.TESTED, LINE), Set.of(), Optional.empty(), "Linewright"),
                row -> {
                    throw new AssertionError(row);
                }, () -> true);
        assertEquals(OperationTrouble.NOTHING_RUNS.about().code(), verified.troubles().getFirst().code());
    }

    @Test
    void theNumberOfAPickupIsAnExtensionAndStays() {
        PlannedCode plan = plan(Feature.PICKUP_EXTENSION, "23", "");
        assertEquals("*823", plan.digits());
        assertEquals(Optional.empty(), plan.trace());
    }

    @Test
    void withoutALocationTheNumberGoesOutAsItWasEntered() {
        ConfiguredCodes elsewhere = new ConfiguredCodes(
                () -> Outcome.done(Configuration.of(List.of(GROUP))), new FakeRoster(), new Germany(), Optional::empty,
                NOBODY,
                new SentCodesFile(StateFile.beside(home.resolve("conf"), "codes.csv")), () -> now);
        assertEquals("*72*+4930123456",
                House.done(elsewhere.plan(LINE, Feature.FORWARD_ALWAYS_ON, Map.of(Place.NUMBER, "+49 30 123456")))
                        .digits());
    }

    @Test
    void saysBesideEachFieldWhatIsWrong() {
        List<Trouble> troubles = codes
                .plan(LINE, Feature.FORWARD_AFTER_ON, Map.of(Place.NUMBER, "somebody", Place.SECONDS, ""))
                .troubles();
        assertEquals(List.of("NUMBER", "SECONDS"), troubles.stream().map(Trouble::field).toList());
        assertEquals(List.of("LW-LINE-202", "LW-LINE-203"), troubles.stream().map(Trouble::code).toList());
    }

    @Test
    void refusesACodeThatTheGroupDoesNotHave() {
        assertEquals("LW-OPS-401", codes.plan(LINE, Feature.CLIR_ON, Map.of()).troubles().getFirst().code());
    }

    @Test
    void refusesALineThatIsNotThere() {
        assertEquals("LW-OPS-402", codes.plan(new LineId(GROUP.id(), "99"), Feature.DND_ROUTE_ON, Map.of())
                .troubles()
                .getFirst()
                .code());
    }

    @Test
    void refusesToDialWhileNothingRuns() {
        ConfiguredCodes idle = opened(false);
        assertEquals("LW-OPS-404", idle.dial(plan(Feature.DND_ROUTE_ON, "", "")).toCompletableFuture()
                .join()
                .troubles()
                .getFirst()
                .code());
    }

    @Test
    void whatThePbxTookIsKnownLastAndSurvivesARestart() {
        sent(Feature.FORWARD_AFTER_ON, "0891234", "20");
        LastKnown known = opened(true).sent().result().orElseThrow().lastKnown(LINE).getFirst();
        assertEquals(CodeAction.FORWARD_AFTER, known.action());
        assertEquals(List.of("office/22 *72*0891234*20"), dialled);
        assertEquals("last sent 14:03: Forward after a time on (0891234, 20) – the PBX does not tell its state",
                known.words(now, ZoneOffset.UTC).english());
        assertEquals("zuletzt gesendet 29.11.2026 14:03: Weiterleitung nach Zeit ein (0891234, 20) – "
                + "die Telefonanlage meldet ihren Zustand nicht",
                known.words(now.plusSeconds(86_400), ZoneOffset.UTC).german());
    }

    @Test
    void theCodeThatEndsAllForwardingsIsTheLastWordOnBoth() {
        sent(Feature.FORWARD_ALWAYS_ON, "0891234", "");
        sent(Feature.FORWARD_ALL_OFF, "", "");
        assertEquals(List.of(CodeAction.FORWARD_ALWAYS, CodeAction.FORWARD_AFTER),
                known().stream().map(LastKnown::action).toList());
        assertTrue(known().stream().noneMatch(LastKnown::on));
    }

    @Test
    void whatThePbxRefusedChangesNothingThatIsKnown() {
        sent(Feature.DND_ROUTE_ON, "", "");
        answer = AWAY;
        Outcome<SentCode> refused = codes.dial(plan(Feature.DND_ROUTE_OFF, "", "")).toCompletableFuture().join();
        assertEquals("LW-OPS-403", refused.troubles().getFirst().code());
        assertTrue(known().getFirst().on());
        assertEquals(AWAY, codes.sent().result().orElseThrow().of(LINE).getFirst().answer());
    }

    @Test
    void nobodyKnowsAnythingAboutTheOtherLine() {
        sent(Feature.DND_ROUTE_ON, "", "");
        assertEquals(List.of(), codes.sent().result().orElseThrow().lastKnown(new LineId(GROUP.id(), "23")));
    }

    @Test
    void aFileThatMakesNoSenseIsForgottenRowByRow() throws IOException {
        sent(Feature.DND_ROUTE_ON, "", "");
        Path file = home.resolve(".conf.codes.csv");
        Files.writeString(file, Files.readString(file) + "yesterday;office;22;dnd;;;*76;x;;;\r\n;;;\r\n");
        assertEquals(1, codes.sent().result().orElseThrow().codes().size());
    }

    @Test
    void aFileOfSomethingElseStopsNobodyFromDialling() throws IOException {
        Files.createDirectory(home.resolve(".conf.codes.csv"));
        Outcome<SentCode> sent = codes.dial(plan(Feature.DND_ROUTE_ON, "", "")).toCompletableFuture().join();
        assertTrue(sent.isDone());
        assertEquals("LW-OPS-405", sent.troubles().getFirst().code());
        assertFalse(codes.sent().isDone());
    }

    private ConfiguredCodes opened(boolean running) {
        return new ConfiguredCodes(() -> Outcome.done(Configuration.of(List.of(GROUP), List.of(BERLIN))),
                new FakeRoster(), new Germany(), () -> Optional.<CodeDialler>of(
                        (line, digits) -> {
                            dialled.add(line + " " + digits);
                            return CompletableFuture.completedStage(answer);
                        }).filter(any -> running),
                NOBODY,
                new SentCodesFile(StateFile.beside(home.resolve("conf"), "codes.csv")), () -> now);
    }

    private PlannedCode plan(Feature feature, String number, String seconds) {
        return House.done(codes.plan(LINE, feature, Map.of(Place.NUMBER, number, Place.SECONDS, seconds)));
    }

    private void sent(Feature feature, String number, String seconds) {
        House.done(codes.dial(plan(feature, number, seconds)).toCompletableFuture().join());
        now = now.plusSeconds(1);
    }

    private List<LastKnown> known() {
        return House.done(codes.sent()).lastKnown(LINE);
    }
}
