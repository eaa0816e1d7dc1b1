package org.linewright.workbench.kit;

import org.eclipse.swt.widgets.Table;

/**
 * A virtual table with very many rows. The platform takes its time for each new row, so they come in portions, the
 * visible ones at once; in between the window answers.
 */
public final class ManyRows {

    private static final int PORTION = 400;
    private static final int PAUSE = 5;

    private final Table table;
    private int wanted;
    private boolean growing;
    private Runnable grown = () -> {
        // nobody waits
    };

    public ManyRows(Table table) {
        this.table = table;
    }

    /** So many rows there are from now on; all of them are filled anew. */
    public void count(int rows) {
        count(rows, () -> {
            // nobody waits
        });
    }

    /** The same; {@code then} is called once all of them are there, unless another count came before. */
    public void count(int rows, Runnable then) {
        wanted = rows;
        grown = then;
        if (table.getItemCount() - rows > PORTION) {
            table.removeAll(); // GTK takes some rows away slowly, but all of them quickly
        } else if (table.getItemCount() > rows) {
            table.setItemCount(rows);
        }
        table.clearAll();
        if (!growing) {
            grow();
        }
    }

    private void grow() {
        growing = false;
        if (table.isDisposed()) {
            return;
        }
        table.setItemCount(Math.min(wanted, table.getItemCount() + PORTION));
        growing = table.getItemCount() < wanted;
        if (growing) {
            table.getDisplay().timerExec(PAUSE, this::grow);
        } else {
            grown.run();
        }
    }
}
