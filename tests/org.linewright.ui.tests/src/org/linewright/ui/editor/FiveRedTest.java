package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.lines.LineState;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.wizard.Crown;
import org.linewright.workbench.kit.Words;

/** An administrator makes five lines register that do not. */
@ExtendWith(PictureOfFailure.class)
class FiveRedTest {

    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";
    private static final String PASTED = FiveRed.LOCKED.stream().map(user -> user + "\t" + Crown.PASSWORD.reveal())
            .collect(Collectors.joining("\n"));

    private final Bot bot = Bot.here();
    private final Nord looks = new Nord(bot);
    private final FiveRed five = FiveRed.set(bot);

    @AfterEach
    void clear() {
        new MainWindow(bot).closeEditors();
        five.close();
    }

    @Test
    void theFiveAreFoundMendedAndTurnGreen() {
        GroupEditorPage editor = GroupEditorPage.opened(bot, FiveRed.ID).turnTo("lines");
        Table lines = bot.widget(Table.class, "lines.table");
        bot.until("18 are registered", () -> FiveRed.registered() == 18);
        editor.toggle("lines.down");
        bot.until("the five are found", () -> lines.getItemCount() == 5);
        looks.picture("five-found");
        rename(editor);
        Shell passwords = editor.select("lines.table", 0, 1, 2, 3).opening("lines.passwords", "lines.passwords");
        editor.toggle("passwords.each").type("passwords.table", PASTED);
        editor.answer(passwords, "lines.passwords.ok");
        String typed = editor.rows("lines.table");
        new MainWindow(bot).command(UNDO);
        assertNotEquals(typed, editor.rows("lines.table"));
        new MainWindow(bot).command(REDO);
        assertEquals(typed, editor.rows("lines.table"));
        Shell compare = editor.opening("editor.compare", "compare");
        String differences = editor.rows("compare.table");
        assertTrue(differences.contains("(200-203;") && differences.contains(FiveRed.SLIP), differences);
        looks.picture("five-compared");
        editor.answer(compare, "compare.cancel");
        Shell plan = editor.opening("editor.save", "plan");
        looks.picture("five-plan");
        editor.answer(plan, "plan.ok");
        bot.until("all are green", () -> FiveRed.registered() == FiveRed.LINES);
        bot.until("none is left in the list", () -> lines.getItemCount() == 0);
        editor.toggle("lines.down");
        looks.picture("five-green");
        assertEquals(FiveRed.LINES, five.crown().bound());
        assertEquals(FiveRed.LINES,
                editor.rows("lines.table").lines().filter(row -> row.contains(Words.of(LineState.REGISTERED.label())))
                        .count());
        assertEquals("20", new Administration(bot).now(FiveRed.ID).lines().getLast().internalNumber());
    }

    private static void rename(GroupEditorPage editor) {
        Shell account = editor.selectRow("lines.table", FiveRed.SLIP).opening("lines.account", "lines.account");
        editor.type("account.user", FiveRed.RIGHT);
        editor.answer(account, "lines.account.ok");
        Shell traits = editor.selectRow("lines.table", FiveRed.RIGHT).opening("lines.traits", "lines.traits");
        editor.type("traits.number", "20");
        editor.answer(traits, "lines.traits.ok");
    }
}
