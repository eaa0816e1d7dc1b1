package org.linewright.workbench.line.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewright.core.Secret;
import org.linewright.core.Severity;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.Roster;
import org.linewright.pbx.Keys;
import org.linewright.workbench.line.draft.DraftTrouble;
import org.linewright.workbench.line.draft.Passwords;
import org.linewright.workbench.line.trial.Tried;

class JudgedTest {

    private static final Roster ROSTER = Profiles.roster(Profiles.CROWN, Profiles.OPEN);

    private final Entries crown = Entries.of(Map.of())
            .here(List.of(Profiles.CROWN, Profiles.OPEN))
            .chosen(Profiles.CROWN.profile().result().orElseThrow());
    private final Entries filled = crown.typed(Profiles.HOST, "estos.hfo-cloud.de")
            .block(0, "names", block -> block.withNames("150;177;200-220"))
            .block(0, "passwords", block -> block.withPasswords(new Passwords.Same(new Secret("correct horse"))));

    @Test
    void everyPageIsCompleteWhenEverythingIsEntered() {
        Judged judged = Judged.of(filled, ROSTER);
        for (Step step : Step.values()) {
            assertTrue(judged.complete(step), step + " " + judged.troubles());
        }
        assertEquals(23, judged.lines());
    }

    @Test
    void saysNothingOfFieldsNobodyWasAt() {
        Judged judged = Judged.of(crown, ROSTER);
        assertEquals(List.of(), judged.said(Step.ACCOUNTS));
        assertEquals(List.of(Keys.REREGISTER), fields(judged.said(Step.REGISTRAR)));
        assertFalse(judged.complete(Step.REGISTRAR));
        assertFalse(judged.complete(Step.ACCOUNTS));
    }

    @Test
    void saysThatAFieldIsEmptyOnceAPersonEmptiedIt() {
        Judged judged = Judged.of(crown.typed(Profiles.HOST, "x").typed(Profiles.HOST, ""), ROSTER);
        assertTrue(fields(judged.said(Step.REGISTRAR)).contains(Keys.HOST));
    }

    @Test
    void aMinuteAndASecondWarnsAnHourAndASecondBlocks() {
        Judged longer = Judged.of(filled.typed(Profiles.REREGISTER, "61 s"), ROSTER);
        assertEquals(List.of(Severity.WARNING), severities(longer.said(Step.REGISTRAR)));
        assertTrue(longer.complete(Step.REGISTRAR));
        Judged tooLong = Judged.of(filled.typed(Profiles.REREGISTER, "3601 s"), ROSTER);
        assertTrue(severities(tooLong.said(Step.REGISTRAR)).contains(Severity.ERROR));
        assertFalse(tooLong.complete(Step.REGISTRAR));
    }

    @Test
    void whatDoesNotFitIsSaidInsteadOfWhatStoodThere() {
        Judged judged = Judged.of(filled.typed(Profiles.REREGISTER, "soon"), ROSTER);
        assertEquals(List.of("LW-PBX-105"), codes(judged.said(Step.REGISTRAR)));
    }

    @Test
    void whoHoldsTheConfigurationIsSaidFirstAndNothingCanBeFinished() {
        List<Trouble> held = List.of(DraftTrouble.NAME_MISSING.about());
        Judged nothing = Judged.of(Entries.of(Map.of()).beside(Configuration.EMPTY, held), ROSTER);
        assertEquals(List.of("LW-DRAFT-203"), codes(nothing.said(Step.TYPE)));
        Judged judged = Judged.of(filled.beside(Configuration.EMPTY, held), ROSTER);
        assertEquals(List.of("LW-DRAFT-304"), codes(judged.said(Step.PLAN)));
        assertFalse(judged.complete(Step.PLAN));
        assertTrue(Judged.of(filled, ROSTER).complete(Step.PLAN));
    }

    @Test
    void namesTheGroupThatHasAnAccountAlready() {
        LineGroup other = Profiles.CROWN.profile().result().orElseThrow().draft(new GroupId("sued"), "HFO Süd",
                "estos.hfo-cloud.de", List.of(new Line("205", Optional.empty(), SecretReference.secret("x"), true)));
        Judged judged = Judged.of(filled.beside(Configuration.of(List.of(other)), List.of()), ROSTER);
        Trouble shared = judged.said(Step.ACCOUNTS).getFirst();
        assertEquals("lines.1.names", shared.field());
        assertTrue(shared.sentence().english().contains("205") && shared.sentence().english().contains("HFO Süd"));
        assertFalse(judged.complete(Step.ACCOUNTS));
        assertTrue(Judged
                .of(filled.typed(Profiles.HOST, "other.example").beside(Configuration.of(List.of(other)), List.of()),
                        ROSTER)
                .complete(Step.ACCOUNTS));
    }

    @Test
    void saysOnceThatTheDriverLeftAndGoesOnWhenItIsBack() {
        Judged left = Judged.of(filled.here(List.of(Profiles.OPEN)), Profiles.roster(Profiles.OPEN));
        assertEquals(List.of("LW-DRAFT-301"), codes(left.said(Step.TYPE)));
        assertFalse(left.complete(Step.TYPE));
        assertTrue(Judged.of(filled.here(List.of(Profiles.OPEN)).here(List.of(Profiles.CROWN)), ROSTER)
                .complete(Step.TYPE));
    }

    @Test
    void aTakenNameBlocksItsPage() {
        LineGroup other = Profiles.CROWN.profile().result().orElseThrow().draft(new GroupId("nord"), "Nord",
                "x", List.of());
        Judged judged = Judged.of(filled.beside(Configuration.of(List.of(other)), List.of()).named("NORD "), ROSTER);
        assertEquals(List.of("LW-OPS-201"), codes(judged.said(Step.NAME)));
        assertEquals(List.of("LW-DRAFT-203"), codes(Judged.of(crown.named(" "), ROSTER).said(Step.NAME)));
    }

    @Test
    void anAuthenticationNameOfAnotherTypeHasNoEffectHere() {
        Entries open = filled.chosen(Profiles.OPEN.profile().result().orElseThrow())
                .block(0, "passwords", block -> block.withAuthName(Optional.of("auth-<USER>")));
        assertEquals(Optional.of("auth-150"),
                Judged.of(open, ROSTER).group().orElseThrow().lines().getFirst().authUser());
        Entries back = open.chosen(Profiles.CROWN.profile().result().orElseThrow());
        assertEquals(Optional.empty(), Judged.of(back, ROSTER).group().orElseThrow().lines().getFirst().authUser());
        assertTrue(Judged.of(back, ROSTER).complete(Step.ACCOUNTS));
    }

    @Test
    void theLineToTryHasItsOwnPassword() {
        Entries two = filled.withAnotherBlock()
                .block(1, "names", block -> block.withNames("300;301"))
                .block(1, "passwords", block -> block
                        .withPasswords(new Passwords.Each(new Secret("300\tfirst one here\n301\tsecond one here"))));
        Tried tried = Judged.of(two, ROSTER).tried();
        assertEquals(25, tried.group().lines().size());
        assertEquals(Optional.of(new Secret("second one here")), tried.password(tried.line(" 301 ").orElseThrow()));
        assertEquals(Optional.empty(), tried.line("302"));
    }

    private static List<String> fields(List<Trouble> troubles) {
        return troubles.stream().map(Trouble::field).distinct().toList();
    }

    private static List<String> codes(List<Trouble> troubles) {
        return troubles.stream().map(Trouble::code).collect(Collectors.toList());
    }

    private static List<Severity> severities(List<Trouble> troubles) {
        return troubles.stream().map(Trouble::severity).toList();
    }
}
