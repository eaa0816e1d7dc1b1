package org.linewright.workbench.line.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.linewright.core.Secret;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Quiet;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.draft.PasswordRow;
import org.linewright.workbench.line.draft.Passwords;

/** Where the passwords of a block come from: typed once, pasted as a table, or kept elsewhere. */
final class PasswordArea {

    private static final org.linewright.core.Text SAME = new org.linewright.core.Text("Passwort für alle",
            "Password for all");
    private static final org.linewright.core.Text PLACE = new org.linewright.core.Text("Ort der Passwörter",
            "Where the passwords are kept");

    private final Consumer<Passwords> chosen;
    private final Composite area;
    private final List<Button> kinds = new ArrayList<>();
    private final List<Control> inputs;
    private final Text same;
    private final PasswordsTable table;
    private final Text place;
    private final Quiet typed;

    /** @param chosen told what a person typed or pasted */
    PasswordArea(Composite parent, Mnemonics mnemonics, Consumer<Passwords> chosen) {
        this.chosen = chosen;
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.SMALL).applyTo(area);
        for (PasswordKind kind : PasswordKind.values()) {
            kinds.add(radio(kind, mnemonics));
        }
        this.same = AccessibleName.on(Ids.named("lines.password", new Text(area, SWT.BORDER | SWT.PASSWORD)), SAME);
        this.table = new PasswordsTable(area, mnemonics, pasted -> chosen.accept(new Passwords.Each(pasted)));
        this.place = AccessibleName.on(Ids.named("lines.reference", new Text(area, SWT.BORDER)), PLACE);
        this.inputs = List.of(same, table.control(), place);
        this.typed = new Quiet(any -> chosen.accept(kind() == PasswordKind.SAME
                ? new Passwords.Same(new Secret(same.getText()))
                : new Passwords.Elsewhere(place.getText())));
        place.setMessage("env:SIP_<USER>   file:/etc/linewright/<USER>");
        same.addModifyListener(event -> typed.tell(""));
        place.addModifyListener(event -> typed.tell(""));
        inputs.forEach(input -> GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(input, 30),
                SWT.DEFAULT).applyTo(input));
    }

    Composite control() {
        return area;
    }

    /** Draws what the block has; nobody is told. */
    void show(Passwords passwords) {
        PasswordKind kind = PasswordKind.of(passwords);
        kinds.forEach(button -> button.setSelection(button.getData() == kind));
        for (int input = 0; input < inputs.size(); input++) {
            ((GridData) inputs.get(input).getLayoutData()).exclude = input != kind.ordinal();
            inputs.get(input).setVisible(input == kind.ordinal());
        }
        typed.during(() -> {
            set(same, passwords instanceof Passwords.Same one ? one.password().reveal() : "");
            set(place, passwords instanceof Passwords.Elsewhere elsewhere ? elsewhere.reference() : "");
        });
        area.requestLayout();
    }

    /** Draws the rows of the pasted table. */
    void show(List<PasswordRow> rows) {
        table.show(rows);
    }

    private PasswordKind kind() {
        return kinds.stream()
                .filter(Button::getSelection)
                .map(button -> (PasswordKind) button.getData())
                .findFirst()
                .orElse(PasswordKind.SAME);
    }

    private static void set(Text text, String value) {
        if (!text.getText().equals(value)) {
            text.setText(value);
        }
    }

    private Button radio(PasswordKind kind, Mnemonics mnemonics) {
        Button button = Ids.named("lines.passwords." + kind.name().toLowerCase(Locale.ROOT),
                new Button(area, SWT.RADIO));
        button.setText(mnemonics.on(Words.of(kind.label())));
        button.setData(kind);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                chosen.accept(kind.nothing());
            }
        }));
        return button;
    }
}
