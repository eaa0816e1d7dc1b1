package org.linewright.ui.pbx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PbxPage.Tab;
import org.linewright.workbench.kit.PracticePbx.Offer;

/** The accounts of the embedded PBX, edited by hand. */
@ExtendWith(PictureOfFailure.class)
class AccountsTest {

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);
    private Offer offer;
    private PbxPage pbx;

    @BeforeEach
    void begin() {
        offer = practice.apply("500-504");
        pbx = PbxPage.opened(bot).turnTo(Tab.ACCOUNTS);
    }

    @AfterEach
    void end() {
        practice.remove();
        window.closeEditors();
    }

    @Test
    void anAccountIsEditedAndTakenBack() {
        pbx.select("501");
        pbx.type("label", "Estos Test");
        assertTrue(window.dirty());
        window.command("org.eclipse.ui.edit.undo");
        assertEquals("", pbx.field("label"));
        window.command("org.eclipse.ui.edit.redo");
        pbx.press("account.save");
        bot.until("the table shows it", () -> pbx.accounts(3).contains("Estos Test"));
        assertFalse(window.dirty());
        pbx.type("person", "");
        pbx.press("account.save");
        assertTrue(window.dirty());
        new Picture(bot.ask(Display::getCurrent)).save("pbx-accounts");
        pbx.press("account.cancel");
        assertFalse(window.dirty());
    }

    @Test
    void aDeletedAccountComesBackWithItsPassword() {
        pbx.select("501");
        pbx.opening("account.delete");
        pbx.agree();
        bot.until("it is gone", () -> !pbx.accounts(0).contains("501"));
        bot.until("the deletion is done", () -> !window.shows("account.delete"));
        window.command("org.eclipse.ui.edit.undo");
        bot.until("it is back", () -> pbx.accounts(0).contains("501"));
        assertEquals(offer.passwords(), practice.apply("500-504").passwords());
    }

    @Test
    void severalAccountsAreAddedAndThoseThatExistStayAsTheyAre() {
        pbx.opening("account.many");
        pbx.type("names", "503-506");
        assertTrue(pbx.label("names.count").contains("2"), pbx.label("names.count"));
        new Picture(bot.ask(Display::getCurrent)).save("pbx-add-several");
        pbx.agree();
        bot.until("two more are there", () -> pbx.accounts(0).containsAll(List.of("505", "506")));
        assertEquals(offer.passwords(), practice.apply("500-504").passwords());
        pbx.select("505", "506");
        pbx.opening("account.delete.selected");
        pbx.agree();
        bot.until("both are gone", () -> !pbx.accounts(0).contains("505") && !pbx.accounts(0).contains("506"));
    }

    @Test
    void whatAPhoneHasToBeToldIsCopied() {
        pbx.select("502");
        pbx.press("account.data");
        String copied = bot.ask(AccountsTest::clipboard);
        assertTrue(copied.contains(": 502\n"), copied);
        assertTrue(copied.endsWith(": " + offer.passwords().get("502").reveal()));
    }

    @Test
    void anAccountThatHasDialledNoStarCodeHasNothingSwitched() {
        pbx.select("503");
        Label features = bot.widget(Label.class, "account.features");
        bot.until("it says so", () -> List.of("Nichts.", "Nothing.").contains(features.getText()));
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }
}
