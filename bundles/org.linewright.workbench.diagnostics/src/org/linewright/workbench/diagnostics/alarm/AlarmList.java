package org.linewright.workbench.diagnostics.alarm;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.diagnostics.alarm.Entry.Kind;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;

/** Everything there is to edit, and what adds and removes it. */
final class AlarmList {

    private static final List<Kind> CHANNELS = List.of(Kind.WEBHOOK, Kind.MAIL, Kind.SYSLOG, Kind.DESKTOP);

    private final Composite area;
    private final Table table;
    private final Button remove;

    /**
     * What a person does here.
     *
     * @param chosen told the place of the entry to look at
     * @param added told what to add
     * @param removed removes what is looked at
     */
    record Verbs(IntConsumer chosen, Consumer<Kind> added, Runnable removed) {
    }

    AlarmList(Composite parent, Mnemonics mnemonics, Verbs verbs) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.SMALL, Look.SMALL).spacing(0, Look.GAP).applyTo(area);
        this.table = AccessibleName.on(Ids.named("alarms.table",
                new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER)),
                new Text("Meldewege und Regeln", "Channels and rules"));
        table.setHeaderVisible(true);
        Column.of(table, new Text("Was", "What"), 22);
        Column.of(table, new Text("Name", "Name"), 18);
        table.addListener(SWT.Selection, event -> verbs.chosen().accept(table.getSelectionIndex()));
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && removable()) {
                verbs.removed().run();
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        Buttons buttons = Buttons.in(area, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons.area());
        Menu menu = new Menu(buttons.area());
        CHANNELS.forEach(kind -> item(menu, kind, verbs.added()));
        Button opener = buttons.with("alarms.channel", new Text("Neuer Meldeweg …", "New channel …"),
                () -> menu.setVisible(true));
        opener.setMenu(menu);
        menu.addMenuListener(MenuListener.menuShownAdapter(
                event -> menu.setLocation(opener.toDisplay(0, opener.getSize().y))));
        buttons.with("alarms.rule", new Text("Neue Regel", "New rule"), () -> verbs.added().accept(Kind.RULE));
        this.remove = buttons.with("alarms.remove", new Text("Entfernen", "Remove"), verbs.removed());
    }

    private boolean removable() {
        return remove.isEnabled();
    }

    Table control() {
        return table;
    }

    void show(AlarmDraft draft, int chosen, List<Trouble> troubles, boolean readOnly) {
        table.setItemCount(draft.entries().size());
        for (int place = 0; place < draft.entries().size(); place++) {
            row(table.getItem(place), draft.entries().get(place), worst(draft, place, troubles));
        }
        table.setSelection(chosen);
        remove.setEnabled(!readOnly && draft.entries().get(chosen).kind() != Kind.USUAL);
    }

    private static void row(TableItem item, Entry entry, Optional<Severity> worst) {
        String what = Words.of(entry.kind().label());
        item.setText(0, worst.map(TroubleList::word).map(word -> what + " (" + Words.of(word) + ")").orElse(what));
        item.setText(1, entry.name());
        item.setImage(0, worst.map(TroubleList::icon).orElse(entry.kind().channel() ? Icon.ALARM : Icon.NOTE).image());
    }

    private static Optional<Severity> worst(AlarmDraft draft, int place, List<Trouble> troubles) {
        return about(draft, place, troubles).stream().map(Trouble::severity).max(Comparator.naturalOrder())
                .filter(severity -> severity != Severity.NOTE);
    }

    /** The troubles of the entry at this place. */
    static List<Trouble> about(AlarmDraft draft, int place, List<Trouble> troubles) {
        String path = draft.path(place);
        return troubles.stream()
                .filter(trouble -> path.isEmpty()
                        ? IntStream.range(1, draft.entries().size())
                                .noneMatch(other -> trouble.field().startsWith(draft.path(other)))
                        : trouble.field().startsWith(path))
                .toList();
    }

    private static void item(Menu menu, Kind kind, Consumer<Kind> added) {
        MenuItem item = Ids.named("alarms.channel." + kind, new MenuItem(menu, SWT.PUSH));
        item.setText(Words.of(kind.label()));
        item.addListener(SWT.Selection, event -> added.accept(kind));
    }
}
