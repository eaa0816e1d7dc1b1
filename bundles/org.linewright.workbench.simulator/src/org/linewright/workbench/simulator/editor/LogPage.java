package org.linewright.workbench.simulator.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.LogRows;
import org.linewright.workbench.simulator.box.LogTopic;

/** What happens in the PBX, live, newest last. */
final class LogPage {

    private static final Text COPY = new Text("Kopieren", "Copy");
    private static final Text QUIET = new Text(
            "Noch ist nichts geschehen. Sobald sich etwas an der Telefonanlage tut, steht es hier.",
            "Nothing has happened yet. As soon as something happens at the PBX, it stands here.");
    private static final Text NO_MATCH = new Text("Kein Ereignis passt zum Filter.", "No event matches the filter.");
    private static final Text EVERYBODY = new Text("alle Accounts", "all accounts");
    private static final Text ALL = new Text("Alle zeigen", "Show all");

    private final Box box;
    private final LogRows rows = new LogRows(Words.locale());
    private final Composite page;
    private final org.eclipse.swt.widgets.Text filter;
    private final Combo topic;
    private final Combo account;
    private final Button follow;
    private final Button pause;
    private final Label count;
    private final TablePlace place;
    private final LogTable table;
    private List<AccountId> known = List.of();

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
        this.topic = choice(bar, "log.topic", new Text("Thema", "Topic"));
        Stream.of(LogTopic.values()).forEach(one -> topic.add(Words.of(one.label())));
        topic.select(0);
        this.account = choice(bar, "log.account", new Text("Account", "Account"));
        account.add(Words.of(EVERYBODY));
        account.select(0);
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
        topic.addListener(SWT.Selection, event -> filter());
        account.addListener(SWT.Selection, event -> filter());
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
            accounts();
            show();
        }
    }

    private void filter() {
        rows.filter(filter.getText(), LogTopic.values()[topic.getSelectionIndex()],
                Optional.of(account.getSelectionIndex()).filter(place -> place > 0).map(place -> known.get(place - 1)));
        table.draw();
        show();
    }

    private void unfiltered() {
        topic.select(0);
        account.select(0);
        filter.setText("");
        filter();
    }

    /** Whoever something happened to can be chosen. */
    private void accounts() {
        List<AccountId> now = rows.accounts();
        if (!now.equals(known)) {
            Optional<AccountId> chosen = Optional.of(account.getSelectionIndex())
                    .filter(place -> place > 0)
                    .map(place -> known.get(place - 1));
            known = now;
            account.setItems(Stream.concat(Stream.of(Words.of(EVERYBODY)), now.stream().map(AccountId::toString))
                    .toArray(String[]::new));
            account.select(chosen.map(id -> now.indexOf(id) + 1).orElse(0));
        }
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
            place.say(table.control(), NO_MATCH, ALL, this::unfiltered);
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

    private static Combo choice(Buttons bar, String id, Text name) {
        Combo combo = AccessibleName.on(
                Ids.named(id, new Combo(bar.control(), SWT.READ_ONLY | SWT.DROP_DOWN)), name);
        combo.setLayoutData(new RowData(Look.characters(combo, 18), SWT.DEFAULT));
        return combo;
    }

    private static Button check(Buttons bar, Mnemonics mnemonics, String id, Text label) {
        Button check = Ids.named(id, new Button(bar.control(), SWT.CHECK));
        check.setText(mnemonics.on(Words.of(label)));
        return check;
    }
}
