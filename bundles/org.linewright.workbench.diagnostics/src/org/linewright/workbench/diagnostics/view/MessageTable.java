package org.linewright.workbench.diagnostics.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.ManyRows;

/** The messages, those of a conversation below its row. */
final class MessageTable {

    private static final Text NAME = new Text("Nachrichten, nach Gesprächen geordnet", "Messages by conversation");

    private final Sight sight;
    private final TraceColumn.Reader reader;
    private final Table table;
    private final ManyRows many;
    private List<Row> rows = List.of();
    private Masking masking = Masking.PRIVATE;

    MessageTable(Composite parent, TraceVerbs verbs, TraceColumn.Reader reader) {
        this.sight = verbs.sight();
        this.reader = reader;
        this.table = AccessibleName.on(Ids.named("trace.table",
                new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL)), NAME);
        this.many = new ManyRows(table);
        table.setHeaderVisible(true);
        for (TraceColumn column : TraceColumn.values()) {
            Column.of(table, column.label(), column.characters());
        }
        new RowActions(verbs, reader, this::chosen).on(table);
        table.addListener(SWT.SetData, this::draw);
        table.addListener(SWT.Selection, event -> choose());
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
        chosen().stream().findFirst().ifPresent(row -> sight.choose(row.conversation().callId(),
                row instanceof Row.Message message ? message.entry().number() : 0));
    }

    private List<Row> chosen() {
        return Arrays.stream(table.getSelectionIndices()).filter(place -> place < rows.size()).mapToObj(rows::get)
                .toList();
    }
}
