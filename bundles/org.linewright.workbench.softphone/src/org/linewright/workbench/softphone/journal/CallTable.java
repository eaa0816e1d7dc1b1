package org.linewright.workbench.softphone.journal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.Columns;
import org.linewright.workbench.softphone.phone.JournalEntry;
import org.linewright.workbench.softphone.phone.Remembering;

/** The calls that are over, one a row. */
final class CallTable {

    private static final Text NAME = new Text("Anrufe", "Calls");

    private final Table table;
    private final CallColumn.Reader reader;
    private final Does does;

    /** What can be done with the selected rows. */
    record Does(Runnable again, Runnable messages, Supplier<CopyAction> copy) {
    }

    CallTable(Composite parent, Remembering remembering, CallColumn.Reader reader, Does does) {
        this.reader = reader;
        this.does = does;
        this.table = AccessibleName.on(Ids.named("journal.table",
                new Table(parent, SWT.MULTI | SWT.FULL_SELECTION)), NAME);
        table.setHeaderVisible(true);
        Columns columns = new Columns(table, remembering, "journal");
        for (CallColumn column : CallColumn.values()) {
            columns.add(column.name(), column.label(), column.characters());
        }
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.setMenu(menu.createContextMenu(table));
        table.addListener(SWT.DefaultSelection, event -> does.again().run());
        table.addListener(SWT.KeyDown, this::key);
    }

    Table control() {
        return table;
    }

    void show(List<JournalEntry> entries, List<JournalEntry> selected) {
        table.setRedraw(false);
        table.setItemCount(entries.size());
        table.deselectAll();
        for (int row = 0; row < entries.size(); row++) {
            JournalEntry entry = entries.get(row);
            TableItem item = table.getItem(row);
            item.setText(Arrays.stream(CallColumn.values())
                    .map(column -> column.cell(entry, reader))
                    .toArray(String[]::new));
            item.setImage(CallColumn.DIRECTION.ordinal(),
                    (entry.missed() ? Icon.WARNING : entry.answered() ? Icon.DONE : Icon.LINE_OFF).image());
            if (selected.contains(entry)) {
                table.select(row);
            }
        }
        table.setRedraw(true);
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if (control && event.keyCode == 'c') {
            does.copy().get().run();
        } else if (control && event.keyCode == 'a') {
            table.selectAll();
        }
    }

    private void fill(IMenuManager menu) {
        if (table.getSelectionCount() > 0) {
            Action again = new Action(Words.of("&Wieder anrufen\tEingabe", "C&all again\tEnter"),
                    Icon.PHONE.descriptor()) {
                @Override
                public void run() {
                    does.again().run();
                }
            };
            again.setEnabled(table.getSelectionCount() == 1);
            menu.add(again);
            Action messages = new Action(Words.of("&Nachrichten zeigen", "Show &messages"), Icon.SUPPORT.descriptor()) {
                @Override
                public void run() {
                    does.messages().run();
                }
            };
            messages.setId("messages");
            messages.setEnabled(table.getSelectionCount() == 1);
            menu.add(messages);
            menu.add(does.copy().get());
        }
    }
}
