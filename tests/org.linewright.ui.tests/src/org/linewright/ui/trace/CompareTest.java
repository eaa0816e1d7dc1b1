package org.linewright.ui.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;
import org.linewright.workbench.kit.Words;

/** Two conversations side by side. */
@ExtendWith(PictureOfFailure.class)
class CompareTest {

    private static final int REGISTRATIONS = 2;
    private static final String HEAD = ": 200 OK";

    private final Bot bot = Bot.here();
    private final PracticeLines practice = new PracticeLines(bot);

    @AfterEach
    void clear() {
        practice.remove();
        WirePage.opened(bot).forget();
        new MainWindow(bot).turnTo(0);
    }

    @Test
    void twoRegistrationsAreComparedHeaderByHeader() {
        WirePage wire = WirePage.opened(bot).record();
        practice.apply("520-521");
        wire.topic(REGISTRATIONS);
        bot.until("both are there", () -> wire.places(HEAD).size() == 2);
        wire.stop();
        wire.select(bot.ask(() -> wire.places(HEAD)));
        wire.fromMenu("trace.table", Words.of("Beide Gespräche", "Compare both"));
        bot.until("both are compared", () -> wire.compared().stream().anyMatch(row -> row.startsWith("≠ From | ")));
        List<String> rows = bot.ask(wire::compared);
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("≈ Call-ID | ")), rows::toString);
        new Picture(bot.ask(Display::getCurrent)).save("compare");
        String state = bot.ask(() -> wire.says("compare.state"));
        wire.press("compare.copy");
        String copied = bot.ask(CompareTest::clipboard);
        assertTrue(copied.contains("! From"), copied);
        wire.press("compare.swap");
        bot.until("the sides are swapped", () -> !wire.says("compare.state").equals(state));
        wire.press("compare.end");
        bot.until("it is over", () -> new MainWindow(bot).shows("empty.sentence"));
        assertEquals(List.of(), bot.ask(wire::compared));
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
