package org.linewright.ui.pages;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.eclipse.swt.widgets.FileDialog;
import org.linewright.ui.bot.Bot;

/**
 * The file dialog of the system. It is no widget of ours, and while it is open the window answers nobody: so keys are
 * pressed at the screen itself.
 */
public record FileChooser(Bot bot) {

    private static final int REST = 40;
    private static final int DRAWING = 700;

    public void choose(Path file) {
        bot.within(FileDialog.class, true);
        Robot hands = hands();
        hands.setAutoDelay(REST);
        hands.delay(DRAWING);
        hands.keyPress(KeyEvent.VK_CONTROL);
        press(hands, KeyEvent.VK_A);
        hands.keyRelease(KeyEvent.VK_CONTROL);
        file.toString().chars().map(KeyEvent::getExtendedKeyCodeForChar).forEach(key -> press(hands, key));
        hands.delay(DRAWING);
        press(hands, KeyEvent.VK_ENTER);
        bot.within(FileDialog.class, false);
    }

    private static void press(Robot hands, int key) {
        hands.keyPress(key);
        hands.keyRelease(key);
    }

    private static Robot hands() {
        try {
            return new Robot();
        } catch (AWTException none) {
            throw new AssertionError(none);
        }
    }
}
