package org.linewright.ui.trace;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.lines.CallReport.Stage;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.lines.LinesPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;
import org.linewright.ui.phone.SoftphonePage;
import org.linewright.workbench.kit.Words;

/** From a line and from a call to what went over the wire. */
@ExtendWith(PictureOfFailure.class)
class AimTest {

    private static final String MESSAGES = Words.of("Nachrichten zeigen", "Show messages");

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);

    @BeforeEach
    void record() {
        WirePage.opened(bot).record();
        practice.apply("520-521");
    }

    @AfterEach
    void clear() {
        practice.remove();
        WirePage.opened(bot).forget();
        window.turnTo(0);
    }

    @Test
    void theMessagesOfALineAreThoseOfNoOther() {
        LinesPage lines = LinesPage.opened(bot);
        bot.until("both are registered", () -> lines.count().endsWith(Words.of("2 angemeldet", "2 registered")));
        lines.select(0);
        WirePage wire = new WirePage(bot);
        wire.fromMenu("lines.table", MESSAGES);
        bot.until("the line is asked for", () -> wire.line().contains("@") && !wire.rows().isEmpty());
        assertFalse(bot.ask(wire::line).contains("520"), "names are replaced");
        wire.unmask(true);
        bot.until("the filter keeps to the line under its own name", () -> wire.line().startsWith("520@")
                && wire.rows().stream().anyMatch(row -> row.contains("520")));
        assertTrue(bot.ask(wire::rows).stream().noneMatch(row -> row.startsWith("521")));
        new Picture(bot.ask(Display::getCurrent)).save("aim-line");
        wire.unmask(false);
        bot.until("and again", () -> wire.line().contains("@") && !wire.line().startsWith("520@"));
    }

    @Test
    void aCallOfTheJournalIsFoundAndWhatWasNotRecordedIsSaid() {
        SoftphonePage phone = SoftphonePage.opened(bot).line("521").line("520").number("521");
        phone.press("softphone.dial");
        bot.until("it rings", () -> phone.state("521").equals(Words.of(Stage.RINGING.label())));
        WirePage wire = new WirePage(bot);
        phone.select("520").press("softphone.hangUp");
        bot.until("it is over", () -> phone.calls() == 0);
        Table journal = bot.widget(Table.class, "journal.table");
        bot.run(() -> journal.setSelection(0));
        wire.fromMenu("journal.table", MESSAGES);
        bot.until("its call is chosen", () -> bot.found(Button.class, "trace.ladder").filter(Button::isEnabled)
                .isPresent() && wire.rows().stream().anyMatch(row -> row.startsWith("INVITE")));
        WirePage.opened(bot).forget();
        SoftphonePage.opened(bot);
        bot.run(() -> bot.found(Table.class, "journal.table").orElseThrow().setSelection(0));
        wire.fromMenu("journal.table", MESSAGES);
        bot.until("it says that it is not there",
                () -> wire.says("trace.state").contains(Words.of("Nichts aufgezeichnet", "Nothing was recorded")));
    }
}
