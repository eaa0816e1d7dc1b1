package org.linewright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.MenuBar;
import org.linewright.ui.pages.PreferencesDialog;
import org.linewright.ui.pages.QuickAccess;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.Bundle;

/** A bundle with a view, a wizard and a page of the preferences comes and goes. */
@ExtendWith(PictureOfFailure.class)
class ComingAndGoingTest {

    private static final String VIEW = Words.of("Notizansicht", "Note view");
    private static final String PAGE = Words.of("Notizeinstellungen", "Note preferences");
    private static final String WIZARD = Words.of("Notizassistent", "Note wizard");
    private static final String NOTE = Words.of("Notiz", "Note");

    /** The slot that no screen fills, the platform's own welcome, and showing either. */
    private static final String LEADS_NOWHERE = Words.of(
            "(Ansichten )?(Ansicht|Welcome) \\(.*|.*\\((Ansicht|Welcome)\\).*",
            "(Views )?(View|Welcome) \\(.*|.*\\((View|Welcome)\\).*");

    private static final int FEW = 5;

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private Bundle bundle;

    @BeforeEach
    void come() throws Exception {
        bundle = NoteBundle.installed();
    }

    @AfterEach
    void go() throws Exception {
        if (bundle.getState() != Bundle.UNINSTALLED) {
            Swap.uninstall(bundle);
        }
    }

    @Test
    void menusListWhatIsHereAndNothingThatLeft() throws Exception {
        MenuBar menus = new MenuBar(bot, window.shell());
        List<String> here = menus.labels();
        assertTrue(here.containsAll(List.of(VIEW, WIZARD)), here::toString);
        Swap.uninstall(bundle);
        List<String> left = menus.labels();
        assertEquals(List.of(), left.stream().filter(label -> label.contains(NOTE)).toList());
    }

    @Test
    void quickAccessListsWhatIsHereAndNothingThatLeft() throws Exception {
        QuickAccess quick = QuickAccess.opened(bot).type(NOTE);
        bot.until("it lists all three", () -> Stream.of(VIEW, PAGE, WIZARD)
                .allMatch(label -> quick.listed().stream().anyMatch(entry -> entry.contains(label))));
        new Picture(bot.ask(Display::getCurrent)).save("quick-access");
        quick.close();
        Swap.uninstall(bundle);
        QuickAccess after = QuickAccess.opened(bot).type(NOTE);
        bot.until("nothing of it is listed", () -> after.listed().stream()
                .noneMatch(entry -> Stream.of(VIEW, PAGE, WIZARD).anyMatch(entry::contains)));
        after.close();
    }

    @Test
    void quickAccessLeavesOutWhatLeadsToNothingHere() {
        QuickAccess quick = QuickAccess.opened(bot).type(VIEW);
        bot.until("it lists the view", () -> quick.listed().stream().anyMatch(entry -> entry.contains(VIEW)));
        quick.type(Words.of("Ansicht", "View"));
        bot.until("it lists the first of all", () -> quick.listed().size() > FEW);
        List<String> bare = bot.ask(() -> quick.listed()
                .stream()
                .filter(entry -> entry.matches(LEADS_NOWHERE))
                .toList());
        assertEquals(List.of(), bare);
        quick.close();
    }

    @Test
    void aPageOfThePreferencesComesAndGoes() throws Exception {
        PreferencesDialog preferences = PreferencesDialog.opened(bot);
        assertTrue(preferences.pages().contains(PAGE));
        preferences.turnTo(PAGE);
        Text field = bot.widget(Text.class, "note.page");
        bot.run(() -> field.setText("wrong"));
        bot.until("a mistake cannot be applied", () -> !preferences.applicable());
        bot.run(() -> field.setText("right"));
        bot.until("what is right can", preferences::applicable);
        Swap.uninstall(bundle);
        bot.until("the page says what is missing", () -> window.shows("empty.sentence"));
        preferences.apply();
        PreferencesDialog after = PreferencesDialog.opened(bot);
        assertFalse(after.pages().contains(PAGE));
        after.apply();
    }
}
