package org.linewright.workbench.kit;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.osgi.service.prefs.Preferences;

/** Columns as wide as a person has made them, also after a restart. */
public record Widths(Preferences node) {

    /** Those of the tables of a bundle. */
    public static Widths of(String bundle) {
        return new Widths(InstanceScope.INSTANCE.getNode(bundle).node("widths"));
    }

    /** Of this table, by its id. */
    public void on(Table table) {
        for (int place = 0; place < table.getColumnCount(); place++) {
            TableColumn column = table.getColumn(place);
            String key = Ids.of(table) + "." + place;
            int width = node.getInt(key, 0);
            if (width > 0) {
                column.setWidth(width);
            }
            int usual = column.getWidth();
            column.addListener(SWT.Resize, event -> keep(key, column.getWidth(), usual));
        }
        table.addListener(SWT.Dispose, event -> new Remembered(node).write());
    }

    /** The last column is as wide as there is room, until somebody drags it. */
    private void keep(String key, int width, int usual) {
        if (width > 0 && width != usual) {
            node.putInt(key, width);
        }
    }
}
