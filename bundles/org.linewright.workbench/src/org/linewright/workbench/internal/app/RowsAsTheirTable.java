package org.linewright.workbench.internal.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Lets rows look as their table or tree does. The theme would style each of ten thousand rows by itself, and when it
 * changes it would reach for rows of a virtual table that GTK has given up, which ends the process.
 */
final class RowsAsTheirTable {

    private RowsAsTheirTable() {
    }

    static void in(Display display) {
        display.addFilter(SWT.Skin, RowsAsTheirTable::pass);
    }

    private static void pass(Event event) {
        if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
            event.type = SWT.None;
        }
    }
}
