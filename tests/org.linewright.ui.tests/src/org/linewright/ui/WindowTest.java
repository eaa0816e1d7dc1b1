package org.linewright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.Text;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.MenuBar;
import org.linewright.workbench.kit.Words;

/** The window as a whole. */
@ExtendWith(PictureOfFailure.class)
class WindowTest {

    /** What SWT on GTK takes for a modifier; it drops any other word, and shows a bare letter. */
    private static final Pattern READABLE = Pattern.compile("((Ctrl|Shift|Alt)\\+)*[^+]+");

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);

    @Test
    void opensWithTheThreePerspectives() {
        bot.until("the window is open", () -> !bot.all().toList().isEmpty());
        assertEquals(MainWindow.PERSPECTIVES.stream().map(Words::of).toList(), window.perspectives());
    }

    @Test
    void anEmptyPlaceSaysWhatIsMissing() {
        window.turnTo(2);
        bot.until("the place of the softphone says why it is empty",
                () -> window.shows("slot.softphone") && window.shows("empty.sentence"));
        new Picture(bot.ask(Display::getCurrent)).save("phone");
        window.turnTo(0);
    }

    @Test
    void theKeysInMenusAreNamedSoThatTheToolkitReadsThem() {
        List<String> keys = new MenuBar(bot, window.shell()).keys();
        assertTrue(keys.contains("Ctrl+S"), keys::toString);
        assertEquals(List.of(), keys.stream().filter(key -> !READABLE.matcher(key).matches()).toList());
    }

    @Test
    void theStatusLineSaysThatTheConfigurationIsRunFromHere() {
        String held = Words.of(new Text("Von hier aus in Betrieb", "Run from here"));
        bot.until("the configuration is open", () -> window.status("holder").equals(held));
    }

    @Test
    void anUncaughtExceptionIsOneSentenceAndNoStackTrace() {
        bot.begin(() -> {
            throw new IllegalStateException("thrown by a test");
        });
        Button close = bot.widget(Button.class, "bug.close");
        List<String> words = bot.ask(() -> Said.in(close.getShell()));
        bot.click(close);
        bot.until("the dialog is closed", () -> bot.found(Shell.class, "bug").isEmpty());
        assertTrue(words.stream().noneMatch(word -> word.contains("IllegalState") || word.contains("at org.")),
                words::toString);
    }
}
