package org.linewright.workbench.line.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
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
import org.linewright.workbench.line.rows.LineFeed;
import org.linewright.workbench.line.rows.LineRow;
import org.linewright.workbench.line.rows.Reader;
import org.linewright.workbench.line.rows.StateIcon;
import org.linewright.workbench.line.rows.VisibleRows;

/** The rows on the screen. Only what is visible is ever drawn. */
final class LineTable {

    /** The room of a heading for the arrow of the sorting. */
    private static final int AROUND = 5;

    private static final Text NAME = new Text("Leitungen", "Lines");

    private final Reader reader;
    private final Layout layout;
    private final BiConsumer<LineColumn, Boolean> sorting;
    private final Table table;
    private final ManyRows many;
    private VisibleRows rows = VisibleRows.NONE;
    private Optional<Kept> kept = Optional.empty();

    /** What is put back as soon as all rows are there, unless the person selects something meanwhile. */
    private record Kept(List<LineId> selected, int top) {
        IntStream in(VisibleRows rows) {
            return selected.stream().flatMapToInt(id -> rows.place(id).stream());
        }
    }

    /** @param sorting told the column a person wants to sort by, and whether upwards */
    LineTable(Composite parent, Reader reader, Layout layout, BiConsumer<LineColumn, Boolean> sorting) {
        this.reader = reader;
        this.layout = layout;
        this.sorting = sorting;
        this.table = AccessibleName.on(
                Ids.named("lines.table", new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION)), NAME);
        this.many = new ManyRows(table);
        table.setHeaderVisible(true);
        for (LineColumn column : LineColumn.values()) {
            column(column);
        }
        table.setColumnOrder(layout.order().stream().mapToInt(Enum::ordinal).toArray());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> kept = Optional.empty());
        mark(layout.sort(), layout.ascending());
    }

    Table control() {
        return table;
    }

    /** Shows these rows from now on. What is selected stays so, and how far it is scrolled. */
    void show(LineFeed.Change change) {
        if (change.moved()) {
            kept = Optional.of(kept.orElseGet(this::standing));
            rows = change.rows();
            many.count(rows.size(), this::putBack);
        } else {
            rows = change.rows();
            many.renew(change.places());
        }
    }

    private Kept standing() {
        return new Kept(selected().stream().map(LineRow::id).toList(), table.getTopIndex());
    }

    private void putBack() {
        kept.ifPresent(before -> {
            many.select(before.in(rows).toArray());
            table.setTopIndex(Math.min(before.top(), Math.max(0, rows.size() - 1)));
        });
        kept = Optional.empty();
    }

    List<LineRow> selected() {
        return kept.map(before -> before.in(rows)).orElseGet(() -> Arrays.stream(table.getSelectionIndices()))
                .filter(place -> place < rows.size()).mapToObj(rows::at).toList();
    }

    /** The first of those. */
    Optional<LineRow> first() {
        int place = kept.map(before -> before.in(rows).findFirst().orElse(-1)).orElseGet(table::getSelectionIndex);
        return place >= 0 && place < rows.size() ? Optional.of(rows.at(place)) : Optional.empty();
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
        mark(column, ascending);
        sorting.accept(column, ascending);
    }

    private void mark(LineColumn column, boolean ascending) {
        table.setSortColumn(table.getColumn(column.ordinal()));
        table.setSortDirection(ascending ? SWT.UP : SWT.DOWN);
    }

    private void fill(Event event) {
        if (event.index >= 0 && event.index < rows.size()) { // GTK asks for rows that are to go, too
            LineRow row = rows.at(event.index);
            TableItem item = (TableItem) event.item;
            List<String> cells = new ArrayList<>();
            for (LineColumn column : LineColumn.values()) {
                cells.add(column.cell(row, reader));
            }
            item.setText(cells.toArray(String[]::new));
            item.setImage(LineColumn.STATE.ordinal(), new StateIcon(row).icon().image());
            if (row.status().filter(LineStatus::shared).isPresent()) {
                item.setImage(LineColumn.REASON.ordinal(), Icon.WARNING.image());
            }
        }
    }
}
