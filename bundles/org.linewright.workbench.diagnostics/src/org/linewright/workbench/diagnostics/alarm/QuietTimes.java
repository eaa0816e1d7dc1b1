package org.linewright.workbench.diagnostics.alarm;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.diagnostics.alarm.EntryFields.Typing;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;

/** The quiet times of a rule: a list of them, and the fields of the one that is looked at. For the UI thread. */
final class QuietTimes {

    private static final Text HEADING = new Text("Ruhezeiten", "Quiet times");
    private static final int ROWS = 4;

    private final Typing typing;
    private final Label none;
    private final Table table;
    private final Button add;
    private final Button remove;
    private final EntryFields fields;
    private QuietWords shown = new QuietWords(Entry.fresh(Entry.Kind.RULE, ""));
    private int chosen;

    QuietTimes(Composite parent, Mnemonics mnemonics, Typing typing) {
        this.typing = typing;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Look.heading(new Label(area, SWT.NONE)).setText(Words.of(HEADING));
        this.none = Look.as(Look.Role.SUBDUED, new Label(area, SWT.WRAP));
        none.setText(Words.of("Keine: es wird zu jeder Zeit gemeldet.", "None: it is told at any time."));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(none, 30), SWT.DEFAULT).applyTo(none);
        this.table = AccessibleName.on(Ids.named("alarm.quiet",
                new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER)), HEADING);
        table.setHeaderVisible(true);
        Column.of(table, new Text("Beginnt am", "Begins on"), 26);
        Column.of(table, new Text("Zeit", "Time"), 16);
        table.addListener(SWT.Selection, event -> choose(table.getSelectionIndex()));
        table.addListener(SWT.KeyDown, this::pressed);
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT, table.getHeaderHeight() + ROWS * table.getItemHeight()).applyTo(table);
        Buttons buttons = Buttons.in(area, mnemonics);
        this.add = buttons.with("alarm.quiet.add", new Text("Neue Ruhezeit", "New quiet time"), this::add);
        this.remove = buttons.with("alarm.quiet.remove", new Text("Ruhezeit entfernen", "Remove quiet time"),
                this::remove);
        this.fields = EntryForms.quiet(new EntryFields(area, mnemonics, new Typing(
                (key, word) -> typing.words().accept(QuietWords.key(chosen, key), word), typing.secrets(),
                typing.whole())));
    }

    /** Another rule will be looked at. */
    void leave() {
        chosen = 0;
    }

    /** @param troubles of all quiet times, at fields such as {@code quiet[0].from} */
    void show(Entry rule, List<Trouble> troubles) {
        shown = new QuietWords(rule);
        List<Entry> times = shown.all();
        chosen = Math.max(0, Math.min(chosen, times.size() - 1));
        table.setItemCount(times.size());
        for (int place = 0; place < times.size(); place++) {
            row(table.getItem(place), times.get(place), worst(place, troubles));
        }
        boolean some = !times.isEmpty();
        visible(none, !some);
        visible(table, some);
        visible(fields.control(), some || !troubles.isEmpty());
        remove.setEnabled(some);
        if (some) {
            table.setSelection(chosen);
            fields.show(times.get(chosen));
        }
        fields.show(troubles.stream()
                .filter(trouble -> trouble.field().startsWith(QuietWords.key(chosen, ""))
                        || !trouble.field().contains("["))
                .map(trouble -> trouble.at(trouble.field().replaceFirst("^quiet(\\[\\d+][.])?", "")))
                .toList());
    }

    /** The rule stays as it is; what is typed from now on is another step. */
    private void choose(int place) {
        chosen = Math.max(0, place);
        typing.whole().accept(shown.rule());
    }

    private void add() {
        chosen = shown.count();
        typing.whole().accept(shown.adding());
        table.setFocus();
    }

    private void remove() {
        int gone = chosen;
        chosen--;
        typing.whole().accept(shown.without(gone));
        if (!table.setFocus()) {
            add.setFocus();
        }
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.DEL && remove.isEnabled()) {
            remove();
        } else if (event.keyCode == SWT.INSERT) {
            add();
        }
    }

    private static void row(TableItem item, Entry time, Optional<Severity> worst) {
        String days = days(time);
        item.setText(0, worst.map(TroubleList::word).map(word -> days + " (" + Words.of(word) + ")").orElse(days));
        item.setText(1, time.word("from") + "–" + time.word("to"));
        item.setImage(0, worst.map(TroubleList::icon).orElse(Icon.NOTE).image());
    }

    private static String days(Entry time) {
        List<String> days = time.list("days");
        return days.size() == DayOfWeek.values().length
                ? Words.of("täglich", "daily")
                : days.stream().map(DayOfWeek::valueOf)
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, Words.locale()))
                        .collect(Collectors.joining(" "));
    }

    private static Optional<Severity> worst(int place, List<Trouble> troubles) {
        return troubles.stream().filter(trouble -> trouble.field().startsWith(QuietWords.key(place, "")))
                .map(Trouble::severity).max(Comparator.naturalOrder())
                .filter(severity -> severity != Severity.NOTE);
    }

    private static void visible(Control control, boolean wanted) {
        control.setVisible(wanted);
        ((GridData) control.getLayoutData()).exclude = !wanted;
    }
}
