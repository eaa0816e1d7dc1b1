package org.linewright.workbench.location.editor.list;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.jface.layout.GridDataFactory;
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
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;

/**
 * Rows with buttons to add, duplicate, remove and move them. From the keyboard: Insert adds, Delete removes, Alt+arrow
 * moves, Enter opens.
 */
public final class ListTable {

    private static final Text ADD = new Text("Hinzufügen", "Add");
    private static final Text DUPLICATE = new Text("Duplizieren", "Duplicate");
    private static final Text REMOVE = new Text("Entfernen", "Remove");
    private static final Text UP = new Text("Nach oben", "Up");
    private static final Text DOWN = new Text("Nach unten", "Down");

    private final RowTable rows;
    private final Orders orders;
    private final Buttons buttons;
    private final Button add;
    private final List<Button> several;
    private final Button up;
    private final Button down;
    private boolean locked;

    /**
     * @param id what its widgets are called: {@code id.table}, {@code id.add} …
     * @param style {@code SWT.CHECK} for boxes, else {@code SWT.NONE}
     * @param lines how many rows are in sight at least
     */
    public ListTable(Composite area, Mnemonics mnemonics, String id, Text name, int style, List<Heading> headings,
            int lines, Orders orders) {
        this.orders = orders;
        this.rows = new RowTable(area, id + ".table", name, style | SWT.MULTI, headings, lines);
        this.buttons = Buttons.in(area, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(area, 40), SWT.DEFAULT)
                .applyTo(buttons.area());
        this.add = buttons.with(id + ".add", ADD, () -> changed(orders.add(own())));
        this.several = List.of(buttons.with(id + ".duplicate", DUPLICATE, () -> changed(orders.duplicate(own()))),
                buttons.with(id + ".remove", REMOVE, () -> changed(orders.remove(own()))));
        this.up = buttons.with(id + ".up", UP, () -> move(-1));
        this.down = buttons.with(id + ".down", DOWN, () -> move(1));
        rows.control().addSelectionListener(SelectionListener.widgetSelectedAdapter(this::clicked));
        rows.control().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> orders.open()));
        rows.control().addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        DragOrder.on(rows.control(), () -> !locked && own().length > 0, before -> changed(orders.drop(
                Math.min(before, rows.own()), own())));
    }

    public Table control() {
        return rows.control();
    }

    /** The buttons, for more of them. */
    public Buttons buttons() {
        return buttons;
    }

    /** The place of the only selected row; empty when none or several are. */
    public OptionalInt only() {
        int[] selected = rows.selected();
        return selected.length == 1 ? OptionalInt.of(selected[0]) : OptionalInt.empty();
    }

    /** The places of the selected rows that can be changed. */
    public int[] own() {
        return Arrays.stream(rows.selected()).filter(place -> place < rows.own()).toArray();
    }

    public void select(int place) {
        rows.select(List.of(place));
        orders.selected();
        enable();
    }

    /** Selects the first row while none is. */
    public void selectSomething() {
        if (control().getSelectionCount() == 0 && control().getItemCount() > 0) {
            rows.select(List.of(0));
            enable();
        }
    }

    /** Shows these and no others. */
    public void show(List<Row> newer, boolean readOnly) {
        locked = readOnly;
        rows.show(newer);
        enable();
    }

    private void clicked(SelectionEvent event) {
        if (event.detail == SWT.CHECK) {
            int place = control().indexOf((TableItem) event.item);
            boolean on = ((TableItem) event.item).getChecked();
            rows.untouched(place);
            if (!locked && place < rows.own()) {
                orders.tick(place, on);
            }
        }
        orders.selected();
        enable();
    }

    private void pressed(KeyEvent event) {
        boolean done = !locked && switch (event.keyCode) {
            case SWT.ARROW_UP, SWT.ARROW_DOWN -> event.stateMask == SWT.ALT
                    && move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
            case SWT.DEL -> changed(orders.remove(own()));
            case SWT.INSERT -> changed(orders.add(own()));
            default -> false;
        };
        event.doit = event.doit && !done;
    }

    private boolean move(int by) {
        return changed(orders.move(by, own()));
    }

    private boolean changed(List<Integer> selected) {
        rows.select(selected);
        orders.selected();
        enable();
        return true;
    }

    private void enable() {
        int[] own = own();
        add.setEnabled(!locked);
        several.forEach(button -> button.setEnabled(!locked && own.length > 0));
        up.setEnabled(!locked && own.length > 0 && own[0] > 0);
        down.setEnabled(!locked && own.length > 0 && own[own.length - 1] < rows.own() - 1);
    }
}
