package org.linewright.workbench.simulator.editor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.simulator.Event;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Widths;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.simulator.box.LogRows;

/** The rows of the log as a table. */
final class LogTable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS")
            .withZone(ZoneId.systemDefault());

    private final LogRows rows;
    private final Table table;

    LogTable(Composite parent, LogRows rows) {
        this.rows = rows;
        this.table = AccessibleName.on(
                Ids.named("log.table", new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION)),
                new Text("Protokoll", "Log"));
        table.setHeaderVisible(true);
        Column.of(table, new Text("Zeit", "Time"), 15);
        Column.of(table, new Text("Gewicht", "Severity"), 12);
        Column.of(table, new Text("Account", "Account"), 26);
        Column.of(table, new Text("Ereignis", "Event"), 50);
        Column.of(table, new Text("von", "from"), 20);
        Widths.of("org.linewright.workbench.simulator").on(table);
        table.addListener(SWT.SetData, this::fill);
    }

    Table control() {
        return table;
    }

    /** There are more rows than before. */
    void grow(boolean toTheNewest) {
        table.setItemCount(rows.size());
        if (toTheNewest && rows.size() > 0) {
            table.setTopIndex(rows.size() - 1);
        }
    }

    /** The rows are others than before. */
    void draw() {
        table.setItemCount(rows.size());
        table.clearAll();
    }

    /** The selected rows, or all when none is, with tabs between the cells. */
    String text() {
        int[] selected = table.getSelectionIndices();
        IntStream places = selected.length > 0 ? Arrays.stream(selected) : IntStream.range(0, rows.size());
        return places.mapToObj(rows::at).map(event -> String.join("\t", cells(event)))
                .collect(Collectors.joining("\n"));
    }

    private void fill(org.eclipse.swt.widgets.Event asked) {
        if (asked.index >= 0 && asked.index < rows.size()) {
            Event event = rows.at(asked.index);
            TableItem item = (TableItem) asked.item;
            item.setText(cells(event));
            item.setImage(1, TroubleList.icon(event.kind().severity()).image());
        }
    }

    private static String[] cells(Event event) {
        return new String[]{ TIME.format(event.at()), Words.of(TroubleList.word(event.kind().severity())),
                event.account().map(Object::toString).orElse(""), Words.of(event.text()),
                event.from().map(from -> from.getAddress().getHostAddress() + ":" + from.getPort()).orElse("") };
    }
}
