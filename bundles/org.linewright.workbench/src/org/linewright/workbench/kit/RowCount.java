package org.linewright.workbench.kit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Widget;

/**
 * How many rows a virtual table has. While rows go the platform asks for some of them once more and makes items that
 * belong to no row; the next change of the theme would end the whole program because of them.
 */
public final class RowCount {

    private RowCount() {
    }

    /** So many rows there are from now on. GTK takes some rows away slowly, but all of them quickly. */
    public static void set(Table table, int rows) {
        List<Widget> asked = new ArrayList<>();
        Listener asking = event -> asked.add(event.item);
        table.addListener(SWT.SetData, asking);
        if (rows < table.getItemCount()) {
            table.removeAll();
        }
        table.setItemCount(rows);
        table.removeListener(SWT.SetData, asking);
        asked.stream()
                .map(TableItem.class::cast)
                .filter(item -> !item.isDisposed() && table.indexOf(item) < 0)
                .forEach(TableItem::dispose);
    }
}
