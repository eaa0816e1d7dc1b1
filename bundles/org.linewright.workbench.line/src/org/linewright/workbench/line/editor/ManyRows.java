package org.linewright.workbench.line.editor;

import org.eclipse.swt.widgets.Table;
import org.linewright.workbench.kit.RowCount;

/**
 * A virtual table with very many rows. The platform takes its time for each new row, so they come in portions, the
 * visible ones at once; in between the window answers.
 */
final class ManyRows {

    private static final int PORTION = 400;
    private static final int PAUSE = 5;

    private final Table table;
    private int wanted;

    ManyRows(Table table) {
        this.table = table;
    }

    /** So many rows there are from now on; all of them are filled anew. */
    void count(int rows) {
        wanted = rows;
        if (table.getItemCount() > rows) {
            RowCount.set(table, Math.min(rows, PORTION));
        }
        table.clearAll();
        grow();
    }

    private void grow() {
        if (!table.isDisposed() && table.getItemCount() < wanted) {
            table.setItemCount(Math.min(wanted, table.getItemCount() + PORTION));
            table.getDisplay().timerExec(PAUSE, this::grow);
        }
    }
}
