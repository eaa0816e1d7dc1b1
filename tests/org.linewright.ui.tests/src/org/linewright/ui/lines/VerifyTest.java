package org.linewright.ui.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.lines.LineState;
import org.linewright.operations.verify.VerifiedCode.Verdict;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;
import org.linewright.workbench.kit.Words;

/** The codes of a group are verified at the embedded PBX, from the window. */
@ExtendWith(PictureOfFailure.class)
class VerifyTest {

    private static final int CODES = 15;

    @TempDir
    private Path home;
    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final PracticeLines practice = new PracticeLines(bot);
    private VerifyPage verify;

    @BeforeEach
    void open() {
        practice.apply("520-522");
        LinesPage lines = LinesPage.opened(bot);
        lines.until(Words.of(LineState.REGISTERED.label()), 3);
        verify = VerifyPage.opened(bot, "practice");
    }

    @AfterEach
    void end() {
        verify.close();
        window.closeEditors();
        practice.remove();
    }

    @Test
    void everyCodeIsProvedAndTakenBackAndTheReportIsSaved() throws Exception {
        assertEquals(List.of("520", "521", "522"),
                List.of(verify.line("TESTED"), verify.line("CALLER"), verify.line("TARGET")));
        picture("verify-before");
        verify.greeting().press("verify.start").known(3);
        assertFalse(verify.possible("verify.start"));
        picture("verify-running");
        verify.over();
        bot.until("the report can be saved", () -> verify.possible("verify.save"));
        picture("verify-done");
        assertEquals(Collections.nCopies(CODES, Words.of(Verdict.VERIFIED.label())), verify.column(2),
                () -> verify.column(3).toString());
        assertTrue(verify.result().endsWith(Words.of("Alles wurde zurückgenommen.", "Everything was taken back.")),
                verify.result());
        Path report = home.resolve("codes.md");
        verify.save(report);
        bot.until("it says where the report is", () -> verify.result().contains(report.toString()));
        assertTrue(Files.readString(report).contains("*72*["), Files.readString(report));
    }

    @Test
    void whoCancelsFindsTheRestNotTried() {
        verify.press("verify.start").known(1);
        verify.press("progress.cancel").over();
        verify.select(CODES - 1);
        bot.until("it says why", () -> verify.why().contains(Words.of("abgebrochen", "stopped")));
        picture("verify-cancelled");
        assertEquals(Words.of(Verdict.VERIFIED.label()), verify.column(2).getFirst());
        assertEquals(Words.of(Verdict.NOT_TRIED.label()), verify.column(2).getLast());
        assertTrue(verify.possible("verify.save"));
    }

    @Test
    void aLineThatIsNotThereAndOneThatHasTwoPartsAreToldAtTheirFields() {
        verify.line("TESTED", "999").press("verify.start");
        bot.until("it is told", () -> verify.said().contains("999"));
        verify.line("TESTED", "521").press("verify.start");
        bot.until("two parts are told", () -> verify.said().contains(Words.of("andere Rolle", "another part")));
        picture("verify-wrong");
        assertFalse(verify.possible("progress.cancel"));
    }

    private static void picture(String name) {
        new Picture(Display.getDefault()).save(name);
    }
}
