package org.linewright.ui.bench;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.ui.bot.Bot;

/** The peer: a table of the platform alone, with as many rows, used as anybody would. */
record BareTable(Bot bot, int rows) {

    private static final int COLUMNS = 9;

    List<Step> steps() {
        Table table = bot.ask(BareTable::table);
        List<Step> steps = List.of(
                Step.measured(bot, "bare table: filled", () -> bot.run(() -> table.setItemCount(rows))),
                Step.measured(bot, "bare table: scrolled", () -> {
                    for (int top = 0; top < rows; top += rows / 100) {
                        int place = top;
                        bot.run(() -> table.setTopIndex(place));
                    }
                }),
                Step.measured(bot, "bare table: drawn again", () -> bot.run(table::clearAll)),
                Step.measured(bot, "bare table: all selected", () -> bot.run(table::selectAll)),
                Step.measured(bot, "bare table: emptied", () -> bot.run(table::removeAll)));
        bot.run(() -> table.getShell().dispose());
        return steps;
    }

    private static Table table() {
        Shell shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        Table table = new Table(shell, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        for (int column = 0; column < COLUMNS; column++) {
            TableColumn drawn = new TableColumn(table, SWT.LEAD);
            drawn.setText("column " + column);
            drawn.setWidth(100);
        }
        table.addListener(SWT.SetData, event -> {
            TableItem item = (TableItem) event.item;
            for (int column = 0; column < COLUMNS; column++) {
                item.setText(column, event.index + "." + column);
            }
        });
        shell.setSize(1000, 700);
        shell.open();
        return table;
    }
}
