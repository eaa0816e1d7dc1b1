package org.linewright.workbench.simulator.editor;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.LogRows;

/** What happens in the PBX, live, newest last. */
final class LogPage {

    private static final Text COPY = new Text("Kopieren", "Copy");
    private static final Text QUIET = new Text(
            "Noch ist nichts geschehen. Sobald sich etwas an der Telefonanlage tut, steht es hier.",
            "Nothing has happened yet. As soon as something happens at the PBX, it stands here.");
    private static final Text NO_MATCH = new Text("Kein Ereignis passt zum Filter.", "No event matches the filter.");
    private static final Text ALL = new Text("Alle zeigen", "Show all");

    private final Box box;
    private final LogRows rows = new LogRows(Words.locale());
    private final Composite page;
    private final org.eclipse.swt.widgets.Text filter;
    private final Button follow;
    private final Button pause;
    private final Label count;
    private final TablePlace place;
    private final LogTable table;

    LogPage(Composite parent, Box box) {
        this.box = box;
        this.page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.GAP).spacing(0, Look.GAP).applyTo(page);
        Mnemonics mnemonics = new Mnemonics();
        Buttons bar = new Buttons(page, mnemonics);
        Label label = new Label(bar.control(), SWT.NONE);
        label.setText(mnemonics.on(Words.of("Filtern", "Filter")) + ":");
        this.filter = Ids.named("log.filter",
                new org.eclipse.swt.widgets.Text(bar.control(), SWT.SEARCH | SWT.ICON_CANCEL));
        filter.setLayoutData(new RowData(Look.characters(filter, 26), SWT.DEFAULT));
        filter.setMessage(Words.of("Wörter, Account, Adresse", "words, account, address"));
        this.follow = check(bar, mnemonics, "log.follow", new Text("Neueste zeigen", "Show newest"));
        this.pause = check(bar, mnemonics, "log.pause", new Text("Anhalten", "Pause"));
        bar.add("log.copy", COPY, this::copy);
        bar.add("log.clear", new Text("Anzeige leeren", "Clear view"), this::clear);
        this.count = Ids.named("log.count", new Label(page, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        this.place = new TablePlace(page);
        this.table = new LogTable(place.area(), rows);
        follow.setSelection(true);
        pause.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> take()));
        table.control().addListener(SWT.KeyDown, this::key);
        filter.addListener(SWT.Modify, event -> filter());
        filter.addListener(SWT.DefaultSelection, event -> table.control().setFocus());
        show();
    }

    Composite control() {
        return page;
    }

    /** Shows what has come meanwhile, unless it is held. */
    void take() {
        if (!pause.getSelection()
                && rows.take(box.running().map(EmbeddedPbx::log).map(log -> log.events()).orElse(List.of()))) {
            table.grow(follow.getSelection());
            show();
        }
    }

    private void filter() {
        rows.filter(filter.getText());
        table.draw();
        show();
    }

    private void clear() {
        rows.clear();
        table.draw();
        show();
    }

    private void show() {
        if (rows.size() > 0) {
            place.show(table.control());
        } else if (rows.total() > 0) {
            place.say(table.control(), NO_MATCH, ALL, () -> filter.setText(""));
        } else {
            place.say(table.control(), QUIET);
        }
        count.setText(Words.of("{0} von {1} Ereignissen gezeigt", "{0} of {1} events shown", rows.size(),
                rows.total()));
    }

    private void copy() {
        String words = table.text();
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

    private static Button check(Buttons bar, Mnemonics mnemonics, String id, Text label) {
        Button check = Ids.named(id, new Button(bar.control(), SWT.CHECK));
        check.setText(mnemonics.on(Words.of(label)));
        return check;
    }
}
