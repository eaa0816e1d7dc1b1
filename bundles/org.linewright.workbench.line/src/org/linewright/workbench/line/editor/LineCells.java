package org.linewright.workbench.line.editor;

import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.line.Line;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.line.rows.StateIcon;

/** The cells of one line: every state has an icon and a word. */
final class LineCells {

    private LineCells() {
    }

    /** Fills the item of this place; a place that is gone already stays empty. */
    static void fill(TableItem item, EditRows rows, int place) {
        if (place < 0 || place >= rows.size()) {
            return;
        }
        EditColumn[] columns = EditColumn.values();
        String[] cells = new String[columns.length];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = rows.cell(place, columns[column]);
        }
        Line line = rows.at(place);
        item.setText(cells);
        item.setImage(EditColumn.STATE.ordinal(), new StateIcon(rows.lines().row(line)).icon().image());
        item.setImage(EditColumn.ENABLED.ordinal(), line.enabled() ? Icon.DONE.image() : Icon.LINE_OFF.image());
        item.setImage(EditColumn.PASSWORD.ordinal(),
                rows.lines().wanting(line) ? Icon.WARNING.image() : Icon.LOCK.image());
        item.setImage(EditColumn.OWN.ordinal(),
                rows.lines().own(line) ? Icon.CHANGE.image() : null); // framework-driven null: no image
    }
}
