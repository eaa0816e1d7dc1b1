package org.linewright.ui.phone;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ProgressBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.lines.CallReport.Stage;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;
import org.linewright.workbench.kit.Words;

/** Keys of the pad reach the voice box of the embedded PBX, and the level of what it lets be heard is seen. */
@ExtendWith(PictureOfFailure.class)
class VoiceBoxTest {

    private static final String TALKING = Words.of(Stage.TALKING.label());
    /** Messages under a second are not kept, and the tone before takes one. */
    private static final long SPOKEN = 5_000_000_000L;
    private static final String LEAVE = "*990";
    private static final String LISTEN = "*99";
    private static final String DELETE = "softphone.key.3";

    private final Bot bot = Bot.here();
    private final PracticeLines practice = new PracticeLines(bot);
    private SoftphonePage phone = new SoftphonePage(bot);

    @BeforeEach
    void open() {
        practice.apply("540");
        phone = SoftphonePage.opened(bot).line("540");
    }

    @AfterEach
    void end() {
        practice.remove();
        bot.until("no call is left", () -> phone.calls() == 0);
        new MainWindow(bot).turnTo(0);
    }

    private void call(String code) {
        phone.number(code).press("softphone.dial");
        bot.until("the voice box answers", () -> phone.state("540").equals(TALKING));
    }

    private String box() {
        return phone.says("softphone.mailbox");
    }

    @Test
    void theKeyThatDeletesIsPressedAndTheMessageIsGone() {
        call(LEAVE);
        ProgressBar heard = bot.widget(ProgressBar.class, "softphone.level.heard");
        bot.until("the tone of the box is seen", () -> heard.getSelection() > 30);
        new Picture(bot.ask(Display::getCurrent)).save("softphone-level");
        long spoken = System.nanoTime() + SPOKEN;
        bot.until("something is said", () -> System.nanoTime() > spoken);
        phone.press("softphone.hangUp");
        bot.until("a message waits", () -> box().contains(Words.of("1 neue Nachricht", "1 new message")));
        bot.until("the call is over", () -> phone.calls() == 0);
        bot.until("no level is left", () -> heard.getSelection() == 0);
        call(LISTEN);
        phone.press(DELETE);
        assertTrue(bot.ask(() -> phone.says("softphone.sent")).endsWith("3"));
        bot.until("the message is gone, and not among the old ones",
                () -> !box().contains(Words.of("neue Nachricht", "new message"))
                        && !box().contains(Words.of("alte", "old")));
        phone.press("softphone.hangUp");
    }
}
