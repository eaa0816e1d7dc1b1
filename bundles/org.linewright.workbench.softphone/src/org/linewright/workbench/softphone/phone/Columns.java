package org.linewright.workbench.softphone.phone;

import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Column;

/** The columns of a table, as wide as a person made them. */
public record Columns(Table table, Remembering remembering, String name) {

    /** Adds the next one. @param characters how wide it is at first */
    public void add(String id, Text label, int characters) {
        String key = name + "." + id;
        TableColumn column = Column.of(table, label, characters);
        remembering.width(key).ifPresent(column::setWidth);
        column.setMoveable(true);
        column.addControlListener(ControlListener.controlResizedAdapter(
                event -> remembering.width(key, column.getWidth())));
    }
}
