package org.linewright.ui.location.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.location.RuleKind;
import org.linewright.ui.Walk;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.LocationEditorPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.PreferencesDialog;
import org.linewright.workbench.kit.Words;

/** A location is changed in the window. */
@ExtendWith(PictureOfFailure.class)
class LocationEditorTest {

    private static final int LIGHT = 1;
    private static final int DARK = 2;
    private static final int FINAL = RuleKind.FINAL.ordinal();
    private static final int INTERNAL = RuleKind.INTERNAL.ordinal();
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String MET = Words.of("erfüllt", "met");
    private static final String BROKEN = Words.of("nicht erfüllt", "not met");

    @RegisterExtension
    final Berlin berlin = new Berlin(Bot.here());

    @Test
    void aRuleThatBreaksAnExpectationIsSeenAtOnceAndUndoMendsIt() {
        LocationEditorPage editor = berlin.opened().turnTo("expectations");
        state(1, MET);
        editor.list(FINAL).select("rule.table", 2).type("rule.replace", "7\\1").turnTo("expectations");
        state(1, BROKEN);
        berlin.picture("location-broken");
        Table table = berlin.bot().widget(Table.class, "expectation.table");
        assertTrue(berlin.bot().ask(() -> table.getItem(1).getImage(0) != null), "an icon says it too");
        berlin.bot().run(() -> table.setSelection(1));
        berlin.bot().click(table);
        berlin.bot().until("the rule is named",
                () -> editor.widgets().said().contains(Words.of("Regel 3", "Rule 3")));
        berlin.window().command(UNDO);
        state(1, MET);
        assertFalse(berlin.window().dirty());
    }

    @Test
    void savingShowsThePlanAndWritesTheFile() throws Exception {
        LocationEditorPage editor = berlin.opened().type("areaCode", "040");
        berlin.bot().until("the plan is known", () -> editor.widgets().said().contains("+49 40"));
        Shell plan = editor.widgets().opening("editor.save", "plan");
        berlin.bot().until("the plan says both", () -> editor.widgets().said().contains("30 → 40"));
        berlin.picture("location-plan");
        editor.widgets().answer(plan, "plan.ok");
        berlin.bot().until("it is saved", () -> berlin.saved().areaCode().equals("40"));
        assertFalse(berlin.window().dirty());
        Path file = Path.of(berlin.desk().now().folder(), "locations", "berlin.yaml");
        assertTrue(Files.readString(file).contains("40"));
    }

    @Test
    void whatThePbxProposesIsTakenWithOnePressAndOneUndo() {
        LocationEditorPage editor = berlin.opened().turnTo("advanced");
        Button always = berlin.bot().widget(Button.class, "habits.alwaysAreaCode");
        Button take = berlin.bot().widget(Button.class, "proposal.take");
        assertFalse(berlin.bot().ask(take::getEnabled), "the location is as the PBX proposes it");
        editor.widgets().toggle("habits.alwaysAreaCode");
        berlin.bot().until("the proposal is said", () -> editor.widgets().said()
                .contains(Words.of("Im Ortsnetz mit Vorwahl wählen: ja.",
                        "Dial local numbers with the area code: yes.")));
        berlin.picture("location-proposal");
        berlin.bot().click(take);
        berlin.bot().until("it is taken", () -> berlin.bot().ask(always::getSelection));
        assertFalse(berlin.window().dirty());
        berlin.window().command(UNDO);
        assertFalse(berlin.bot().ask(always::getSelection));
    }

    @Test
    void altAndAnArrowMoveRules() {
        LocationEditorPage editor = berlin.opened().list(FINAL).select("rule.table", 1, 2)
                .key("rule.table", SWT.ALT, SWT.ARROW_UP);
        Table table = berlin.bot().widget(Table.class, "rule.table");
        assertEquals(List.of("11833", "^0(800.*)", "^0049(.*)"), column(table, 1));
        assertEquals(List.of(0, 1), berlin.bot().ask(() -> {
            List<Integer> places = new ArrayList<>();
            for (int place : table.getSelectionIndices()) {
                places.add(place);
            }
            return places.stream().sorted().toList();
        }));
        editor.key("rule.table", SWT.NONE, SWT.DEL);
        assertEquals(List.of("^0049(.*)"), column(table, 1));
        berlin.window().command(UNDO);
        berlin.window().command(UNDO);
        assertEquals(List.of("^0049(.*)", "11833", "^0(800.*)"), column(table, 1));
        assertFalse(berlin.window().dirty());
    }

    @Test
    void aPatternThatCannotBeReadIsSaidBesideItsFieldAndNotSaved() {
        LocationEditorPage editor = berlin.opened().list(FINAL).select("rule.table", 0)
                .type("rule.search", "^00(49");
        berlin.bot().until("the reason is said",
                () -> editor.widgets().said().contains(Words.of("nicht geschlossen", "is not closed")));
        berlin.picture("location-bad-pattern");
        Table pages = berlin.bot().widget(Table.class, "pages");
        assertTrue(berlin.bot().ask(() -> pages.getItem(3).getText()).contains(Words.of("Fehler", "Error")));
        assertTrue(berlin.window().dirty());
    }

    @Test
    void aListOfRulesGoesOutAsAFileAndComesBackTheSame(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("final.csv");
        LocationEditorPage editor = berlin.opened().list(FINAL);
        editor.widgets().pressingForFile("rules.export", file);
        berlin.bot().until("it is written", () -> Files.exists(file));
        assertTrue(Files.readString(file).contains("11833"), Files.readString(file));
        editor.select("rule.table", 0, 1, 2).key("rule.table", SWT.NONE, SWT.DEL);
        Table table = berlin.bot().widget(Table.class, "rule.table");
        assertEquals(List.of(), column(table, 1));
        editor.widgets().pressingForFile("rules.import", file);
        berlin.bot().until("the rules are back",
                () -> column(table, 1).equals(List.of("^0049(.*)", "11833", "^0(800.*)")));
        assertFalse(berlin.window().dirty(), "it is as it was saved");
        berlin.window().command(UNDO);
        assertEquals(List.of(), column(table, 1));
    }

    @Test
    void theWholeLocationGoesOutAsAFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("berlin.xml");
        berlin.opened().type("areaCode", "40").widgets().choosingFile("editor.export", file);
        berlin.bot().until("it is written", () -> Files.exists(file));
        String written = Files.readString(file);
        assertTrue(written.contains("<areaCode>40</areaCode>"), written);
    }

    @Test
    void theTrialNumberShowsWhatTheListMakesOfIt() {
        LocationEditorPage editor = berlin.opened().list(FINAL).type("rules.try", "004930123");
        Label result = berlin.bot().widget(Label.class, "rules.tried");
        berlin.bot().until("the first rule counts", () -> result.getText().contains("004930123 → 030123"));
        editor.select("rule.table", 0).type("rule.replace", "7\\1");
        berlin.bot().until("what is typed counts at once", () -> result.getText().contains("→ 730123"));
        berlin.picture("location-trial");
    }

    @Test
    void rulesOfOtherLocationsCanOnlyBeRead() {
        berlin.opened().list(INTERNAL);
        Table table = berlin.bot().widget(Table.class, "rule.table");
        berlin.bot().until("the rule of the other site is there", () -> table.getItemCount() == 1);
        assertTrue(berlin.bot().ask(() -> table.getItem(0).getText(4)).contains("München"));
        new LocationEditorPage(berlin.bot()).select("rule.table", 0);
        berlin.picture("location-other-site");
        assertFalse(new LocationEditorPage(berlin.bot()).widgets().possible("rule.remove"));
    }

    @Test
    void whatACheckAdvisesAgainstNeedsInsisting() {
        LocationEditorPage editor = berlin.opened().list(FINAL).select("rule.table", 0).type("rule.search", "^00(49");
        Shell first = editor.widgets().opening("editor.save", "insist");
        berlin.picture("location-insist");
        editor.widgets().answer(first, "insist.cancel");
        assertTrue(berlin.window().dirty());
        Shell second = editor.widgets().opening("editor.save", "insist");
        editor.widgets().answer(second, "insist.ok");
        editor.widgets().answer(berlin.bot().widget(Shell.class, "dialog.plan"), "plan.ok");
        berlin.bot().until("it is saved",
                () -> berlin.saved().rules(RuleKind.FINAL).rules().getFirst().search().equals("^00(49"));
    }

    @Test
    void aRuleOfTheTracerOpensItsEditorAtTheRule() {
        MainWindow window = berlin.window();
        new MainWindow(berlin.bot()).show("tracer");
        Combo location = berlin.bot().widget(Combo.class, "trace.location");
        berlin.bot().until("the locations are offered", () -> location.getItemCount() == 2);
        Text number = berlin.bot().widget(Text.class, "trace.number");
        berlin.bot().run(() -> number.setText("0800123456"));
        Tree steps = berlin.bot().widget(Tree.class, "trace.steps");
        berlin.bot().until("the way is shown",
                () -> steps.getItemCount() == 14 && steps.getItem(13).getItemCount() == 3);
        berlin.bot().run(() -> steps.setSelection(steps.getItem(13).getItem(2)));
        berlin.bot().use(steps, SWT.DefaultSelection);
        Table rules = berlin.bot().widget(Table.class, "rule.table");
        berlin.bot().until("the third rule is selected", () -> rules.getSelectionIndex() == 2);
        assertEquals("^0(800.*)", new LocationEditorPage(berlin.bot()).widgets().text("rule.search"));
        window.closeEditors();
        new MainWindow(berlin.bot()).show("lines");
    }

    @Test
    void everyPageHasNamesForAllItsControlsAndClipsNothing() {
        List<String> faults = new ArrayList<>();
        for (int appearance : new int[]{ LIGHT, DARK }) {
            PreferencesDialog.opened(berlin.bot()).appearance(appearance).apply();
            LocationEditorPage editor = berlin.opened().turnTo("general");
            Combo country = berlin.bot().widget(Combo.class, "region");
            berlin.bot().until("the countries are there", () -> country.getItemCount() > 100);
            for (String page : LocationEditorPage.PAGES) {
                editor.turnTo(page);
                berlin.picture("location-" + page + (appearance == DARK ? "-dark" : ""));
                berlin.bot().run(() -> Walk.faults(berlin.bot()).forEach(fault -> faults.add(page + ": " + fault)));
            }
        }
        PreferencesDialog.opened(berlin.bot()).appearance(LIGHT).apply();
        assertEquals(List.of(), faults);
    }

    private void state(int row, String words) {
        Table table = berlin.bot().widget(Table.class, "expectation.table");
        berlin.bot().until("row " + row + " is " + words,
                () -> table.getItemCount() > row && table.getItem(row).getText(0).equals(words));
    }

    private List<String> column(Table table, int column) {
        return berlin.bot().ask(() -> List.of(table.getItems()).stream().map(item -> item.getText(column)).toList());
    }
}
