package org.linewright.workbench.kit;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;

/** Words in rows and columns. */
public final class TablePane {

    private final Table table;

    /** @param name what a screen reader calls it */
    public TablePane(Composite parent, String id, Text name, int style, Text... columns) {
        this.table = AccessibleName.on(
                Ids.named(id, new Table(parent, style | SWT.BORDER | SWT.FULL_SELECTION)), name);
        table.setHeaderVisible(true);
        for (Text column : columns) {
            new TableColumn(table, SWT.NONE).setText(Words.of(column));
        }
    }

    public Table control() {
        return table;
    }

    public TableItem row(Text... cells) {
        TableItem item = new TableItem(table, SWT.NONE);
        for (int column = 0; column < cells.length; column++) {
            item.setText(column, Words.of(cells[column]));
        }
        return item;
    }

    /** Makes the columns these many characters wide. */
    public TablePane wide(List<Integer> characters) {
        for (int column = 0; column < characters.size(); column++) {
            table.getColumn(column).setWidth(Look.characters(table, characters.get(column)));
        }
        return this;
    }
}
