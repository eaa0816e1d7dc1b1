package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.bot.Watchdog;
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

    @AfterEach
    void clear() {
        new MainWindow(bot).closeEditors();
        administration.remove("many");
    }

    @Test
    void tenThousandLinesOpenFilterScrollAndChange() throws InterruptedException {
        administration.put(administration.group("many", "Many", LINES));
        bot.until("the desk has seen it", () -> administration.saved("many"));
        GroupEditorPage editor = new GroupEditorPage(bot);
        measured("opened", () -> GroupEditorPage.opened(bot, "many"));
        measured("page of lines", () -> {
            editor.turnTo("lines");
            all();
        });
        measured("filtered", () -> {
            List.of("9", "99", "999", "").forEach(words -> editor.type("lines.filter", words));
            all();
        });
        measured("scrolled", this::scroll);
        measured("100 enabled",
                () -> editor.select("lines.table", IntStream.range(0, 100).toArray()).press("lines.enable"));
        measured("typed", () -> editor.turnTo("general").type("name", "M").type("name", "Ma").type("name", "Man"));
        assertEquals(LINES, administration.now("many").lines().size());
    }

    private void all() {
        Table table = bot.widget(Table.class, "lines.table");
        bot.until("all lines are there", () -> table.getItemCount() == LINES);
    }

    private void scroll() {
        Table table = bot.widget(Table.class, "lines.table");
        for (int top = 0; top < LINES; top += 500) {
            int place = top;
            bot.run(() -> table.setTopIndex(place));
        }
    }

    private void measured(String what, Runnable work) throws InterruptedException {
        try (Watchdog dog = new Watchdog(bot).started()) {
            work.run();
            System.out.println("10,000 lines, editor, " + dog.figures(what));
            assertTrue(dog.most() < HANGS, dog.figures(what));
        }
    }
}
