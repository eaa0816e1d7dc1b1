package org.linewright.ui.pbx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PbxPage.Tab;

/** The numbers of the embedded PBX and its switches, edited by hand. */
@ExtendWith(PictureOfFailure.class)
class RoutesTest {

    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);
    private final GroupEditorPage widgets = new GroupEditorPage(bot);
    private PbxPage pbx;

    @BeforeEach
    void begin() {
        practice.apply("500-504");
        pbx = PbxPage.opened(bot).turnTo(Tab.ROUTES);
    }

    @AfterEach
    void end() {
        pbx.turnTo(Tab.ROUTES).removeRoutes();
        practice.remove();
        window.closeEditors();
    }

    @Test
    void aRouteWithRingGroupsIsTypedTakenBackSavedAndKept() {
        pbx.press("route.new");
        pbx.type("number", "0");
        widgets.choose("target", 1);
        pbx.press("groups.add");
        pbx.type("groups.1.name", "Empfang");
        pbx.type("groups.1.accounts", "500, 501");
        pbx.press("groups.add");
        pbx.type("groups.2.name", "Vertrieb");
        pbx.type("groups.2.accounts", "502");
        pbx.press("groups.2.up");
        assertEquals("Vertrieb", pbx.field("groups.1.name"));
        window.command(UNDO);
        assertEquals("Empfang", pbx.field("groups.1.name"));
        window.command(REDO);
        assertTrue(window.dirty());
        pbx.press("routes.save");
        bot.until("it is saved", () -> !window.dirty());
        window.closeEditors();
        pbx = PbxPage.opened(bot).turnTo(Tab.ROUTES);
        assertEquals(List.of("Vertrieb → Empfang"), pbx.cells("routes.table", 1));
        pbx.stop();
        pbx.start();
        assertEquals(List.of("0"), pbx.cells("routes.table", 0));
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndIsNotSaved() {
        pbx.press("route.new");
        pbx.type("number", "22x");
        assertTrue(widgets.said().contains("22x"), widgets::said);
        pbx.type("number", "22");
        pbx.type("country", "+49");
        assertTrue(widgets.said().contains("+49"), widgets::said);
        pbx.type("country", "49");
        pbx.press("routes.save");
        assertTrue(window.dirty(), "a route to nobody is not saved");
        pbx.press("routes.cancel");
        assertFalse(window.dirty());
        assertEquals(List.of(), pbx.cells("routes.table", 0));
    }

    @Test
    void aTrunkCodeIsTypedSavedAndKept() {
        pbx.type("trunkCode", "0*");
        assertTrue(widgets.said().contains("0*"), widgets::said);
        pbx.type("trunkCode", "9");
        widgets.choose("trunkCodeNeeded", 1);
        widgets.choose("trunkCodeShown", 1);
        pbx.press("routes.save");
        bot.until("it is saved", () -> !window.dirty());
        window.closeEditors();
        pbx = PbxPage.opened(bot).turnTo(Tab.ROUTES);
        assertEquals("9", pbx.field("trunkCode"));
        pbx.type("trunkCode", "");
        widgets.choose("trunkCodeNeeded", 0);
        widgets.choose("trunkCodeShown", 0);
        pbx.press("routes.save");
        bot.until("there is none any more", () -> !window.dirty());
    }

    @Test
    void aSwitchCountsAtOnceIsTakenBackAndReturnsToTheCrown() {
        pbx.turnTo(Tab.BEHAVIOUR).part(2);
        String usual = pbx.label("switches.others");
        widgets.choose("switch.unanswered", 1);
        bot.until("it is told apart", () -> !pbx.words("switches.others").equals(usual));
        window.command(UNDO);
        bot.until("it is as before", () -> pbx.words("switches.others").equals(usual));
        window.command(REDO);
        bot.until("it is done again", () -> !pbx.words("switches.others").equals(usual));
        pbx.press("switches.crown");
        bot.until("it is as in a Crown", () -> pbx.words("switches.others").equals(usual));
    }

    @Test
    void switchesLeaveTheNumbersAlone() {
        pbx.press("route.new");
        pbx.type("number", "22");
        widgets.typeInto("account", "500");
        pbx.press("routes.save");
        bot.until("it is saved", () -> !window.dirty());
        pbx.turnTo(Tab.BEHAVIOUR).part(6);
        String usual = pbx.label("switches.others");
        widgets.choose("switch.relayed", 1);
        bot.until("it counts", () -> !pbx.words("switches.others").equals(usual));
        pbx.press("switches.crown");
        bot.until("it is as in a Crown", () -> pbx.words("switches.others").equals(usual));
        pbx.turnTo(Tab.ROUTES);
        assertEquals(List.of("22"), pbx.cells("routes.table", 0));
        pbx.turnTo(Tab.ACCOUNTS).select("500");
        bot.until("the account is told its number", () -> pbx.words("account.routes").contains("22"));
    }
}
