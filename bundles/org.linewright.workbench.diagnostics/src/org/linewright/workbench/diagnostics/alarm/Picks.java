package org.linewright.workbench.diagnostics.alarm;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Look;

/** Any number of things, ticked in a list. What is ticked and is not offered any more stays in the list. */
final class Picks extends Composite {

    private final Table table;
    private Map<String, String> options = Map.of();
    private List<String> drawn = List.of();

    /** @param changed told the values that are ticked */
    Picks(Composite parent, Text name, Consumer<String> changed) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        this.table = AccessibleName.on(new Table(this, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION), name);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                changed.accept(Stream.of(table.getItems()).filter(TableItem::getChecked)
                        .map(item -> String.valueOf(item.getData())).collect(Collectors.joining(Entry.LIST)));
            }
        });
    }

    /** Also without rows it looks like a list. */
    @Override
    public Point computeSize(int wide, int high, boolean changed) {
        Point size = super.computeSize(wide, high, changed);
        return new Point(size.x, Math.max(size.y, Look.lines(table, 2)));
    }

    /** @param offered labels by value, in this order */
    Picks offer(Map<String, String> offered) {
        options = offered;
        return this;
    }

    void show(String word) {
        List<String> ticked = new Entry(Entry.Kind.RULE, Map.of("", word)).list("");
        List<String> values = Stream.concat(options.keySet().stream(), ticked.stream()).distinct().toList();
        List<String> labels = values.stream().map(value -> options.getOrDefault(value, value)).toList();
        if (!labels.equals(drawn)) {
            drawn = labels;
            table.removeAll();
            values.forEach(value -> row(value));
        }
        for (TableItem item : table.getItems()) {
            item.setChecked(ticked.contains(item.getData()));
        }
    }

    private void row(String value) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(options.getOrDefault(value, value));
        item.setData(value);
    }
}
