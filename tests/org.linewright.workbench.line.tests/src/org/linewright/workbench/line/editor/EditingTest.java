package org.linewright.workbench.line.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linewright.core.Secret;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Forwarding;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.SettingsVersion;
import org.linewright.core.line.SettingsVersion.Change;
import org.linewright.operations.Wish;

class EditingTest {

    private final LineGroup saved = Sample.group(5);
    private final Editing editing = new Editing(saved);

    @Test
    void aTypedPasswordIsWishedAndNeverWritten() {
        password("101", "correct horse");
        assertTrue(editing.dirty());
        assertEquals(Map.of("nord/101", new Secret("correct horse")), editing.wish().secrets());
        String words = editing.words().toString();
        assertFalse(words.contains("correct"), words);
        assertFalse(editing.now().toString().contains("correct"));
    }

    @Test
    void aPasswordIsTakenBackAndBroughtBack() {
        password("101", "correct horse");
        editing.history().undo();
        assertFalse(editing.dirty());
        assertEquals(Map.of(), editing.wish().secrets());
        editing.history().redo();
        assertEquals(1, editing.wish().secrets().size());
    }

    @Test
    void aPasswordDoesNotOutliveTheEditorButIsAskedForAgain() {
        password("101", "correct horse");
        Editing again = Editing.restored(editing.words()).orElseThrow();
        assertEquals(Map.of(), again.wish().secrets());
        assertEquals("101", TypedPasswords.lost(again.now()));
        assertTrue(again.dirty());
    }

    @Test
    void theVersionOfItsSettingsAndTheWayBackOutliveTheEditor() {
        LineGroup migrated = saved.withSettings(SettingsVersion.FIRST
                .next(List.of(new Change("extras.mode", "", "all", Optional.of("extras.ring")),
                        new Change("extras.ring", "all", "")))
                .next(List.of()));
        Editing edited = new Editing(migrated);
        edited.change("name", edited.now().with(migrated.withName("Other")));
        Editing again = Editing.restored(edited.words()).orElseThrow();
        assertEquals(migrated, again.base());
        assertEquals(migrated.settings(), again.now().group().settings());
    }

    @Test
    void aProposedNatRefreshIsOneStepThatGetsAMethodWhereThereWasNone() {
        editing.change("x", editing.now().with(saved.withRegistrar(saved.registrar().withKeepAlive(KeepAlive.OFF))));
        GroupEdit before = editing.now();
        editing.change(Sample.REFRESH.key(), before.refreshing(Sample.REFRESH, Duration.ofSeconds(40)));
        assertEquals(new KeepAlive(KeepAlive.Method.CRLF, Duration.ofSeconds(40)),
                editing.now().group().registrar().keepAlive());
        editing.history().undo();
        assertEquals(before, editing.now());
    }

    @Test
    void aProposedNatRefreshReplacesWhatWasTypedAndKeepsTheMethod() {
        KeepAlive options = new KeepAlive(KeepAlive.Method.OPTIONS, Duration.ofSeconds(20));
        GroupEdit odd = editing.now().with(saved.withRegistrar(saved.registrar().withKeepAlive(options)))
                .with(Sample.REFRESH, "soon");
        GroupEdit taken = odd.refreshing(Sample.REFRESH, Duration.ofSeconds(40));
        assertEquals("40 s", taken.form().value(Sample.REFRESH));
        assertEquals(KeepAlive.Method.OPTIONS, taken.group().registrar().keepAlive().method());
    }

    @Test
    void aLineThatGoesTakesItsPasswordAlong() {
        password("101", "correct horse");
        editing.change("lines", editing.now().without(Set.of("101")));
        assertEquals(Map.of(), editing.wish().secrets());
        assertEquals(4, editing.wish().put().get(saved.id()).lines().size());
    }

    @Test
    void anotherAccountKeepsThePlaceAndEverythingElseOfTheLine() {
        GroupEdit labelled = editing.now().changing(Set.of("102"),
                line -> line.withTraits(line.traits().withLabel("Ost")).withEnabled(false));
        GroupEdit renamed = labelled.account("102", "900", Optional.of("auth"));
        Line line = renamed.group().lines().get(2);
        assertEquals("900", line.user());
        assertEquals("auth", line.digestUser());
        assertEquals("Ost", line.traits().label());
        assertFalse(line.enabled());
        assertEquals(labelled, renamed.account("900", "102", Optional.empty()));
    }

    @Test
    void aLineIsTriedWithThePasswordThatSavingWouldKeep() {
        password("101", "correct horse");
        assertEquals(Map.of("101", new Secret("correct horse")),
                editing.passwords().pendingSecrets(editing.now()));
        editing.history().undo();
        assertEquals(Map.of(), editing.passwords().pendingSecrets(editing.now()));
    }

    @Test
    void afterSavingNothingIsPendingWhateverIsUndone() {
        password("101", "correct horse");
        editing.saved(saved);
        assertFalse(editing.dirty());
        editing.history().undo();
        assertFalse(editing.dirty());
        assertEquals(Map.of(), editing.wish().secrets());
    }

    @Test
    void aPasswordKeptElsewhereComesHomeWhenTyped() {
        Line away = new Line("200", Optional.empty(), SecretReference.parse("env:PW").orElseThrow(), true);
        editing.change("lines", editing.now().adding(List.of(away)));
        password("200", "correct horse");
        assertEquals("secret:nord/<USER>", editing.now().group().lines().getLast().password().toString());
        assertEquals(Set.of("nord/200"), editing.wish().secrets().keySet());
    }

    @Test
    void thePasswordOfAPhoneIsWishedInAPlaceOfItsOwnAndNeverWritten() {
        phone("101", "desk of 101");
        assertTrue(editing.dirty());
        assertEquals(Optional.of(SecretReference.client(saved.id())),
                editing.now().group().lines().get(1).traits().client());
        assertEquals(Map.of("nord/101/client", new Secret("desk of 101")), editing.wish().secrets());
        assertFalse(editing.words().toString().contains("desk of"));
        assertFalse(editing.now().toString().contains("desk of"));
    }

    @Test
    void whoLetsNoPhoneInAnyMoreForgetsItsPassword() {
        phone("101", "desk of 101");
        editing.history().pause();
        editing.change("phone", editing.now().client("101", false));
        assertEquals(Map.of(), editing.wish().secrets());
        assertFalse(editing.dirty());
        editing.history().undo();
        assertEquals(1, editing.wish().secrets().size());
    }

    @Test
    void thePasswordOfAPhoneDoesNotOutliveTheEditorButIsAskedForAgain() {
        phone("101", "desk of 101");
        Editing again = Editing.restored(editing.words()).orElseThrow();
        assertEquals(Map.of(), again.wish().secrets());
        assertEquals("101", TypedPasswords.lostClients(again.now()));
        assertEquals("", TypedPasswords.lost(again.now()));
    }

    @Test
    void thePasswordOfAPhoneThatIsKeptElsewhereComesHomeWhenTyped() {
        editing.change("away", editing.now().changing(Set.of("101"), line -> line
                .withTraits(line.traits().withClient(SecretReference.parse("env:DESK")))));
        assertEquals("env:DESK", editing.now().client("101", true).group().lines().get(1).traits().client()
                .orElseThrow().toString(), "while nothing is typed it stays");
        phone("101", "desk of 101");
        assertEquals(Set.of("nord/101/client"), editing.wish().secrets().keySet());
    }

    private void phone(String user, String password) {
        editing.change("phone", editing.now().client(user, true)
                .clientPassword(editing.passwords().keep(Map.of(user, new Secret(password)))));
    }

    @Test
    void followsTheDiskOnlyWhileNothingIsTyped() {
        LineGroup theirs = GroupEdit.of(saved).named("Süd").group();
        assertTrue(editing.follow(theirs));
        assertEquals("Süd", editing.now().group().name());
        assertFalse(editing.dirty());
        editing.change("name", editing.now().named("West"));
        assertFalse(editing.follow(saved));
        assertTrue(editing.overtaken(saved));
        assertEquals("West", editing.now().group().name());
    }

    @Test
    void revertingCanBeUndone() {
        editing.change("name", editing.now().named("West"));
        editing.history().revert();
        assertFalse(editing.dirty());
        editing.history().undo();
        assertEquals("West", editing.now().group().name());
    }

    @Test
    void wordsThatAreNoEditAreNone() {
        assertEquals(Optional.empty(), Editing.restored(Map.of()));
        assertEquals(Optional.empty(), Editing.restored(Map.of("group", "NOT ONE", "mine.name", "x")));
    }

    @Test
    void everyEditComesBackFromItsWords() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 400; i++) {
            editing.change("step " + i, next(random));
            Editing again = Editing.restored(editing.words()).orElseThrow();
            assertEquals(editing.base(), again.base());
            assertEquals(editing.now(), again.now());
        }
    }

    private GroupEdit next(SplittableRandom random) {
        GroupEdit now = editing.now();
        List<Line> lines = now.group().lines();
        String user = lines.isEmpty() ? "100" : lines.get(random.nextInt(lines.size())).user();
        return switch (random.nextInt(12)) {
            case 0 -> now.named(word(random));
            case 1 -> now.located(Optional.of(word(random)));
            case 2 -> now.with(Sample.HOST, word(random));
            case 3 -> now.with(Sample.PORT, String.valueOf(random.nextInt(100_000)));
            case 4 -> now.with(Sample.REREGISTER, random.nextInt(5000) + " ms");
            case 5 -> now.with(Sample.EXTRA, word(random));
            case 6 -> now.with(Sample.PROFILE.codes().getFirst().setting(), "*" + word(random));
            case 7 -> now.changing(Set.of(user), line -> new Line(line.user(),
                    Optional.of(word(random)).filter(word -> !word.isBlank()), line.password(), !line.enabled()));
            case 10 -> now.with(now.group().withCalls(now.group().calls().withForwarding(new Forwarding(
                    random.nextBoolean(), Optional.of(Forwarding.Administrative.always("+49301")),
                    Optional.of("*990")))));
            case 11 -> now.changing(Set.of(user), line -> line.withTraits(line.traits().withTrunk(random.nextBoolean())
                    .withClient(random.nextBoolean() ? Optional.empty() : SecretReference.parse("env:DESK"))
                    .withLabel(word(random)).withAway(Optional.of(DeclineCode.DECLINE))));
            case 8 -> now.without(Set.of(user));
            default -> lines.size() > 40
                    ? now
                    : now.adding(List.of(new Line("7" + (now.hashCode() & 0xffffff), SecretReference.secret("a/b"))));
        };
    }

    private static String word(SplittableRandom random) {
        return List.of("", "a", "b.example", "=1+1", "ä ö;ü", "'x'", "80", "\"q\"").get(random.nextInt(8)).strip();
    }

    private void password(String user, String password) {
        editing.history().pause();
        editing.change("passwords",
                editing.now().password(editing.passwords().keep(Map.of(user, new Secret(password)))));
    }

    @Test
    void wishesWhatIsTypedAndNothingElse() {
        editing.change("name", editing.now().named("West"));
        assertEquals(Wish.put(GroupEdit.of(saved).named("West").group()), editing.wish());
    }
}
