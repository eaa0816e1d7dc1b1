package org.linewright.ui.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.Walk;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;

/** Microphone, speaker and bell are chosen and tried, whether this machine has any or not. */
@ExtendWith(PictureOfFailure.class)
class DevicesTest {

    private static final long DRAWING = 700_000_000;

    private final Bot bot = Bot.here();
    private final PracticeLines practice = new PracticeLines(bot);

    @BeforeEach
    void open() {
        practice.apply("550");
        SoftphonePage.opened(bot).line("550");
        dialog();
    }

    @AfterEach
    void end() {
        practice.remove();
        new MainWindow(bot).turnTo(0);
    }

    private void dialog() {
        Button devices = bot.widget(Button.class, "softphone.devices");
        bot.begin(() -> bot.click(devices));
        bot.widget(ProgressBar.class, "devices.level");
    }

    private void close() {
        Button close = bot.widget(Button.class, "devices.cancel");
        bot.run(() -> bot.click(close));
        bot.until("it is closed", () -> bot.found(Button.class, "devices.cancel").isEmpty());
    }

    @Test
    void whatIsChosenForTheBellIsKept() {
        Spinner volume = bot.widget(Spinner.class, "devices.ring.volume");
        int before = bot.ask(volume::getSelection);
        choose(volume, before - 1);
        Button sample = bot.widget(Button.class, "devices.ring.sample");
        bot.run(() -> {
            sample.setSelection(true);
            bot.click(sample);
        });
        long drawn = System.nanoTime() + DRAWING;
        bot.until("it is drawn", () -> System.nanoTime() > drawn);
        new Picture(bot.ask(Display::getCurrent)).save("softphone-devices");
        assertEquals(List.of(), bot.ask(() -> Walk.faults(bot)));
        close();
        dialog();
        Spinner again = bot.widget(Spinner.class, "devices.ring.volume");
        assertEquals(before - 1, bot.ask(again::getSelection));
        choose(again, before);
        close();
    }

    private void choose(Spinner volume, int percent) {
        bot.run(() -> {
            volume.setSelection(percent);
            volume.notifyListeners(SWT.Selection, new Event());
        });
    }
}
