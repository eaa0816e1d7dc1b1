package org.linewright.ui.pbx;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.lines.LineState;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.lines.LinesPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.workbench.kit.Words;

/** Real lines at the embedded PBX, and what a trainer makes of them. */
@ExtendWith(PictureOfFailure.class)
class PracticeLinesTest {

    private static final int NONE = 0;
    private static final int FORBIDDEN = 4;

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);

    @AfterEach
    void end() {
        practice.remove();
        window.closeEditors();
    }

    @Test
    void linesGoGreenAndAFaultTurnsThem() {
        practice.apply("500-504");
        LinesPage lines = LinesPage.opened(bot);
        lines.until(words(LineState.REGISTERED), 5);
        PbxPage pbx = PbxPage.opened(bot);
        pbx.fault(FORBIDDEN);
        lines.select(0, 1, 2, 3, 4);
        lines.press(SWT.F5, 0); // the first no may be an accident
        bot.until("the PBX said no to all", () -> lines.answers().stream().allMatch(one -> one.startsWith("403")));
        lines.press(SWT.F5, 0);
        lines.until(words(LineState.REFUSED), 5);
        lines.select(0);
        bot.until("the details say why", () -> lines.story().contains("403"));
        new Picture(bot.ask(Display::getCurrent)).save("pbx-behaviour");
        pbx.fault(NONE);
        lines.select(0, 1, 2, 3, 4);
        lines.press(SWT.F5, 0);
        lines.until(words(LineState.REGISTERED), 5);
        assertFalse(pbx.events("Warn, long register interval...").isEmpty());
        new Picture(bot.ask(Display::getCurrent)).save("pbx-log");
    }

    @Test
    void sortsAndFiltersTheLines() {
        practice.apply("500-504");
        LinesPage lines = LinesPage.opened(bot);
        lines.until(words(LineState.REGISTERED), 5);
        lines.sort(1);
        boolean up = lines.ascending();
        bot.until("they are sorted", () -> lines.users().getFirst().equals(up ? "500" : "504"));
        lines.sort(1);
        bot.until("they are sorted the other way", () -> lines.users().getFirst().equals(up ? "504" : "500"));
        lines.filter("501;503");
        bot.until("two lines are left", () -> lines.size() == 2);
        assertTrue(lines.count().startsWith(Words.of("2 von 5 gezeigt", "2 of 5 shown")), lines.count());
        lines.filter("");
        bot.until("all lines are back", () -> lines.size() == 5);
    }

    private static String words(LineState state) {
        return Words.of(state.label());
    }
}
