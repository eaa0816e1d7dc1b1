package org.linewright.ui.location.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.ui.Walk;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.workbench.kit.Words;

/** Rules are learned from examples in the window. */
@ExtendWith(PictureOfFailure.class)
class LearnRulesTest {

    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";
    private static final String LEARNED = "^\\+4989555(.*)";
    private static final List<String> BEFORE = List.of("^\\+49891234(.*)");
    private static final List<String> AFTER = List.of(LEARNED, "^\\+49891234(.*)");
    private static final String FIVE = """
            +498955522 → 7022
            +498955523\t7023
            +4989555678;70678
            +49 89 555-10, 7010
            +498955577 -> 7077""";

    @RegisterExtension
    final Berlin berlin = new Berlin(Bot.here());

    private GroupEditorPage widgets() {
        return new GroupEditorPage(berlin.bot());
    }

    private Shell opened(RuleKind list) {
        berlin.opened().list(list.ordinal());
        return widgets().opening("rules.learn", "learn");
    }

    private void untilRules(List<String> searched) {
        Table table = berlin.bot().widget(Table.class, "rule.table");
        berlin.bot().until("the rules are " + searched,
                () -> List.of(table.getItems()).stream().map(item -> item.getText(1)).toList().equals(searched));
    }

    private void untilState(String words) {
        Label state = berlin.bot().widget(Label.class, "learn.state");
        berlin.bot().until("it says " + words, () -> state.getText().contains(words));
    }

    @Test
    void fivePairsBecomeARuleThatIsUndoneRedoneAndSaved() {
        Shell dialog = opened(RuleKind.DIAL);
        assertFalse(widgets().possible("learn.ok"));
        berlin.picture("learn-empty");
        widgets().type("learn.examples", FIVE);
        untilState(Words.of("Auch am Ende", "At the end of all"));
        assertTrue(widgets().rows("learn.rules").contains(LEARNED), widgets().rows("learn.rules"));
        assertEquals(5, widgets().rows("learn.table").lines()
                .filter(row -> row.contains(Words.of("Regel 1: \\1 = ", "Rule 1: \\1 = "))).count());
        berlin.picture("learn-five");
        widgets().toggle("learn.keep").answer(dialog, "learn.ok");
        untilRules(AFTER);
        berlin.picture("learn-taken");
        berlin.window().command(UNDO);
        untilRules(BEFORE);
        assertFalse(berlin.window().dirty());
        berlin.window().command(REDO);
        untilRules(AFTER);
        Shell plan = widgets().opening("editor.save", "plan");
        widgets().answer(plan, "plan.ok");
        berlin.bot().until("it is saved", () -> berlin.saved().rules(RuleKind.DIAL).rules().getFirst()
                .equals(NumberRule.pattern(LEARNED, "70\\1")));
        assertEquals(7, berlin.saved().expectations().size());
    }

    @Test
    void whatIsWrongStandsBesideItsExample() {
        Shell dialog = opened(RuleKind.DIAL);
        widgets().type("learn.examples", "+4989555 → 1\n+4989555 → 2");
        Table table = berlin.bot().widget(Table.class, "learn.table");
        berlin.bot().until("it is said", () -> table.getItemCount() == 2
                && table.getItem(1).getText(4).contains(Words.of("zweierlei", "two things")));
        assertFalse(widgets().possible("learn.ok"));
        berlin.picture("learn-twice");
        widgets().answer(dialog, "learn.cancel");
        untilRules(BEFORE);
        assertFalse(berlin.window().dirty());
    }

    @Test
    void aNumberAsDialledBecomesAnExampleAsTheListSeesItAndLaterStepsAreNamed() {
        Shell dialog = opened(RuleKind.FINAL);
        widgets().type("learn.number", "0800 123456");
        Label seen = berlin.bot().widget(Label.class, "learn.seen");
        berlin.bot().until("the list sees it", () -> seen.getText().contains("0800123456"));
        widgets().press("learn.add");
        assertEquals("0800123456 → 90800123456", widgets().text("learn.examples").strip());
        widgets().answer(dialog, "learn.cancel");
        berlin.window().closeEditors();
        opened(RuleKind.DIAL);
        widgets().type("learn.examples", "+497111 → +497211\n+497112 → +497212\n+493012345200 → 9200");
        untilState(Words.of("1 Beispiel trotzdem", "1 example becomes"));
        assertTrue(widgets().rows("learn.table").contains(Words.of("Schritt 12", "step 12")));
        widgets().select("learn.table", 2);
        Label detail = berlin.bot().widget(Label.class, "learn.detail");
        assertTrue(berlin.bot().ask(detail::getText)
                .contains(Words.of("kommt nicht zu dieser Liste", "not come to this")));
        berlin.picture("learn-detour");
    }

    @Test
    void learnedRulesThatBreakAnExpectationSaySoBeforeTheyAreTaken() {
        opened(RuleKind.FINAL);
        widgets().type("learn.examples", "0800123 → 123\n0800456 → 456").choose("learn.where", 2);
        untilState(Words.of("1 von 2", "1 of 2"));
        assertTrue(widgets().said().contains(Words.of("Erwartung nicht erfüllt", "Expectation not met")));
        berlin.picture("learn-breaks");
        List<String> faults = new ArrayList<>();
        berlin.bot().run(() -> faults.addAll(Walk.faults(berlin.bot())));
        assertEquals(List.of(), faults);
    }
}
