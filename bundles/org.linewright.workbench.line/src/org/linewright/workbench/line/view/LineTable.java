package org.linewright.workbench.line.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineStatus;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.ManyRows;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.rows.LineColumn;
import org.linewright.workbench.line.rows.LineRow;
import org.linewright.workbench.line.rows.LineRows;
import org.linewright.workbench.line.rows.Reader;
import org.linewright.workbench.line.rows.StateIcon;

/** The rows on the screen. Only what is visible is ever drawn. */
final class LineTable {

    /** The room of a heading for the arrow of the sorting. */
    private static final int AROUND = 5;

    private static final Text NAME = new Text("Leitungen", "Lines");

    private final LineRows rows;
    private final Reader reader;
    private final Layout layout;
    private final Table table;
    private final ManyRows many;
    private boolean moving;

    LineTable(Composite parent, LineRows rows, Reader reader, Layout layout) {
        this.rows = rows;
        this.reader = reader;
        this.layout = layout;
        this.table = AccessibleName.on(
                Ids.named("lines.table", new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION)), NAME);
        this.many = new ManyRows(table);
        table.setHeaderVisible(true);
        for (LineColumn column : LineColumn.values()) {
            column(column);
        }
        table.setColumnOrder(layout.order().stream().mapToInt(Enum::ordinal).toArray());
        table.addListener(SWT.SetData, this::fill);
        sort(layout.sort(), layout.ascending());
    }

    Table control() {
        return table;
    }

    /** Draws these places again, as far as they are visible. */
    void redraw(List<Integer> places) {
        places.stream().filter(place -> place < table.getItemCount()).forEach(table::clear);
    }

    /** Does something that moves rows, and keeps what is selected and how far it is scrolled. */
    void rearrange(Runnable change) {
        Set<LineId> selected = new HashSet<>(selected().stream().map(LineRow::id).toList());
        int top = table.getTopIndex();
        change.run();
        table.setRedraw(false);
        moving = true; // GTK asks for rows while it takes some away
        many.count(rows.size(), () -> putBack(selected, top));
        moving = false;
        table.setRedraw(true);
    }

    private void putBack(Set<LineId> selected, int top) {
        table.deselectAll();
        table.select(selected.stream().flatMapToInt(id -> rows.place(id).stream()).toArray());
        table.setTopIndex(Math.min(top, Math.max(0, rows.size() - 1)));
    }

    List<LineRow> selected() {
        return Arrays.stream(table.getSelectionIndices()).filter(place -> place < rows.size()).mapToObj(rows::at)
                .toList();
    }

    /** The columns from left to right. */
    List<LineColumn> columns() {
        return Arrays.stream(table.getColumnOrder()).mapToObj(place -> LineColumn.values()[place]).toList();
    }

    private void column(LineColumn column) {
        TableColumn drawn = Ids.named("lines.column." + column.name(), new TableColumn(table, SWT.LEAD));
        drawn.setText(Words.of(column.label()));
        drawn.setMoveable(true);
        int characters = Math.max(column.characters(), drawn.getText().length() + AROUND);
        drawn.setWidth(layout.width(column).orElse(Look.characters(table, characters)));
        drawn.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> turn(column)));
        drawn.addControlListener(ControlListener.controlResizedAdapter(
                event -> layout.width(column, drawn.getWidth())));
        drawn.addControlListener(ControlListener.controlMovedAdapter(event -> layout.order(columns())));
    }

    /** A click on a header sorts by it; another one the other way round. */
    private void turn(LineColumn column) {
        boolean again = table.getSortColumn() == table.getColumn(column.ordinal());
        boolean ascending = !again || table.getSortDirection() == SWT.DOWN;
        layout.sort(column, ascending);
        layout.write();
        rearrange(() -> sort(column, ascending));
    }

    private void sort(LineColumn column, boolean ascending) {
        table.setSortColumn(table.getColumn(column.ordinal()));
        table.setSortDirection(ascending ? SWT.UP : SWT.DOWN);
        rows.sort(column, ascending);
    }

    private void fill(Event event) {
        if (!moving && event.index >= 0 && event.index < rows.size()) { // GTK asks for rows while it removes them
            LineRow row = rows.at(event.index);
            TableItem item = (TableItem) event.item;
            List<String> cells = new ArrayList<>();
            for (LineColumn column : LineColumn.values()) {
                cells.add(column.cell(row, reader));
            }
            item.setText(cells.toArray(String[]::new));
            item.setImage(LineColumn.STATE.ordinal(), new StateIcon(row.state()).icon().image());
            if (row.status().filter(LineStatus::shared).isPresent()) {
                item.setImage(LineColumn.REASON.ordinal(), Icon.WARNING.image());
            }
        }
    }
}
