package org.linewright.ui.trace;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;
import org.linewright.workbench.kit.Words;

/** How many registrations went. */
@ExtendWith(PictureOfFailure.class)
class RegistrationLoadTest {

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);

    @AfterEach
    void clear() {
        practice.remove();
        WirePage.opened(bot).forget();
        window.turnTo(0);
    }

    @Test
    void theRegistrationsOfTheRecordingAreCountedAndTheNextHourIsForetold() {
        WirePage wire = WirePage.opened(bot).record();
        practice.apply("520-529");
        window.show("load");
        bot.until("at least ten are counted", () -> counted(wire) >= 10);
        bot.until("the next hour is foretold", () -> wire.says("load.state").contains("Practice: "));
        Canvas canvas = bot.widget(Canvas.class, "load.canvas");
        bot.run(() -> {
            Event home = new Event();
            home.keyCode = SWT.HOME;
            canvas.notifyListeners(SWT.KeyDown, home);
        });
        bot.until("a bar is told", () -> wire.says("load.state").lines().count() >= 3);
        new Picture(bot.ask(Display::getCurrent)).save("load");
    }

    /** A request that is asked for its proof goes once more, so they may be more than the lines. */
    private static int counted(WirePage wire) {
        String number = wire.says("load.state").split(Words.of(" Anmeldungen", " registrations"))[0];
        return number.matches("\\d+") ? Integer.parseInt(number) : 0;
    }
}
