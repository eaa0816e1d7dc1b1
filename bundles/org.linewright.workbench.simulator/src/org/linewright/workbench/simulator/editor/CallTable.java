package org.linewright.workbench.simulator.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Widths;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.simulator.box.LiveCall;

/** The calls that there are now: who with whom, since when. */
final class CallTable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss")
            .withZone(ZoneId.systemDefault());

    private final Table table;
    private List<LiveCall> shown = List.of();

    CallTable(Composite parent) {
        this.table = AccessibleName.on(Ids.named("calls.table",
                new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER)), new Text("Anrufe", "Calls"));
        table.setHeaderVisible(true);
        Column.of(table, new Text("Zustand", "State"), 18);
        Column.of(table, new Text("Anrufer", "Caller"), 18);
        Column.of(table, new Text("Gewählt", "Dialled"), 18);
        Column.of(table, new Text("Verstanden als", "Understood as"), 34);
        Column.of(table, new Text("Gegenüber", "Other end"), 22);
        Column.of(table, new Text("Beginn", "Began"), 11);
        Column.of(table, new Text("Gespräch seit", "Talking since"), 14);
        Widths.of("org.linewright.workbench.simulator").on(table);
    }

    Table control() {
        return table;
    }

    void show(List<LiveCall> calls) {
        if (calls.equals(shown)) {
            return;
        }
        shown = calls;
        table.setItemCount(calls.size());
        for (int place = 0; place < calls.size(); place++) {
            fill(table.getItem(place), calls.get(place));
        }
    }

    private static void fill(TableItem item, LiveCall call) {
        item.setText(new String[]{ Words.of(call.state()), call.caller().name(), call.dialled(),
                Words.of(call.understood()), call.other(), time(call.began()),
                call.answered().map(CallTable::time).orElse("") });
        item.setImage(0, (call.answered().isPresent() ? Icon.LINE_UP : Icon.LINE_WAITING).image());
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
