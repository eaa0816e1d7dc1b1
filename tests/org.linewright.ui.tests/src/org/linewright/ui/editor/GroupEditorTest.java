package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.Wish;
import org.linewright.ui.Walk;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.PreferencesDialog;

/** A line group is changed in the window. */
@ExtendWith(PictureOfFailure.class)
class GroupEditorTest {

    private static final int LIGHT = 1;
    private static final int DARK = 2;
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    @RegisterExtension
    final Nord nord = new Nord(Bot.here());

    @Test
    void aChangedRegistrarIsPlannedInWordsAndSaved() throws IOException {
        GroupEditorPage editor = nord.opened().turnTo("registrar").type("registrar.host", "other.invalid");
        assertTrue(nord.window().dirty());
        Shell plan = editor.opening("editor.save", "plan");
        nord.bot().until("the plan says both registrars", () -> nord.said().contains("nord.invalid → other.invalid"));
        nord.picture("editor-plan");
        editor.answer(plan, "plan.ok");
        nord.bot().until("it is saved", () -> nord.saved().registrar().host().equals("other.invalid"));
        assertFalse(nord.window().dirty());
        byte[] saved = Files.readAllBytes(nord.administration().file("nord"));
        LineGroup now = nord.saved();
        nord.administration().remove("nord");
        nord.administration().put(nord.fresh());
        nord.administration().apply(Wish.put(now));
        assertEquals(new String(saved), Files.readString(nord.administration().file("nord")));
    }

    @Test
    void keysUndoAndRedo() {
        GroupEditorPage editor = nord.opened().turnTo("registrar").type("registrar.host", "other.invalid");
        nord.window().command(UNDO);
        assertEquals("nord.invalid", editor.text("registrar.host"));
        assertFalse(nord.window().dirty());
        nord.window().command(REDO);
        assertEquals("other.invalid", editor.text("registrar.host"));
        assertTrue(nord.window().dirty());
    }

    @Test
    void anIntervalTheRegistrarRefusesIsSaidBesideTheFieldAndNotSaved() {
        GroupEditorPage editor = nord.opened().turnTo("registrar").type("registrar.reregister", "3601 s");
        nord.bot().until("the limit is said", () -> nord.said().contains("3601 s"));
        nord.picture("editor-limit");
        Shell troubles = editor.opening("editor.save", "troubles");
        nord.picture("editor-refused");
        editor.answer(troubles, "troubles.cancel");
        assertTrue(nord.window().dirty());
        assertEquals("3601 s", editor.text("registrar.reregister"));
    }

    @Test
    void everyPageHasNamesForAllItsControlsAndClipsNothing() {
        List<String> faults = new ArrayList<>();
        for (int appearance : new int[]{ LIGHT, DARK }) {
            PreferencesDialog.opened(nord.bot()).appearance(appearance).apply();
            GroupEditorPage editor = nord.opened();
            for (String page : GroupEditorPage.PAGES) {
                editor.turnTo(page);
                nord.bot().until("the page is explained",
                        () -> !nord.bot().found(StyledText.class, "field.help").orElseThrow()
                                .getText().isBlank());
                nord.picture("editor-" + page + (appearance == DARK ? "-dark" : ""));
                nord.bot().run(() -> Walk.faults(nord.bot()).forEach(fault -> faults.add(page + ": " + fault)));
            }
        }
        PreferencesDialog.opened(nord.bot()).appearance(LIGHT).apply();
        assertEquals(List.of(), faults);
    }
}
