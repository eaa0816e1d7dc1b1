package org.linewright.ui.bench;

import org.linewright.ui.bot.Bot;
import org.linewright.ui.lines.CrowdedDesk;
import org.linewright.ui.lines.LinesPage;

/** What the window keeps in memory for many lines. */
record Heap(Bot bot) {

    private static final int COLLECTIONS = 4;
    private static final double MEGA = 1e6;

    /** What each of so many lines takes while it runs and is shown in the view and the navigator. */
    String words(int lines) {
        long before = used();
        try (CrowdedDesk desk = CrowdedDesk.here(bot, lines)) {
            LinesPage page = LinesPage.opened(bot);
            bot.until("all lines are there", () -> page.size() == lines);
            return "%nHeap: %.1f MB without lines, and %d B for each line with its status and its row.%n"
                    .formatted(before / MEGA, (used() - before) / lines);
        }
    }

    private static long used() {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
            LineArea.rest(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
