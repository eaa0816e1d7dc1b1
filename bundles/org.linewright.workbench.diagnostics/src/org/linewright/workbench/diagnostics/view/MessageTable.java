package org.linewright.workbench.diagnostics.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.diagnostics.Masking;
import org.linewright.workbench.diagnostics.trace.Listing;
import org.linewright.workbench.diagnostics.trace.Row;
import org.linewright.workbench.diagnostics.trace.Shown;
import org.linewright.workbench.diagnostics.trace.Sight;
import org.linewright.workbench.diagnostics.trace.TraceColumn;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.ManyRows;
import org.linewright.workbench.kit.Words;

/** The messages, those of a conversation below its row. */
final class MessageTable {

    private static final Text NAME = new Text("Nachrichten, nach Gesprächen geordnet", "Messages by conversation");

    private final Sight sight;
    private final TraceColumn.Reader reader;
    private final Runnable ladder;
    private final Table table;
    private final ManyRows many;
    private List<Row> rows = List.of();
    private Masking masking = Masking.PRIVATE;

    /** @param ladder shows how the chosen conversation went */
    MessageTable(Composite parent, Sight sight, TraceColumn.Reader reader, Runnable ladder) {
        this.sight = sight;
        this.reader = reader;
        this.ladder = ladder;
        this.table = AccessibleName.on(Ids.named("trace.table",
                new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL)), NAME);
        this.many = new ManyRows(table);
        table.setHeaderVisible(true);
        for (TraceColumn column : TraceColumn.values()) {
            Column.of(table, column.label(), column.characters());
        }
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.setMenu(menu.createContextMenu(table));
        table.addListener(SWT.SetData, this::draw);
        table.addListener(SWT.Selection, event -> choose());
        table.addListener(SWT.DefaultSelection, event -> ladder.run());
        table.addListener(SWT.KeyDown, this::key);
    }

    Table control() {
        return table;
    }

    void show(Shown now) {
        List<Row> fresh = now.listing().map(Listing::rows).orElse(List.of());
        if (fresh != rows) {
            List<Row> before = rows;
            rows = fresh;
            boolean likewise = listed(now) == masking;
            masking = listed(now);
            if (likewise && before.size() == fresh.size()) {
                many.renew(IntStream.range(0, fresh.size())
                        .filter(place -> !before.get(place).key().equals(fresh.get(place).key())).boxed().toList());
                mark(now);
            } else {
                many.count(fresh.size(), () -> mark(now.listing() == sight.now().listing() ? now : sight.now()));
            }
        } else {
            mark(now);
        }
    }

    /** What the rows show; for a moment that is not yet what is wanted. */
    private static Masking listed(Shown now) {
        return now.listing().map(listing -> listing.trace().masking()).orElse(now.masking());
    }

    /** Selects what is chosen, unless several rows are. */
    private void mark(Shown now) {
        int place = now.conversation().flatMap(one -> now.listing().map(listing -> listing.place(one.callId(),
                now.message().map(entry -> entry.number()).orElse(0L)))).orElse(-1);
        if (place >= 0 && place < table.getItemCount() && table.getSelectionCount() <= 1
                && table.getSelectionIndex() != place) {
            many.select(place);
            table.showSelection();
        }
    }

    private void draw(Event event) {
        if (event.index >= 0 && event.index < rows.size() && event.item instanceof TableItem item) {
            Row row = rows.get(event.index);
            item.setText(TraceColumn.cells(row, reader));
            item.setFont(row instanceof Row.Head
                    ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
                    : null); // framework-driven null: that of the table
        }
    }

    private void choose() {
        chosen().ifPresent(row -> sight.choose(row.conversation().callId(),
                row instanceof Row.Message message ? message.entry().number() : 0));
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if (control && event.keyCode == 'c') {
            copy().run();
        } else if (control && event.keyCode == 'a') {
            table.selectAll();
        } else if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
            chosen().ifPresent(row -> sight.fold(row.conversation().callId(), event.keyCode == SWT.ARROW_LEFT));
            event.doit = false;
        }
    }

    private void fill(IMenuManager menu) {
        chosen().ifPresent(row -> {
            menu.add(action(new Text("&Ablauf zeigen\tEingabe", "Show call &flow\tEnter"), ladder));
            menu.add(copy());
        });
        menu.add(action(new Text("Alle &zuklappen", "Fold &all"), () -> sight.foldAll(true)));
        menu.add(action(new Text("Alle a&ufklappen", "&Unfold all"), () -> sight.foldAll(false)));
    }

    private static Action action(Text label, Runnable does) {
        return new Action(Words.of(label)) {
            @Override
            public void run() {
                does.run();
            }
        };
    }

    private Optional<Row> chosen() {
        int place = table.getSelectionIndex();
        return place >= 0 && place < rows.size() ? Optional.of(rows.get(place)) : Optional.empty();
    }

    private CopyAction copy() {
        return new CopyAction(new Text("&Kopieren\tStrg+C", "&Copy\tCtrl+C"),
                () -> Arrays.stream(table.getSelectionIndices())
                        .filter(place -> place < rows.size())
                        .mapToObj(place -> TraceColumn.copied(rows.get(place), reader))
                        .collect(Collectors.joining("\n")));
    }
}
