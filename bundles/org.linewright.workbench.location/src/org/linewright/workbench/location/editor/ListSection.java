package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.location.editor.field.Field;
import org.linewright.workbench.location.editor.field.Fields;
import org.linewright.workbench.location.editor.list.Heading;
import org.linewright.workbench.location.editor.list.ListTable;
import org.linewright.workbench.location.editor.list.Row;
import org.linewright.workbench.page.HelpPane;

/** A list with the fields of its selected value below it. */
final class ListSection<T> implements Fields.Listener<T> {

    private static final int LINES = 3;

    private final Changes changes;
    private final HelpPane help;
    private final ListTable table;
    private final Fields<T> fields;
    private ListOf<T> list;
    private Optional<Shown> shown = Optional.empty();
    private boolean opening;

    /** What a section is drawn with. */
    record Place(Composite area, Mnemonics mnemonics, Runnable resized) {
    }

    /** Without boxes. */
    ListSection(Place place, ListOf<T> list, List<Heading> headings, Forms forms, Consumer<Fields<T>> drawn) {
        this(place, list, headings, SWT.NONE, forms, drawn, (value, on) -> value);
    }

    /**
     * @param style {@code SWT.CHECK} for boxes, else {@code SWT.NONE}
     * @param drawn draws the fields of a value
     * @param ticked a value whose box is ticked, or is not
     */
    ListSection(Place place, ListOf<T> list, List<Heading> headings, int style, Forms forms,
            Consumer<Fields<T>> drawn, BiFunction<T, Boolean, T> ticked) {
        this.list = list;
        this.changes = forms.changes();
        this.help = forms.help();
        this.table = new ListTable(place.area(), place.mnemonics(), list.form(), list.label(), style, headings,
                LINES, new ListOrders<>(changes, this, ticked));
        Form form = Form.in(place.area(), place.mnemonics());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        this.fields = new Fields<>(form, this, place.resized());
        drawn.accept(fields);
    }

    ListTable table() {
        return table;
    }

    Fields<T> fields() {
        return fields;
    }

    ListOf<T> list() {
        return list;
    }

    /** Shows another list of this kind. */
    void turn(ListOf<T> other) {
        list = other;
        table.control().deselectAll();
    }

    /** @param rows one for each value, then fixed ones */
    void show(Shown newer, List<Row> rows) {
        shown = Optional.of(newer);
        table.show(rows, newer.readOnly());
        table.selectSomething();
        fill();
    }

    /** The values at the selected places. */
    List<T> values() {
        return shown.map(now -> list.read().apply(now.edit())).orElse(List.of());
    }

    /** The fields get the focus as soon as the new value is selected. */
    void opening() {
        opening = true;
    }

    /** Other rows are selected. */
    void selected() {
        changes.pause();
        fill();
        if (opening) {
            opening = false;
            fields.focus();
        }
    }

    @Override
    public void changed(Field field, UnaryOperator<T> change) {
        table.only().ifPresent(
                place -> changes.change(list.path(place) + field.id(), edit -> list.with(edit, place, change)));
    }

    @Override
    public void entered(Field field) {
        Forms.explain(help, field);
    }

    @Override
    public void left() {
        changes.pause();
    }

    private void fill() {
        List<T> values = values();
        Optional<T> value = table.only().stream().filter(place -> place < values.size()).mapToObj(values::get)
                .findFirst();
        fields.show(value, shown.filter(Shown::readOnly).isPresent());
        fields.say(value.isEmpty()
                ? List.of()
                : shown.map(now -> now.about(list, table.only().getAsInt())).orElse(List.of()));
    }
}
