package org.linewright.workbench.location.editor.list;

import java.util.Optional;
import java.util.function.IntFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Says the tip of the row on which the pointer rests. */
final class RowTips {

    private RowTips() {
    }

    /** @param tip the words for a row by its place; empty for none */
    static void on(Table table, IntFunction<String> tip) {
        table.addListener(SWT.MouseMove, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            String words = item == null ? "" : tip.apply(table.indexOf(item)); // framework-driven null: beside the rows
            if (!words.equals(Optional.ofNullable(table.getToolTipText()).orElse(""))) { // framework-driven null
                table.setToolTipText(words.isEmpty() ? null : words); // framework-driven null: no tip
            }
        });
    }
}
