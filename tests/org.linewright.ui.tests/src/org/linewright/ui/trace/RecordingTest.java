package org.linewright.ui.trace;

import static org.junit.jupiter.api.Assertions.assertFalse;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.diagnostics.Tracer;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;

/** A registration at the embedded PBX, seen on the wire. */
@ExtendWith(PictureOfFailure.class)
class RecordingTest {

    private static final int REGISTRATIONS = 2;

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
    void aRegistrationIsRecordedReadAndDrawn() {
        WirePage wire = WirePage.opened(bot).record();
        practice.apply("520-521");
        wire.topic(REGISTRATIONS).choose("200 OK (REGISTER)");
        bot.until("the message is shown", () -> wire.message().startsWith("SIP/2.0 200 OK"));
        assertFalse(bot.ask(wire::rows).stream().anyMatch(row -> row.contains("520")), "numbers are replaced at first");
        wire.cursor("Call-ID");
        bot.until("the header is explained", () -> wire.help().contains("RFC 3261 §20.8"));
        wire.unmask(true);
        bot.until("the numbers are there", () -> wire.rows().stream().anyMatch(row -> row.contains("520")));
        wire.unmask(false);
        bot.until("they are replaced again", () -> wire.rows().stream().noneMatch(row -> row.contains("520")));
        wire.press("trace.ladder");
        bot.until("the ladder is drawn", () -> bot.found(Canvas.class, "ladder.canvas").isPresent()
                && !wire.says("ladder.state").isEmpty());
        new Picture(bot.ask(Display::getCurrent)).save("ladder");
        wire.key(SWT.HOME);
        bot.until("the first message is chosen", () -> wire.message().startsWith("REGISTER "));
        wire.key(SWT.ARROW_DOWN);
        bot.until("its answer is chosen", () -> wire.message().startsWith("SIP/2.0 "));
        wire.click(0);
        bot.until("the arrow that was clicked is chosen", () -> wire.message().startsWith("REGISTER "));
        wire.stop();
        assertFalse(bot.ask(wire::rows).isEmpty(), "what was recorded stays");
    }

    @Test
    void theListShowsWhatFits() {
        WirePage wire = WirePage.opened(bot).record();
        practice.apply("520-521");
        wire.topic(0).choose("REGISTER");
        wire.filter("sip/2.0 200 ok");
        bot.until("only answers are left", () -> !wire.rows().isEmpty()
                && wire.rows().stream().noneMatch(row -> row.startsWith("REGISTER")));
        wire.filter("no such words");
        bot.until("nothing is left", () -> wire.rows().isEmpty());
        wire.filter("");
        bot.until("all is back", () -> wire.rows().stream().anyMatch(row -> row.startsWith("REGISTER")));
    }

    @Test
    void whatIsToldLateOfTheRecordingBeforeIsNotShownAsTheNewOne() {
        practice.apply("520-521");
        WirePage wire = WirePage.opened(bot);
        for (int round = 0; round < 10; round++) {
            wire.record().stop();
            assertFalse(
                    bot.ask(() -> PlatformUI.getWorkbench().getService(Tracer.class).newest().orElseThrow().figures()
                            .running()),
                    "round " + round);
        }
    }
}
