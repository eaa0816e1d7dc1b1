package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.Prompt;

/** What is typed and not saved is not lost by closing. */
@ExtendWith(PictureOfFailure.class)
class ClosingTest {

    @RegisterExtension
    final Nord nord = new Nord(Bot.here());
    private final Prompt prompt = new Prompt(nord.bot());

    @BeforeEach
    void configure() {
        nord.opened().turnTo("registrar").type("registrar.host", "other.invalid");
    }

    @Test
    void closingTheEditorAsksAndCancelKeepsItOpen() {
        nord.window().closeFront();
        prompt.asks();
        nord.picture("editor-closing");
        prompt.answer(Prompt.CANCEL);
        assertTrue(nord.window().dirty());
        assertEquals("other.invalid", new GroupEditorPage(nord.bot()).text("registrar.host"));
    }

    @Test
    void notSavingLeavesTheGroupAsItWas() {
        nord.window().closeFront();
        prompt.answer(Prompt.DISCARD);
        nord.bot().until("it is closed", () -> !nord.window().shows("editor.group"));
        assertEquals("nord.invalid", nord.saved().registrar().host());
    }

    @Test
    void savingShowsThePlanAndThenCloses() {
        nord.window().closeFront();
        prompt.answer(Prompt.SAVE);
        new GroupEditorPage(nord.bot()).answer(nord.bot().widget(Shell.class, "dialog.plan"), "plan.ok");
        nord.bot().until("it is closed", () -> !nord.window().shows("editor.group"));
        assertEquals("other.invalid", nord.saved().registrar().host());
    }

    @Test
    void aPlanThatIsNotWantedKeepsTheEditorOpen() {
        nord.window().closeFront();
        prompt.answer(Prompt.SAVE);
        new GroupEditorPage(nord.bot()).answer(nord.bot().widget(Shell.class, "dialog.plan"), "plan.cancel");
        assertTrue(nord.window().dirty());
        assertEquals("nord.invalid", nord.saved().registrar().host());
    }

    @Test
    void closingTheWindowAsksToo() {
        nord.window().close();
        prompt.asks();
        nord.picture("editor-closing-window");
        prompt.answer(Prompt.CANCEL);
        assertTrue(nord.window().dirty());
    }
}
