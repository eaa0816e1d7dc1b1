package org.linewright.workbench.simulator.editor;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Remembered;
import org.osgi.service.prefs.Preferences;

/** Columns as wide as a person has made them, also after a restart. */
record Widths(Preferences node) {

    static Widths remembered() {
        return new Widths(InstanceScope.INSTANCE.getNode("org.linewright.workbench.simulator").node("widths"));
    }

    /** Of this table, by its id. */
    void of(Table table) {
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
