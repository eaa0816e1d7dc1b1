package org.linewright.workbench.simulator.editor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.LogRows;

/** What happens in the PBX, live, newest last. */
final class LogPage {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS")
            .withZone(ZoneId.systemDefault());
    private static final Text COPY = new Text("Kopieren", "Copy");

    private final Box box;
    private final LogRows rows = new LogRows(Words.locale());
    private final Composite page;
    private final org.eclipse.swt.widgets.Text filter;
    private final Button follow;
    private final Table table;

    LogPage(Composite parent, Box box) {
        this.box = box;
        this.page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.GAP).spacing(0, Look.GAP).applyTo(page);
        Composite bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(Look.GAP, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Mnemonics mnemonics = new Mnemonics();
        Label label = new Label(bar, SWT.NONE);
        label.setText(mnemonics.on(Words.of("Filtern", "Filter")) + ":");
        this.filter = Ids.named("log.filter", new org.eclipse.swt.widgets.Text(bar, SWT.SEARCH | SWT.ICON_CANCEL));
        this.follow = Ids.named("log.follow", new Button(bar, SWT.CHECK));
        follow.setText(mnemonics.on(Words.of("Neueste zeigen", "Show newest")));
        follow.setSelection(true);
        button(bar, mnemonics, "log.copy", COPY, this::copy);
        button(bar, mnemonics, "log.clear", new Text("Anzeige leeren", "Clear view"), this::clear);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(filter);
        this.table = AccessibleName.on(
                Ids.named("log.table", new Table(page, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION)),
                new Text("Protokoll", "Log"));
        table.setHeaderVisible(true);
        column(new Text("Zeit", "Time"), 15);
        column(new Text("Gewicht", "Severity"), 13);
        column(new Text("Account", "Account"), 28);
        column(new Text("Ereignis", "Event"), 70);
        column(new Text("von", "from"), 22);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.KeyDown, this::key);
        filter.addListener(SWT.Modify, event -> filter());
    }

    Composite control() {
        return page;
    }

    /** Shows what has come meanwhile. */
    void take() {
        if (rows.take(box.running().map(EmbeddedPbx::log).map(log -> log.events()).orElse(List.of()))) {
            table.setItemCount(rows.size());
            if (follow.getSelection() && rows.size() > 0) {
                table.setTopIndex(rows.size() - 1);
            }
        }
    }

    private void filter() {
        rows.filter(filter.getText());
        all();
    }

    private void clear() {
        rows.clear();
        all();
    }

    private void all() {
        table.setItemCount(rows.size());
        table.clearAll();
    }

    private void copy() {
        int[] selected = table.getSelectionIndices();
        IntStream places = selected.length > 0 ? Arrays.stream(selected) : IntStream.range(0, rows.size());
        String words = places.mapToObj(rows::at)
                .map(event -> String.join("\t", cells(event)))
                .collect(Collectors.joining("\n"));
        if (!words.isEmpty()) {
            new CopyAction(COPY, () -> words).run();
        }
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
            copy();
        } else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'f') {
            filter.setFocus();
        }
    }

    private void fill(Event event) {
        if (event.index >= 0 && event.index < rows.size()) {
            org.linewright.simulator.Event happened = rows.at(event.index);
            TableItem item = (TableItem) event.item;
            item.setText(cells(happened));
            item.setImage(1, TroubleList.icon(happened.kind().severity()).image());
        }
    }

    private static String[] cells(org.linewright.simulator.Event event) {
        return new String[]{ TIME.format(event.at()), Words.of(TroubleList.word(event.kind().severity())),
                event.account().map(Object::toString).orElse(""), Words.of(event.text()),
                event.from().map(from -> from.getAddress().getHostAddress() + ":" + from.getPort()).orElse("") };
    }

    private void column(Text label, int characters) {
        TableColumn column = new TableColumn(table, SWT.LEAD);
        column.setText(Words.of(label));
        column.setWidth(Look.characters(table, characters));
    }

    private static void button(Composite parent, Mnemonics mnemonics, String id, Text label, Runnable pressed) {
        Button button = Ids.named(id, new Button(parent, SWT.PUSH));
        button.setText(mnemonics.on(Words.of(label)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
    }
}
