package org.linewright.workbench.internal.slot;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;

/** Which unfinished work to go on with, and which to give up. */
final class LeftDialog extends MessageDialog {

    /** What is to become of the chosen work; later leaves it as it is. */
    enum Answer {
        CONTINUE,
        DISCARD,
        LATER
    }

    private static final Text TITLE = new Text("Unfertige Arbeit", "Unfinished work");
    private static final Text SENTENCE = new Text(
            "Linewright endete, bevor diese Arbeit fertig war; sie ist aufgehoben. Nur Passwörter werden nie aufgehoben: "
                    + "geben Sie sie noch einmal ein.",
            "Linewright ended before this work was finished; it is kept. Only passwords are never kept: enter them "
                    + "again.");

    private static final int SHOWN = 8;

    private final List<Left> work;
    private List<Left> chosen;

    LeftDialog(Shell parent, List<Left> work) {
        super(parent, Words.of(TITLE), null, // framework-driven null: no own image
                Words.of(SENTENCE), QUESTION, 0, Words.of("&Weitermachen", "&Continue"),
                Words.of("&Verwerfen", "&Discard"), Words.of("&Später", "&Later"));
        this.work = List.copyOf(work);
        this.chosen = this.work;
    }

    /** Asks; returns when it is answered. */
    Answer answer() {
        int button = open();
        return button < 0 ? Answer.LATER : Answer.values()[button];
    }

    /** What the answer is about. */
    List<Left> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(Ids.named("left", shell));
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Table table = AccessibleName.on(
                Ids.named("left.work", new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION)), TITLE);
        table.setHeaderVisible(true);
        Column.of(table, new Text("Was", "What"), 32);
        Column.of(table, new Text("Stand", "State"), 24);
        Column.of(table, new Text("Zuletzt geändert", "Last changed"), 24);
        for (Left left : work) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[]{ left.title(), Words.of(state(left)), Words.moment(left.at()) });
            item.setImage(0, (left.place().thing().isPresent() ? Icon.CHANGE : Icon.ADD).image());
            item.setChecked(true);
        }
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(table)));
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(SWT.DEFAULT, table.getItemHeight() * (1 + Math.min(SHOWN, work.size()))).applyTo(table);
        return table;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        for (Answer answer : Answer.values()) {
            Ids.named("left." + answer.name().toLowerCase(Locale.ROOT), getButton(answer.ordinal()));
        }
    }

    private void choose(Table table) {
        chosen = IntStream.range(0, work.size()).filter(row -> table.getItem(row).getChecked()).mapToObj(work::get)
                .toList();
        for (Answer answer : List.of(Answer.CONTINUE, Answer.DISCARD)) {
            Button button = getButton(answer.ordinal());
            button.setEnabled(!chosen.isEmpty());
        }
    }

    private static Text state(Left left) {
        return left.place().thing().isPresent()
                ? new Text("nicht gespeichert", "not saved")
                : new Text("Assistent, unfertig", "wizard, not finished");
    }
}
