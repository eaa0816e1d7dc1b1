package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.draft.Passwords;

/** One password for all lines, or a table with one for each. */
final class PasswordPane implements PaneDialog.Pane {

    private static final Text SAME = new Text("Ein Passwort für alle", "One password for all");
    private static final Text EACH = new Text("Eines je Leitung, aus einer Tabelle eingefügt",
            "One for each line, pasted from a table");
    private static final int TABLE_ROWS = 6;

    private final List<String> users;
    private Passwords typed = Passwords.NONE;

    PasswordPane(List<String> users) {
        this.users = List.copyOf(users);
    }

    /** The password of each line. */
    Outcome<Map<String, Secret>> passwords() {
        return typed.of(users);
    }

    Passwords typed() {
        return typed;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, PaneDialog.Ready ready) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        TroubleList troubles = fields(area, mnemonics, list -> {
            list.show(passwords().troubles());
            ready.ready(passwords().isDone());
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(area, 50), SWT.DEFAULT)
                .applyTo(troubles.control());
        ready.ready(false);
        return area;
    }

    /** Draws the fields; {@code look} is called after every change with the list for what is wrong. */
    TroubleList fields(Composite area, Mnemonics mnemonics, Consumer<TroubleList> look) {
        Button same = radio(area, mnemonics, "passwords.same", SAME);
        org.eclipse.swt.widgets.Text one = AccessibleName.on(Ids.named("passwords.one",
                new org.eclipse.swt.widgets.Text(area, SWT.BORDER | SWT.SINGLE | SWT.PASSWORD)), SAME);
        GridDataFactory.fillDefaults().grab(true, false).indent(Look.MARGIN, 0).applyTo(one);
        Button each = radio(area, mnemonics, "passwords.each", EACH);
        org.eclipse.swt.widgets.Text table = AccessibleName.on(Ids.named("passwords.table",
                new org.eclipse.swt.widgets.Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL)), EACH);
        GridDataFactory.fillDefaults().grab(true, true).indent(Look.MARGIN, 0)
                .hint(Look.characters(table, 50), table.getLineHeight() * TABLE_ROWS).applyTo(table);
        Label hint = Look.as(Look.Role.SUBDUED, new Label(area, SWT.WRAP));
        hint.setText(Words.of("Je Zeile: Benutzername, Tabulator oder Semikolon, Passwort.",
                "In each row: user name, tab or semicolon, password."));
        GridDataFactory.fillDefaults().grab(true, false).indent(Look.MARGIN, 0)
                .hint(Look.characters(hint, 50), SWT.DEFAULT).applyTo(hint);
        TroubleList troubles = new TroubleList(area);
        Runnable changed = () -> {
            typed = each.getSelection()
                    ? new Passwords.Each(new Secret(table.getText()))
                    : new Passwords.Same(new Secret(one.getText()));
            one.setEnabled(same.getSelection());
            table.setEnabled(each.getSelection());
            look.accept(troubles);
        };
        same.setSelection(true);
        table.setEnabled(false);
        same.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        each.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        one.addModifyListener(event -> changed.run());
        table.addModifyListener(event -> changed.run());
        return troubles;
    }

    private static Button radio(Composite area, Mnemonics mnemonics, String id, Text label) {
        Button button = Ids.named(id, new Button(area, SWT.RADIO));
        button.setText(mnemonics.on(Words.of(label)));
        return button;
    }
}
