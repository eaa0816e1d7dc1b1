package org.linewright.ui.pbx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PbxPage.Tab;
import org.linewright.workbench.kit.PracticePbx.Offer;

/** What happens at the embedded PBX, while it happens. */
@ExtendWith(PictureOfFailure.class)
class LiveTest {

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);

    @AfterEach
    void end() {
        practice.remove();
        window.closeEditors();
    }

    @Test
    void aCallIsSeenWhileItRuns() throws IOException {
        Offer offer = practice.apply("500-504");
        PbxPage pbx = PbxPage.opened(bot).turnTo(Tab.LIVE);
        bot.until("it says how to get a call", () -> window.shows("empty.sentence"));
        try (Caller caller = new Caller(offer, "500")) {
            caller.dial("0301234567");
            bot.until("the call is there", () -> pbx.cells("calls.table", 1).equals(List.of("500")));
            assertEquals(List.of("0301234567"), pbx.cells("calls.table", 2));
        }
        pbx.stop();
        bot.until("it is gone", () -> pbx.cells("calls.table", 1).isEmpty());
        pbx.start();
    }

    @Test
    void whatACodeSwitchedStaysOverStopAndStartAndIsSwitchedBack() throws IOException {
        Offer offer = practice.apply("500-504");
        PbxPage pbx = PbxPage.opened(bot).turnTo(Tab.LIVE);
        try (Caller caller = new Caller(offer, "501")) {
            caller.dial("*72*0171234567");
        }
        bot.until("it is seen", () -> pbx.cells("switched.table", 1).toString().contains("0171234567"));
        pbx.stop();
        pbx.start();
        assertEquals(1, pbx.cells("switched.table", 1).size());
        pbx.row("switched.table", 0);
        pbx.press("switched.back");
        bot.until("nothing is switched", () -> pbx.cells("switched.table", 1).isEmpty());
        pbx.stop();
        pbx.start();
        assertEquals(List.of(), pbx.cells("switched.table", 1));
    }
}
