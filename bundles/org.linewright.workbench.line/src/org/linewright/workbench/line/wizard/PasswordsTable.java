package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.draft.PasswordRow;

/** A password for each line, pasted as a table and never shown: user names, dots, and what is wrong with a row. */
final class PasswordsTable {

    private static final Text LABEL = new Text("Passwörter je Leitung", "Passwords of the lines");

    private final Composite area;
    private final Table table;
    private List<PasswordRow> rows = List.of();

    /** @param pasted told what the clipboard held */
    PasswordsTable(Composite parent, Mnemonics mnemonics, Consumer<Secret> pasted) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, Look.SMALL).applyTo(area);
        this.table = AccessibleName.on(Ids.named("lines.passwords.table",
                new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI)), LABEL);
        table.setHeaderVisible(true);
        Column.of(table, new Text("Benutzer", "User"), 12);
        Column.of(table, new Text("Passwort", "Password"), 12);
        Column.of(table, new Text("Hinweis", "Remark"), 34);
        table.addListener(SWT.SetData, this::fill);
        table.addKeyListener(KeyListener.keyPressedAdapter(event -> pressed(event, pasted)));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(Look.characters(table, 30),
                Look.lines(table, 5)).applyTo(table);
        button("paste", mnemonics, new Text("Aus der Zwischenablage einfügen", "Paste from the clipboard"),
                () -> paste(pasted));
        button("clear", mnemonics, new Text("Leeren", "Clear"), () -> pasted.accept(new Secret("")));
    }

    Composite control() {
        return area;
    }

    /** Shows these rows and no others. */
    void show(List<PasswordRow> now) {
        if (!now.equals(rows)) {
            rows = now;
            table.setItemCount(rows.size());
            table.clearAll();
        }
    }

    private void fill(Event event) {
        PasswordRow row = rows.get(event.index);
        ((TableItem) event.item).setText(new String[]{ row.user(), row.password().reveal().isEmpty() ? "" : "••••••••",
                row.trouble().map(Trouble::sentence).map(Words::of).orElse("") });
        row.trouble().ifPresent(
                trouble -> ((TableItem) event.item).setImage(2, TroubleList.icon(trouble.severity()).image()));
    }

    private void pressed(KeyEvent event, Consumer<Secret> pasted) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'v') {
            paste(pasted);
        }
    }

    private void paste(Consumer<Secret> pasted) {
        Clipboard clipboard = new Clipboard(table.getDisplay());
        try {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String words) {
                pasted.accept(new Secret(words));
            }
        } finally {
            clipboard.dispose();
        }
    }

    private void button(String name, Mnemonics mnemonics, Text label, Runnable action) {
        Button button = Ids.named("lines.passwords." + name, new Button(area, SWT.PUSH));
        button.setText(mnemonics.on(Words.of(label)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.swtDefaults().applyTo(button);
    }
}
