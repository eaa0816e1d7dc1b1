package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.Wish;
import org.linewright.ui.Walk;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.PreferencesDialog;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A line group is changed in the window. */
@ExtendWith(PictureOfFailure.class)
class GroupEditorTest {

    private static final int LIGHT = 1;
    private static final int DARK = 2;
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final Administration administration = new Administration(bot);

    @BeforeEach
    void configure() {
        administration.put(administration.group("nord", "HFO Nord", 120));
    }

    @AfterEach
    void clear() {
        window.closeEditors();
        administration.remove("nord");
    }

    @Test
    void aChangedRegistrarIsPlannedInWordsAndSaved() throws IOException {
        GroupEditorPage editor = opened().turnTo("registrar").type("registrar.host", "other.invalid");
        assertTrue(window.dirty());
        Shell plan = editor.opening("editor.save", "plan");
        bot.until("the plan says both registrars", () -> said().contains("nord.invalid → other.invalid"));
        picture("editor-plan");
        editor.answer(plan, "plan.ok");
        bot.until("it is saved", () -> administration.now("nord").registrar().host().equals("other.invalid"));
        assertFalse(window.dirty());
        byte[] saved = Files.readAllBytes(administration.file("nord"));
        LineGroup now = administration.now("nord");
        administration.remove("nord");
        administration.put(administration.group("nord", "HFO Nord", 120));
        administration.apply(Wish.put(now));
        assertEquals(new String(saved), Files.readString(administration.file("nord")));
    }

    @Test
    void keysUndoAndRedo() {
        GroupEditorPage editor = opened().turnTo("registrar").type("registrar.host", "other.invalid");
        window.command(UNDO);
        assertEquals("nord.invalid", editor.text("registrar.host"));
        assertFalse(window.dirty());
        window.command(REDO);
        assertEquals("other.invalid", editor.text("registrar.host"));
        assertTrue(window.dirty());
    }

    @Test
    void aHundredLinesAreSwitchedOnTogetherAndBack() {
        GroupEditorPage editor = opened().turnTo("lines")
                .select("lines.table", IntStream.range(0, 100).toArray())
                .press("lines.enable");
        bot.until("it is dirty", () -> window.dirty());
        Shell compare = editor.opening("editor.compare", "compare");
        assertTrue(editor.rows("compare.table").contains("(200-299)"), editor.rows("compare.table"));
        picture("editor-compare");
        editor.answer(compare, "compare.cancel");
        window.command(UNDO);
        assertFalse(window.dirty());
    }

    @Test
    void anIntervalTheRegistrarRefusesIsSaidBesideTheFieldAndNotSaved() {
        GroupEditorPage editor = opened().turnTo("registrar").type("registrar.reregister", "3601 s");
        bot.until("the limit is said", () -> said().contains("3601 s"));
        picture("editor-limit");
        Shell troubles = editor.opening("editor.save", "troubles");
        picture("editor-refused");
        editor.answer(troubles, "troubles.cancel");
        assertTrue(window.dirty());
        assertEquals("3601 s", editor.text("registrar.reregister"));
    }

    @Test
    void whatOthersChangedMeanwhileIsDecidedFieldByField() throws IOException {
        GroupEditorPage editor = opened().turnTo("registrar").type("registrar.host", "mine.invalid");
        String file = Files.readString(administration.file("nord"));
        Files.writeString(administration.file("nord"),
                file.replace("nord.invalid", "theirs.invalid").replace("HFO Nord", "HFO Nordwest"));
        bot.until("the desk has seen it", () -> administration.now("nord").name().equals("HFO Nordwest"));
        bot.until("the editor says it", () -> said().contains(
                Words.of("von anderer Seite geändert", "changed by somebody else")));
        picture("editor-changed-underneath");
        Shell merge = editor.opening("editor.save", "merge");
        String rows = editor.rows("merge.table");
        assertTrue(rows.contains("nord.invalid | theirs.invalid | mine.invalid"), rows);
        assertTrue(rows.contains("HFO Nordwest"), rows);
        picture("editor-conflict");
        editor.press("merge.mine");
        picture("editor-conflict-decided");
        editor.answer(merge, "merge.ok");
        Shell plan = bot.widget(Shell.class, "dialog.plan");
        editor.answer(plan, "plan.ok");
        bot.until("it is saved", () -> administration.now("nord").registrar().host().equals("mine.invalid"));
        assertEquals("HFO Nordwest", administration.now("nord").name());
    }

    @Test
    void aCopyHasItsOwnNameItsOwnLinesAndNoPasswords() {
        GroupEditorPage editor = opened();
        Shell copy = editor.choosing("editor.copy", "copy");
        editor.type("copy.name", "HFO Kopie").type("copy.users", "500-502");
        picture("editor-copy");
        editor.answer(copy, "copy.ok");
        editor.answer(bot.widget(Shell.class, "dialog.plan"), "plan.ok");
        bot.until("there is a copy", () -> administration.saved("hfo-kopie"));
        assertEquals(List.of("500", "501", "502"),
                administration.now("hfo-kopie").lines().stream().map(Line::user).toList());
        assertEquals("secret:hfo-kopie/<USER>",
                administration.now("hfo-kopie").lines().getFirst().password().toString());
        administration.remove("hfo-kopie");
    }

    @Test
    void deletingShowsThePlanFirst() {
        GroupEditorPage editor = opened();
        Shell plan = editor.choosing("editor.delete", "plan");
        bot.until("the plan says it", () -> said().contains("HFO Nord"));
        picture("editor-delete");
        assertTrue(administration.saved("nord"));
        editor.answer(plan, "plan.ok");
        bot.until("it is gone", () -> !administration.saved("nord"));
        bot.until("the editor says it", () -> said().contains(Words.of("ist gelöscht", "is deleted")));
        assertFalse(window.dirty());
    }

    @Test
    void newLinesComeWithTheirPasswords() {
        GroupEditorPage editor = opened().turnTo("lines");
        Shell add = editor.opening("lines.add", "lines.add");
        editor.type("lines.names", "700-703").type("passwords.one", "correct horse battery");
        picture("editor-add-lines");
        editor.answer(add, "lines.add.ok");
        Table table = bot.widget(Table.class, "lines.table");
        bot.until("the lines are there", () -> table.getItemCount() == 124);
        editor.type("lines.filter", "700-703");
        bot.until("they are found", () -> table.getItemCount() == 4);
        assertTrue(editor.rows("lines.table").contains(Words.of("neu, noch nicht gespeichert", "new, not saved yet")));
        picture("editor-lines-filtered");
    }

    @Test
    void everyPageHasNamesForAllItsControlsAndClipsNothing() {
        List<String> faults = new ArrayList<>();
        for (int appearance : new int[]{ LIGHT, DARK }) {
            PreferencesDialog.opened(bot).appearance(appearance).apply();
            GroupEditorPage editor = opened();
            for (String page : GroupEditorPage.PAGES) {
                editor.turnTo(page);
                bot.until("the page is explained", () -> !bot.found(StyledText.class, "field.help").orElseThrow()
                        .getText().isBlank());
                picture("editor-" + page + (appearance == DARK ? "-dark" : ""));
                bot.run(() -> Walk.faults(bot).forEach(fault -> faults.add(page + ": " + fault)));
            }
        }
        PreferencesDialog.opened(bot).appearance(LIGHT).apply();
        assertEquals(List.of(), faults);
    }

    @Test
    void whatIsTypedOutlivesTheBundleButNoPasswordDoes() throws BundleException {
        GroupEditorPage editor = opened().turnTo("lines");
        Shell add = editor.opening("lines.add", "lines.add");
        editor.type("lines.names", "700").type("passwords.one", "correct horse battery");
        editor.answer(add, "lines.add.ok");
        editor.turnTo("registrar").type("registrar.host", "other.invalid");
        Bundle bundle = Stream.of(FrameworkUtil.getBundle(GroupEditorTest.class).getBundleContext().getBundles())
                .filter(one -> one.getSymbolicName().equals("org.linewright.workbench.line"))
                .findFirst()
                .orElseThrow();
        bundle.stop();
        bot.until("the editor says what is missing", () -> window.shows("empty.sentence"));
        assertTrue(window.dirty());
        bundle.start();
        bot.widget(Table.class, "pages");
        assertTrue(window.dirty());
        bot.until("it says which password to type again",
                () -> said().contains("700") && said().contains(Words.of("Noch einmal", "typed again")));
        picture("editor-after-swap");
        assertEquals("other.invalid", editor.turnTo("registrar").text("registrar.host"));
    }

    @Test
    void aMissingDriverIsSaidAndKeepsTheData() throws IOException {
        Path file = administration.file("nord");
        Files.writeString(file, Files.readString(file).replace("driver: hfo.crown", "driver: acme.gone"));
        bot.until("the desk has seen it", () -> administration.now("nord").driver().equals("acme.gone"));
        GroupEditorPage editor = opened();
        bot.until("the editor says it", () -> said().contains("acme.gone"));
        picture("editor-driver-missing");
        editor.turnTo("registrar");
        bot.until("the page says it", () -> said().contains(Words.of("nicht installiert", "not installed")));
        editor.turnTo("general").type("name", "HFO Nord ohne Treiber");
        editor.answer(editor.opening("editor.save", "plan"), "plan.ok");
        bot.until("it is saved", () -> administration.now("nord").name().equals("HFO Nord ohne Treiber"));
        assertEquals(Duration.ofSeconds(600), administration.now("nord").registrar().reregister());
    }

    private GroupEditorPage opened() {
        return GroupEditorPage.opened(bot, "nord");
    }

    private String said() {
        return new GroupEditorPage(bot).said();
    }

    private void picture(String name) {
        new Picture(bot.ask(Display::getCurrent)).save(name);
    }
}
