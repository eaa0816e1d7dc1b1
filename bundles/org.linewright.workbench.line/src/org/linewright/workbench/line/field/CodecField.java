package org.linewright.workbench.line.field;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Codecs with a tick for the offered ones, in their order; buttons and Alt+arrow move one. */
final class CodecField {

    private final Setting setting;
    private final Consumer<String> typed;
    private final Table table;
    private final Button up;
    private final Button down;
    private CodecOrder order;
    private boolean locked;

    private CodecField(Setting setting, Composite area, Mnemonics mnemonics, Consumer<String> typed) {
        this.setting = setting;
        this.typed = typed;
        this.order = CodecOrder.of(setting, "");
        this.table = AccessibleName.on(Ids.named(setting.key() + ".list",
                new Table(area, SWT.CHECK | SWT.BORDER | SWT.SINGLE)), setting.label());
        Composite buttons = new Composite(area, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(Look.SMALL).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(table, 20), SWT.DEFAULT).applyTo(buttons);
        this.up = button(buttons, "up", mnemonics, new Text("Nach oben", "Up"), -1);
        this.down = button(buttons, "down", mnemonics, new Text("Nach unten", "Down"), 1);
    }

    /** Draws it into {@code parent}. */
    static CodecField in(Composite parent, Setting setting, Mnemonics mnemonics, Consumer<String> typed) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.SMALL).applyTo(area);
        CodecField field = new CodecField(setting, area, mnemonics, typed);
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(field.table, 20), SWT.DEFAULT)
                .applyTo(field.table);
        field.listen();
        return field;
    }

    Table control() {
        return table;
    }

    Composite area() {
        return table.getParent();
    }

    void enabled(boolean possible) {
        table.setEnabled(possible);
        buttons();
    }

    /** Whether the order can be read, but not changed. */
    void lock(boolean readOnly) {
        locked = readOnly;
        buttons();
    }

    void show(String value) {
        if (!value.equals(order.value()) || table.getItemCount() == 0) {
            order = CodecOrder.of(setting, value);
            draw(Math.max(0, table.getSelectionIndex()));
        }
    }

    private void listen() {
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(this::selected));
        table.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
    }

    private void selected(SelectionEvent event) {
        if (event.detail == SWT.CHECK) {
            Choice choice = order.all().get(table.indexOf((TableItem) event.item));
            change(order.toggled(choice), choice);
        }
        buttons();
    }

    private void pressed(KeyEvent event) {
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            event.doit = false;
        }
    }

    private void move(int by) {
        if (table.getSelectionIndex() >= 0) {
            Choice choice = order.all().get(table.getSelectionIndex());
            change(order.moved(choice, by), choice);
        }
    }

    private void change(CodecOrder next, Choice selected) {
        CodecOrder after = locked ? order : next;
        boolean other = !after.equals(order);
        order = after;
        draw(order.all().indexOf(selected));
        if (other) {
            typed.accept(order.value());
        }
    }

    private void draw(int selection) {
        List<Choice> all = order.all();
        table.setItemCount(all.size());
        for (int row = 0; row < all.size(); row++) {
            boolean offered = order.chosen().contains(all.get(row));
            table.getItem(row).setChecked(offered);
            table.getItem(row).setText((offered ? row + 1 + ". " : "– ") + Words.of(all.get(row).label()));
        }
        table.setSelection(selection);
        buttons();
    }

    private void buttons() {
        int row = table.getSelectionIndex();
        boolean possible = table.isEnabled() && !locked && row >= 0 && row < order.all().size();
        up.setEnabled(possible && order.movable(order.all().get(row), -1));
        down.setEnabled(possible && order.movable(order.all().get(row), 1));
    }

    private Button button(Composite parent, String name, Mnemonics mnemonics, Text label, int by) {
        Button button = Ids.named(setting.key() + "." + name, new Button(parent, SWT.PUSH));
        button.setText(mnemonics.on(Words.of(label)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> move(by)));
        return button;
    }
}
