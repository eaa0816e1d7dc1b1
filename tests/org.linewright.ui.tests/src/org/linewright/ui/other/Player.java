package org.linewright.ui.other;

import java.time.Duration;
import org.eclipse.ui.PlatformUI;
import org.linewright.ui.bot.Bot;
import org.linewright.workbench.kit.Desk;

/**
 * Plays the part that this process was started for; in the window of the tests itself there is none to play. The
 * component is described by hand: tests run from their folder, where nothing is generated.
 */
public final class Player {

    static final String DONE = "done";

    private static final Duration OPENING = Duration.ofSeconds(90);

    private final Desk desk;
    private final String part = System.getProperty("linewright.part", "");

    /** @param desk there as soon as there is a display */
    public Player(Desk desk) {
        this.desk = desk;
    }

    public void start() {
        if (!part.isEmpty()) {
            Thread.ofPlatform().daemon().start(this::play);
        }
    }

    private void play() {
        try {
            Bot bot = Bot.here();
            bot.until("the window is open", OPENING, () -> PlatformUI.isWorkbenchRunning()
                    && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
            bot.until("the configuration is open", () -> desk.now().current().isPresent());
            Part.valueOf(part).play(bot, System.out::println);
        } catch (RuntimeException | AssertionError failed) {
            System.out.println("Failed: " + failed);
        }
        System.out.println(DONE);
    }
}
