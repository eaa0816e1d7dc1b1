package org.linewright.ui.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.line.CodeAction;
import org.linewright.lines.LineState;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;
import org.linewright.workbench.kit.Words;

/** A line switches something at the embedded PBX. */
@ExtendWith(PictureOfFailure.class)
class CodesTest {

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);
    private CodesPage codes = new CodesPage(bot);

    @BeforeEach
    void open() {
        practice.apply("510-511");
        LinesPage lines = LinesPage.opened(bot);
        lines.until(Words.of(LineState.REGISTERED.label()), 2);
        lines.select(0);
        codes = CodesPage.opened(bot, lines);
    }

    @AfterEach
    void end() {
        codes.close();
        practice.remove();
        window.closeEditors();
    }

    @Test
    void whatIsDialledIsShownBeforeAndSwitchedThen() {
        assertEquals(CodeAction.values().length, codes.actions().size());
        codes.select(CodeAction.FORWARD_AFTER.ordinal()).type("NUMBER", "511").type("SECONDS", "15");
        bot.until("it says what would be dialled", () -> codes.says("codes.dialled").endsWith("*72*511*15"));
        codes.press("codes.on");
        bot.until("the PBX has taken it", () -> codes.says("codes.result").contains("200"));
        bot.until("it stands in the list",
                () -> codes.known().get(CodeAction.FORWARD_AFTER.ordinal()).contains("(511, 15)"));
        codes.press("codes.off");
        bot.until("it is off again", () -> codes.says("codes.result").contains("*73*"));
    }

    @Test
    void aValueThatDoesNotFitIsRefusedBesideItsField() {
        codes.select(CodeAction.FORWARD_ALWAYS.ordinal()).type("NUMBER", "nobody");
        codes.press("codes.on");
        bot.until("it says what is wrong", () -> bot.ask(() -> bot.all()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .anyMatch(label -> label.getText().contains("nobody"))));
        assertTrue(codes.possible("codes.on"));
    }

    @Test
    void whatIsDoneOnceCannotBeSwitchedOff() {
        codes.select(CodeAction.PICKUP.ordinal());
        assertTrue(codes.possible("codes.on"));
        assertFalse(codes.possible("codes.off"));
    }
}
