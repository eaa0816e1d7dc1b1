package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.ManyRows;
import org.linewright.workbench.kit.Words;

/** What became of many numbers, each in a row. */
final class NumberTable {

    private static final Text NAME = new Text("Was aus den Nummern wird", "What becomes of the numbers");
    private static final Text NOTHING = Text.same("–");
    private static final List<Integer> WIDTHS = List.of(22, 21, 16, 10);
    private static final int WIDE = 20;
    private static final int NARROW = 11;

    private final Table table;
    private final ManyRows many;
    private final TableColumn before;
    private final TableColumn comparison;
    private List<NumberRow> rows = List.of();

    NumberTable(Composite parent, Consumer<NumberRow> opened) {
        this.table = AccessibleName.on(Ids.named("trace.list",
                new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER)), NAME);
        this.many = new ManyRows(table);
        table.setHeaderVisible(true);
        for (int column = 0; column < WIDTHS.size(); column++) {
            Column.of(table, NumberRow.COLUMNS.get(column).label(), WIDTHS.get(column));
        }
        this.before = Column.of(table, NOTHING, 0);
        this.comparison = Column.of(table, new Text("Vergleich", "Comparison"), 0);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opened));
    }

    Table control() {
        return table;
    }

    Optional<NumberRow> selected() {
        int place = table.getSelectionIndex();
        return place >= 0 && place < rows.size() ? Optional.of(rows.get(place)) : Optional.empty();
    }

    /**
     * Shows these and no others.
     *
     * @param against the heading of what they are held against; empty hides it
     */
    void show(List<NumberRow> newer, Optional<Text> against) {
        rows = newer;
        if (against.isPresent() != before.getWidth() > 0) {
            before.setWidth(against.isPresent() ? Look.characters(table, WIDE) : 0);
            comparison.setWidth(against.isPresent() ? Look.characters(table, NARROW) : 0);
        }
        before.setText(Words.of(against.orElse(NOTHING)));
        many.count(rows.size());
    }

    private void fill(Event event) {
        if (event.index < 0 || event.index >= rows.size()) {
            return; // GTK asks for rows while it takes them away
        }
        TableItem item = (TableItem) event.item;
        NumberRow row = rows.get(event.index);
        List<String> cells = row.cells().stream().map(Words::of).toList();
        for (int column = 0; column < table.getColumnCount(); column++) {
            item.setText(column, column < cells.size() ? cells.get(column) : "");
        }
        item.setImage(0, row.icon().image());
    }
}
