package org.linewright.ui.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.linewright.ui.bot.Bot;
import org.linewright.workbench.kit.Ids;

/** A table of lines with its filter, used as a person does: with pauses in which the window draws. */
record LineArea(Bot bot, Table table, Text filter) {

    private static final List<String> TYPED = List.of("1", "10", "101", "1010", "101", "10", "1", "");
    private static final int KEY = 120;
    private static final int FRAME = 16;
    private static final int SETTLED = 400;
    private static final int STEPS = 100;

    /** The one that is neither this nor that. */
    static LineArea found(Bot bot, Predicate<Widget> sought) {
        return new LineArea(bot, widget(bot, Table.class, "lines.table", sought),
                widget(bot, Text.class, "lines.filter", sought));
    }

    private static <T extends Widget> T widget(Bot bot, Class<T> type, String id, Predicate<Widget> sought) {
        bot.until("there is " + id, () -> first(bot, type, id, sought).isPresent());
        return bot.ask(() -> first(bot, type, id, sought).orElseThrow());
    }

    private static <T extends Widget> Optional<T> first(Bot bot, Class<T> type, String id,
            Predicate<Widget> sought) {
        return bot.all().filter(type::isInstance).filter(widget -> Ids.of(widget).equals(id)).filter(sought)
                .map(type::cast).findFirst();
    }

    int size() {
        return bot.ask(table::getItemCount);
    }

    /** Eight keys, and then words that only few lines fit. */
    void filterAsTyped() {
        int all = size();
        for (String words : TYPED) {
            bot.run(() -> filter.setText(words));
            rest(KEY);
        }
        until(all);
        bot.run(() -> filter.setText("10001;10009"));
        until(2);
        rest(SETTLED);
        bot.run(() -> filter.setText(""));
        until(all);
        rest(SETTLED);
    }

    void sortByEachColumn() {
        for (int column = 0; column < bot.ask(table::getColumnCount); column++) {
            sort(column);
        }
        sort(1);
    }

    private void sort(int column) {
        bot.run(() -> table.getColumn(column).notifyListeners(SWT.Selection, new Event()));
        rest(SETTLED);
    }

    void scrollToTheEnd() {
        int all = size();
        for (int top = 0; top < all; top += Math.max(1, all / STEPS)) {
            int place = top;
            bot.run(() -> table.setTopIndex(place));
            rest(FRAME);
        }
        bot.run(() -> table.setTopIndex(0));
        rest(SETTLED);
    }

    void select(Runnable how) {
        bot.run(() -> {
            how.run();
            table.notifyListeners(SWT.Selection, new Event());
        });
        rest(SETTLED);
    }

    private void until(int rows) {
        bot.until(rows + " lines are shown", () -> table.getItemCount() == rows);
    }

    static void rest(int millis) {
        LockSupport.parkNanos(millis * 1_000_000L);
    }
}
