package org.linewright.workbench.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.linewright.core.Text;

/** A column of a table, as wide as so many letters. */
public final class Column {

    private Column() {
    }

    /** The next column of this table. On the UI thread. */
    public static TableColumn of(Table table, Text label, int characters) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(Words.of(label));
        column.setWidth(Look.characters(table, characters));
        return column;
    }
}
