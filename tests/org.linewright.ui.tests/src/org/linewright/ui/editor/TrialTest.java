package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.wizard.Crown;
import org.linewright.workbench.kit.Words;

/** One line is tried from the editor, with what stands there unsaved. */
@ExtendWith(PictureOfFailure.class)
class TrialTest {

    private static final String WORKS = Words.of("Es klappt", "It works");
    private static final String REFUSED = Words.of("Abgelehnt", "Refused");
    private static final String TRIAL = "trial";

    @RegisterExtension
    final Nord nord = new Nord(Bot.here());
    private final Crown crown = Crown.started();

    @AfterEach
    void clear() {
        crown.close();
    }

    @Test
    void aWrongPasswordIsSaidInPlainWordsWithEveryMessage() {
        GroupEditorPage editor = atTheCrown();
        Shell trial = editor.openingWindow("editor.test", TRIAL);
        verdict(editor, REFUSED);
        assertTrue(nord.said().contains(Words.of("Vergleichen Sie das Passwort", "Compare the password")), nord.said());
        assertTrue(editor.rows("trial.messages").contains("REGISTER"), editor.rows("trial.messages"));
        nord.picture("editor-trial-refused");
        editor.answer(trial, "trial.close");
        nothingHappened();
    }

    @Test
    void aTypedPasswordIsTriedByButtonByMenuAndByKey() {
        GroupEditorPage editor = atTheCrown().turnTo("lines").select("lines.table", 5);
        Shell passwords = editor.opening("lines.passwords", "lines.passwords");
        editor.type("passwords.one", Crown.PASSWORD.reveal());
        editor.answer(passwords, "lines.passwords.ok");
        Shell byButton = editor.openingWindow("lines.test", TRIAL);
        verdict(editor, WORKS);
        nord.picture("editor-trial-works");
        editor.answer(byButton, "trial.close");
        editor.answer(editor.fromMenu("lines.table", "menu.lines.test", TRIAL), "trial.close");
        Shell byKey = editor.pressing("lines.table", SWT.MOD1, 't', TRIAL);
        assertEquals("205", nord.bot().ask(() -> nord.bot().found(Combo.class, "trial.user").orElseThrow().getText()));
        editor.answer(byKey, "trial.close");
        nothingHappened();
    }

    private GroupEditorPage atTheCrown() {
        GroupEditorPage editor = nord.opened().turnTo("registrar").type("registrar.host", crown.host())
                .type("registrar.port", crown.port()).toggle("advanced");
        return editor.type("registrar.domain", Crown.DOMAIN);
    }

    private void verdict(GroupEditorPage editor, String word) {
        editor.press("trial.start");
        nord.bot().until(word, () -> nord.bot().found(Label.class, "trial.sentence").orElseThrow().getText()
                .startsWith(word));
    }

    private void nothingHappened() {
        nord.bot().until("no binding is left", () -> crown.bound() == 0);
        assertEquals("nord.invalid", nord.saved().registrar().host());
        assertTrue(nord.window().dirty());
    }
}
