package org.linewright.workbench.drivers.page;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.workbench.drivers.change.Changes;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Widths;
import org.linewright.workbench.kit.Words;

/** All drivers; a file that is dropped on it is installed. */
final class DriverTable {

    private final Table table;
    private final Changes changes;
    private Consumer<Optional<Row>> chosen = one -> {
        // nobody watches
    };
    private List<Row> rows = List.of();
    private Optional<String> key = Optional.empty();

    DriverTable(Composite parent, Changes changes, OnDisplay onDisplay) {
        this.changes = changes;
        this.table = AccessibleName.on(Ids.named("drivers.table", new Table(parent, SWT.MULTI | SWT.FULL_SELECTION)),
                new Text("Treiber", "Drivers"));
        table.setHeaderVisible(true);
        Column.of(table, new Text("Telefonanlage", "PBX"), 30);
        Column.of(table, new Text("Version", "Version"), 12);
        Column.of(table, new Text("Zustand", "State"), 24);
        Column.of(table, new Text("Herausgeber", "Publisher"), 26);
        Column.of(table, new Text("Gruppen", "Groups"), 10);
        Column.of(table, new Text("Installiert", "Installed"), 20);
        Widths.of("org.linewright.workbench.drivers").on(table);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.setMenu(menu.createContextMenu(table));
        table.addListener(SWT.Selection, event -> choose());
        table.addListener(SWT.KeyDown, this::typed);
        DropTarget target = new DropTarget(table, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new Dropped(changes, onDisplay));
    }

    /** The program from which a file comes is answered before a dialog opens. */
    private static final class Dropped extends DropTargetAdapter {
        private final Changes changes;
        private final OnDisplay onDisplay;

        Dropped(Changes changes, OnDisplay onDisplay) {
            this.changes = changes;
            this.onDisplay = onDisplay;
        }

        @Override
        public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
        }

        @Override
        public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] files) {
                onDisplay.later(() -> Arrays.stream(files).map(Path::of).forEach(changes::install));
            }
        }
    }

    Table control() {
        return table;
    }

    /** Tells from now on which one is looked at. */
    void watch(Consumer<Optional<Row>> watcher) {
        chosen = watcher;
    }

    /** What is looked at stays so while it is listed; else, of those that a person brought in, it is the first one. */
    void show(List<Row> fresh, boolean first) {
        if (fresh.equals(rows)) {
            return;
        }
        rows = fresh;
        table.setItemCount(rows.size());
        IntStream.range(0, rows.size()).forEach(place -> {
            TableItem item = table.getItem(place);
            item.setText(RowWords.cells(rows.get(place)));
            item.setImage(0, RowWords.icon(rows.get(place)).image());
        });
        int place = IntStream.range(0, rows.size()).filter(one -> key.filter(rows.get(one).key()::equals).isPresent())
                .findFirst().orElse(first && !rows.isEmpty() ? 0 : -1);
        if (table.getSelectionCount() <= 1 && place != table.getSelectionIndex()) {
            table.deselectAll();
            table.select(place);
        }
        choose();
    }

    private Optional<Row> selected() {
        int place = table.getSelectionIndex();
        return place >= 0 && place < rows.size() ? Optional.of(rows.get(place)) : Optional.empty();
    }

    private void choose() {
        Optional<Row> now = selected();
        key = now.map(Row::key).or(() -> key);
        chosen.accept(now);
    }

    private void typed(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
            copy().run();
        } else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'a') {
            table.selectAll();
        } else if (event.keyCode == SWT.DEL) {
            selected().ifPresent(row -> (row.waiting().isPresent() ? RowVerb.DISCARD : RowVerb.REMOVE)
                    .run(row, changes));
        }
    }

    private void fill(IMenuManager menu) {
        selected().ifPresent(row -> RowVerb.of(row).forEach(verb -> menu.add(new Entry(verb, row, changes))));
        menu.add(new Separator());
        menu.add(copy());
    }

    private CopyAction copy() {
        return new CopyAction(new Text("&Kopieren\tStrg+C", "&Copy\tCtrl+C"),
                () -> RowWords.whole(Arrays.stream(table.getSelectionIndices()).filter(place -> place < rows.size())
                        .mapToObj(rows::get).toList()));
    }

    private static final class Entry extends Action {
        private final RowVerb verb;
        private final Row row;
        private final Changes changes;

        Entry(RowVerb verb, Row row, Changes changes) {
            super(verb.said(Words.of(verb.label()), row), verb.icon().descriptor());
            this.verb = verb;
            this.row = row;
            this.changes = changes;
            setId(verb.id());
        }

        @Override
        public void run() {
            verb.run(row, changes);
        }
    }
}
