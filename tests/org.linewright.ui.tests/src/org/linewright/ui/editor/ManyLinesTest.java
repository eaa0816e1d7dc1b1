package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Gaps;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;

/** A group of ten thousand lines is edited without freezing the window. */
@ExtendWith(PictureOfFailure.class)
class ManyLinesTest {

    private static final int LINES = 10_000;
    /** A window that does not answer for so long hangs; how quick it is, the printed figures say. */
    private static final long HANGS = 10_000;

    private final Bot bot = Bot.here();
    private final Administration administration = new Administration(bot);
    private final Map<String, Long> figures = new LinkedHashMap<>();

    @AfterEach
    void clear() {
        new MainWindow(bot).closeEditors();
        administration.remove("many");
    }

    @Test
    void tenThousandLinesOpenFilterScrollAndChange() {
        administration.put(administration.group("many", "Many", LINES));
        bot.until("the desk has seen it", () -> administration.saved("many"));
        try (Gaps gaps = new Gaps(bot)) {
            GroupEditorPage editor = GroupEditorPage.opened(bot, "many");
            note(gaps, "open");
            editor.turnTo("lines");
            Table table = bot.widget(Table.class, "lines.table");
            bot.until("all lines are there", () -> table.getItemCount() == LINES);
            note(gaps, "lines page");
            for (String words : new String[]{ "9", "99", "999", "" }) {
                editor.type("lines.filter", words);
            }
            bot.until("all lines are there again", () -> table.getItemCount() == LINES);
            note(gaps, "filter");
            for (int top = 0; top < LINES; top += 500) {
                int place = top;
                bot.run(() -> table.setTopIndex(place));
            }
            note(gaps, "scroll");
            editor.select("lines.table", IntStream.range(0, 100).toArray()).press("lines.enable");
            note(gaps, "enable 100");
            editor.turnTo("general").type("name", "M").type("name", "Ma").type("name", "Man");
            note(gaps, "type");
            assertEquals(LINES, administration.now("many").lines().size());
        }
        System.out.println("Longest waits of the UI thread with 10,000 lines, ms: " + figures);
        assertTrue(figures.values().stream().allMatch(gap -> gap < HANGS), figures::toString);
    }

    private void note(Gaps gaps, String what) {
        figures.put(what, gaps.longest());
        gaps.busiest().stream().limit(25).forEach(frame -> System.out.println("Busy during " + what + ": " + frame));
    }
}
