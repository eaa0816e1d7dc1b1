package org.linewright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.Text;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.workbench.kit.Words;

/** The window as a whole. */
@ExtendWith(PictureOfFailure.class)
class WindowTest {

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);

    @Test
    void opensWithTheThreePerspectives() {
        bot.until("the window is open", () -> !bot.all().toList().isEmpty());
        assertEquals(MainWindow.PERSPECTIVES.stream().map(Words::of).toList(), window.perspectives());
    }

    @Test
    void anEmptyPlaceSaysWhatIsMissing() {
        window.turnTo(1);
        window.show("findings");
        bot.until("the place of the findings says why it is empty",
                () -> window.shows("slot.findings") && window.shows("empty.sentence"));
        new Picture(bot.ask(Display::getCurrent)).save("support");
        window.turnTo(0);
    }

    /** SWT on GTK reads these words in the text of an entry, drops any other, and shows what is left: a bare letter. */
    @Test
    void theKeysInMenusAreNamedSoThatTheToolkitReadsThem() {
        assertEquals(List.of("Ctrl", "Shift", "Alt"),
                Stream.of("Ctrl", "Shift", "Alt").map(JFaceResources::getString).toList());
        assertEquals("Ctrl+C", bot.ask(() -> PlatformUI.getWorkbench()
                .getService(IBindingService.class)
                .getBestActiveBindingFormattedFor("org.eclipse.ui.edit.copy")));
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
