package org.linewright.ui.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.bot.Watchdog;

/** The window stays quick with ten thousand lines of which a thousand change every second. */
@ExtendWith(PictureOfFailure.class)
class TenThousandLinesTest {

    private static final int LINES = 10_000;

    /** A window that does not answer for so long hangs; how quick it is, the printed figures say. */
    private static final long HANGS = 10_000;

    private final Bot bot = Bot.here();
    private final RandomGenerator random = new SplittableRandom(1);
    private CrowdedDesk desk;

    @BeforeEach
    void crowd() {
        desk = CrowdedDesk.here(bot, LINES);
    }

    @AfterEach
    void home() {
        desk.close();
    }

    @Test
    void opensFiltersScrollsAndFollowsWithoutFreezing() throws InterruptedException {
        List<String> figures = List.of(measured("opened", this::open), measured("1,000 changes/s", this::stir),
                measured("filtered", this::filter), measured("scrolled", this::scroll));
        figures.forEach(System.out::println);
    }

    private String measured(String what, Runnable work) throws InterruptedException {
        try (Watchdog dog = new Watchdog(bot).started()) {
            work.run();
            assertTrue(dog.most() < HANGS, dog.figures(what));
            return dog.figures(what);
        }
    }

    private void open() {
        LinesPage page = LinesPage.opened(bot);
        bot.until("all lines are there", () -> page.size() == LINES);
    }

    private void stir() {
        LinesPage page = LinesPage.opened(bot);
        page.select(5_000);
        for (int tick = 0; tick < 50; tick++) {
            desk.stir(100, random);
            LockSupport.parkNanos(100_000_000);
        }
        assertEquals(1, bot.ask(page.table()::getSelectionCount).intValue());
        new Picture(bot.ask(page.table()::getDisplay)).save("lines-10000");
    }

    private void filter() {
        LinesPage page = LinesPage.opened(bot);
        for (String words : List.of("1", "12", "123", "1234", "reg", "10100-10199", "")) {
            page.filter(words);
            desk.stir(100, random);
            LockSupport.parkNanos(300_000_000);
        }
        bot.until("all lines are shown again", () -> page.size() == LINES);
    }

    private void scroll() {
        Table table = LinesPage.opened(bot).table();
        for (int step = 0; step < 100; step++) {
            int top = step * 97;
            bot.run(() -> table.setTopIndex(top));
            desk.stir(20, random);
            LockSupport.parkNanos(20_000_000);
        }
        bot.until("the last lines were reached", () -> table.getTopIndex() > LINES / 2);
    }
}
