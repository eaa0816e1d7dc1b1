package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.linewright.core.line.Line;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.workbench.kit.Words;

/** What else can be done with a line group in its editor. */
@ExtendWith(PictureOfFailure.class)
class GroupActionsTest {

    @RegisterExtension
    final Nord nord = new Nord(Bot.here());

    @Test
    void aCopyHasItsOwnNameItsOwnLinesAndNoPasswords() {
        GroupEditorPage editor = nord.opened();
        Shell copy = editor.choosing("editor.copy", "copy");
        editor.type("copy.name", "HFO Kopie").type("copy.users", "500-502");
        nord.picture("editor-copy");
        editor.answer(copy, "copy.ok");
        editor.answer(nord.bot().widget(Shell.class, "dialog.plan"), "plan.ok");
        nord.bot().until("there is a copy", () -> nord.administration().saved("hfo-kopie"));
        assertEquals(List.of("500", "501", "502"),
                nord.administration().now("hfo-kopie").lines().stream().map(Line::user).toList());
        assertEquals("secret:hfo-kopie/<USER>",
                nord.administration().now("hfo-kopie").lines().getFirst().password().toString());
        nord.administration().remove("hfo-kopie");
    }

    @Test
    void deletingShowsThePlanFirst() {
        GroupEditorPage editor = nord.opened();
        Shell plan = editor.choosing("editor.delete", "plan");
        nord.bot().until("the plan says it", () -> nord.said().contains("HFO Nord"));
        nord.picture("editor-delete");
        assertTrue(nord.administration().saved("nord"));
        editor.answer(plan, "plan.ok");
        nord.bot().until("it is gone", () -> !nord.administration().saved("nord"));
        nord.bot().until("the editor says it", () -> nord.said().contains(Words.of("ist gelöscht", "is deleted")));
        assertFalse(nord.window().dirty());
    }

    @Test
    void theLinesGoOutAsATableWithoutPasswordsAndComeBackAsTheyWereChanged() throws IOException {
        GroupEditorPage editor = nord.opened();
        Path file = Files.createTempDirectory("csv").toRealPath().resolve("nord.csv");
        editor.choosingFile("editor.export", file);
        nord.bot().until("it is written", () -> Files.exists(file));
        String table = Files.readString(file);
        assertTrue(table.contains("200") && !table.contains("horse"), table);
        List<String> rows = table.lines().toList();
        Files.writeString(file, rows.get(0) + "\r\n" + rows.get(1).replace("200", "700"));
        editor.choosingFile("editor.import", file);
        editor.turnTo("lines");
        Table lines = nord.bot().widget(Table.class, "lines.table");
        nord.bot().until("its line is there", () -> lines.getItemCount() == Nord.LINES + 1);
        nord.picture("editor-imported");
        assertTrue(nord.window().dirty());
        assertEquals(Nord.LINES, nord.saved().lines().size());
        Files.writeString(file, "user;password\r\nb a d;x\r\n");
        editor.choosingFile("editor.import", file);
        Shell troubles = nord.bot().widget(Shell.class, "dialog.troubles");
        nord.picture("editor-import-refused");
        editor.answer(troubles, "troubles.cancel");
        assertEquals(Nord.LINES + 1, nord.bot().ask(lines::getItemCount));
    }
}
