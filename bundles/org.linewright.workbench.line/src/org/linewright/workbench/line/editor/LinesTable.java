package org.linewright.workbench.line.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.ManyRows;

/** The table of lines; what is selected stays selected whatever is filtered, sorted or changed. */
final class LinesTable {

    private static final int LEAST_ROWS = 5;

    private final EditRows rows;
    private final Table table;
    private final ManyRows all;
    private final Runnable told;
    private Optional<Set<String>> kept = Optional.empty();

    /** @param told called when other lines are visible or selected */
    LinesTable(Composite parent, Text name, EditRows rows, Runnable told) {
        this.rows = rows;
        this.told = told;
        this.table = AccessibleName.on(Ids.named("lines.table",
                new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER)), name);
        this.all = new ManyRows(table);
        draw();
    }

    Table control() {
        return table;
    }

    Set<String> selected() {
        return rows.users(kept.map(rows::places).orElseGet(table::getSelectionIndices));
    }

    /** The selected lines in the order of the group. */
    List<Line> chosen() {
        Set<String> selected = selected();
        return rows.lines().edit().group().lines().stream().filter(line -> selected.contains(line.user())).toList();
    }

    void show(ShownLines newer) {
        int top = table.getTopIndex();
        keeping(() -> rows.show(newer));
        if (top < table.getItemCount()) {
            table.setTopIndex(top);
        }
    }

    void filter(String words) {
        keeping(() -> rows.filter(words));
    }

    void downOnly(boolean wanted) {
        keeping(() -> rows.downOnly(wanted));
    }

    /** The lines are the same, they only do better or worse. */
    void live(ShownLines newer) {
        Set<String> selected = selected();
        Set<String> changed = newer.usersSince(rows.lines());
        if (rows.live(newer)) {
            refresh(selected);
        } else {
            all.renew(Arrays.stream(rows.places(changed)).boxed().toList());
        }
    }

    private void draw() {
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true)
                .hint(Look.characters(table, 60), table.getItemHeight() * LEAST_ROWS).applyTo(table);
        for (EditColumn column : EditColumn.values()) {
            Column.of(table, column.label(), column.characters())
                    .addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(column)));
        }
        table.addListener(SWT.SetData, event -> LineCells.fill((TableItem) event.item, rows, event.index));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            kept = Optional.empty();
            told.run();
        }));
    }

    private void sort(EditColumn column) {
        keeping(() -> rows.sort(column));
        table.setSortColumn(table.getColumn(column.ordinal()));
        table.setSortDirection(rows.ascending() ? SWT.UP : SWT.DOWN);
    }

    private void keeping(Runnable arranging) {
        Set<String> selected = selected();
        arranging.run();
        refresh(selected);
    }

    /** What was selected is so again once all rows are there, unless the person selects something meanwhile. */
    private void refresh(Set<String> selected) {
        kept = Optional.of(selected);
        all.count(rows.size(), () -> {
            kept.ifPresent(users -> all.select(rows.places(users)));
            kept = Optional.empty();
            told.run();
        });
    }
}
