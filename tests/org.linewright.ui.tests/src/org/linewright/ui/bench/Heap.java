package org.linewright.ui.bench;

import org.linewright.ui.bot.Bot;
import org.linewright.ui.lines.CrowdedDesk;
import org.linewright.ui.lines.LinesPage;

/** What the window keeps in memory for many lines. */
record Heap(Bot bot) {

    private static final int COLLECTIONS = 4;
    private static final double MEGA = 1e6;

    /** With nothing, with so many lines configured and running, and with all of them shown. */
    String words(int lines) {
        long before = used();
        try (CrowdedDesk desk = CrowdedDesk.here(bot, lines)) {
            long known = used();
            LinesPage page = LinesPage.opened(bot);
            bot.until("all lines are there", () -> page.size() == lines);
            long shown = used();
            return "%nHeap: %.1f MB without lines; a line and its status take %d B, its row in the open view %d B.%n"
                    .formatted(before / MEGA, (known - before) / lines, (shown - known) / lines);
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
