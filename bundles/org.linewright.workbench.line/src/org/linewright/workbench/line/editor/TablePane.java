package org.linewright.workbench.line.editor;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;

/** Words in rows and columns. */
final class TablePane {

    private final Table table;

    /** @param name what a screen reader calls it */
    TablePane(Composite parent, String id, Text name, int style, Text... columns) {
        this.table = AccessibleName.on(
                Ids.named(id, new Table(parent, style | SWT.BORDER | SWT.FULL_SELECTION)), name);
        table.setHeaderVisible(true);
        for (Text column : columns) {
            new TableColumn(table, SWT.NONE).setText(Words.of(column));
        }
    }

    Table control() {
        return table;
    }

    TableItem row(Text... cells) {
        TableItem item = new TableItem(table, SWT.NONE);
        for (int column = 0; column < cells.length; column++) {
            item.setText(column, Words.of(cells[column]));
        }
        return item;
    }

    /** Makes the columns these many characters wide. */
    TablePane wide(List<Integer> characters) {
        for (int column = 0; column < characters.size(); column++) {
            table.getColumn(column).setWidth(Look.characters(table, characters.get(column)));
        }
        return this;
    }
}
