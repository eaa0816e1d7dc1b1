package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.linewright.ui.Walk;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.workbench.kit.Words;

/** While somebody else holds the configuration, a group can be read in its editor; afterwards it can be changed. */
@ExtendWith(PictureOfFailure.class)
class LookingTest {

    @RegisterExtension
    final Nord nord = new Nord(Bot.here());

    @Test
    void everythingCanBeReadAndNothingChangedUntilTheFolderIsFree() {
        GroupEditorPage editor;
        try (Elsewhere other = Elsewhere.took(nord.bot())) {
            editor = nord.opened();
            nord.bot().until("it says who and why",
                    () -> nord.said().contains(Words.of("nur ansehen", "only be looked at"))
                            && nord.said().contains("serve") && nord.said().contains(System.getProperty("user.name")));
            nord.picture("editor-looking-general");
            editor.turnTo("registrar");
            nord.picture("editor-looking-registrar");
            Text host = nord.bot().widget(Text.class, "registrar.host");
            assertTrue(nord.bot().ask(host::isEnabled));
            assertFalse(nord.bot().ask(host::getEditable));
            editor.turnTo("lines").select("lines.table", 0, 1);
            nord.picture("editor-looking-lines");
            for (String button : List.of("editor.save", "lines.enable", "lines.remove", "lines.add")) {
                assertFalse(editor.possible(button), button);
            }
            assertTrue(editor.possible("lines.test"));
            assertFalse(editor.choosable("editor.delete"));
            assertTrue(editor.choosable("editor.export"));
            for (String page : List.of("codes", "media", "calls", "advanced")) {
                editor.turnTo(page);
                nord.picture("editor-looking-" + page);
            }
            nord.bot().run(() -> assertEquals(List.of(), Walk.faults(nord.bot())));
            assertFalse(nord.window().dirty());
        }
        editor.turnTo("registrar");
        Text host = nord.bot().widget(Text.class, "registrar.host");
        nord.bot().until("the field can be changed", host::getEditable);
        assertFalse(nord.said().contains(Words.of("nur ansehen", "only be looked at")));
        editor.type("registrar.host", "free.invalid");
        editor.answer(editor.opening("editor.save", "plan"), "plan.ok");
        nord.bot().until("it is saved", () -> nord.saved().registrar().host().equals("free.invalid"));
    }
}
