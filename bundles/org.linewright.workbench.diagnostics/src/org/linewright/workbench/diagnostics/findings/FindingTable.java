package org.linewright.workbench.diagnostics.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.diagnostics.live.Standing;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.ManyRows;

/** What was found, the worst first. */
final class FindingTable {

    private final Table table;
    private final ManyRows many;
    private Consumer<Optional<Row>> chosen = one -> {
        // nobody watches
    };
    private List<Row> rows = List.of();
    private Optional<Standing.Matter> matter = Optional.empty();

    FindingTable(Composite parent) {
        this.table = AccessibleName.on(Ids.named("findings.table",
                new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL)), new Text("Befunde", "Findings"));
        this.many = new ManyRows(table);
        table.setHeaderVisible(true);
        Column.of(table, new Text("Urteil", "Verdict"), 14);
        Column.of(table, new Text("Befund", "Finding"), 60);
        Column.of(table, new Text("Betrifft", "About"), 24);
        Column.of(table, new Text("Seit", "Since"), 20);
        MenuManager menu = new MenuManager();
        menu.add(copy());
        table.setMenu(menu.createContextMenu(table));
        table.addListener(SWT.SetData, this::draw);
        table.addListener(SWT.Selection, event -> choose());
        table.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
                copy().run();
            } else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'a') {
                table.selectAll();
            }
        });
    }

    Table control() {
        return table;
    }

    /** Tells from now on which one is looked at. */
    void watch(Consumer<Optional<Row>> watcher) {
        chosen = watcher;
    }

    /** What is looked at stays in sight while it is listed; else it is the first one. */
    void show(List<Row> fresh) {
        if (!fresh.equals(rows)) {
            rows = fresh;
            many.count(rows.size(), this::mark);
        }
    }

    private void mark() {
        int place = place(row -> row.holds(matter)).or(() -> place(row -> row.follows(matter))).orElse(0);
        if (table.getSelectionCount() <= 1 && place < rows.size()) {
            many.select(place);
        }
        choose();
    }

    private Optional<Integer> place(Predicate<Row> wanted) {
        return IntStream.range(0, rows.size()).boxed().filter(row -> wanted.test(rows.get(row))).findFirst();
    }

    private void choose() {
        int place = table.getSelectionIndex();
        Optional<Row> now = place >= 0 && place < rows.size() ? Optional.of(rows.get(place)) : Optional.empty();
        matter = now.map(row -> row.standing().first().matter()).or(() -> matter);
        chosen.accept(now);
    }

    private void draw(Event event) {
        if (event.index >= 0 && event.index < rows.size() && event.item instanceof TableItem item) {
            Row row = rows.get(event.index);
            item.setText(FindingText.cells(row));
            item.setImage(0, FindingText.icon(row.finding().verdict()).image());
        }
    }

    private CopyAction copy() {
        return new CopyAction(new Text("&Kopieren\tStrg+C", "&Copy\tCtrl+C"),
                () -> FindingText.whole(Arrays.stream(table.getSelectionIndices()).filter(place -> place < rows.size())
                        .mapToObj(rows::get).toList()));
    }
}
