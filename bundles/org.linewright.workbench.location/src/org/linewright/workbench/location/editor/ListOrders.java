package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.linewright.workbench.location.editor.list.Arranged;
import org.linewright.workbench.location.editor.list.Orders;

/** Changes the list of a section as a person orders. */
final class ListOrders<T> implements Orders {

    private final Changes changes;
    private final ListSection<T> section;
    private final BiFunction<T, Boolean, T> ticked;

    /** @param ticked a value whose box is ticked, or is not */
    ListOrders(Changes changes, ListSection<T> section, BiFunction<T, Boolean, T> ticked) {
        this.changes = changes;
        this.section = section;
        this.ticked = ticked;
    }

    @Override
    public List<Integer> add(int... selected) {
        List<Integer> places = arrange(all -> all.adding(section.list().fresh()), selected);
        section.opening();
        return places;
    }

    @Override
    public List<Integer> duplicate(int... selected) {
        return arrange(Arranged::duplicated, selected);
    }

    @Override
    public List<Integer> remove(int... selected) {
        return arrange(Arranged::without, selected);
    }

    @Override
    public List<Integer> move(int by, int... selected) {
        return arrange(all -> all.moved(by), selected);
    }

    @Override
    public List<Integer> drop(int before, int... selected) {
        return arrange(all -> all.dropped(before), selected);
    }

    @Override
    public void tick(int place, boolean on) {
        ListOf<T> list = section.list();
        changes.step(list.key(), edit -> list.with(edit, place, value -> ticked.apply(value, on)));
    }

    @Override
    public void selected() {
        section.selected();
    }

    @Override
    public void open() {
        section.fields().focus();
    }

    private List<Integer> arrange(UnaryOperator<Arranged<T>> change, int... selected) {
        ListOf<T> list = section.list();
        Arranged<T> after = change.apply(Arranged.of(section.values(), selected));
        changes.step(list.key(), edit -> list.write().apply(edit, after.values()));
        return after.selected();
    }
}
