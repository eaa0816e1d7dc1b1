package org.linewright.workbench.location.editor.field;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;

/** One of several values. */
record BoundChoice<T, E>(Combo combo, List<E> values, Function<T, E> read) implements Bound<T> {

    static <T, E> BoundChoice<T, E> of(Combo combo, List<E> values, Function<T, E> read, BiFunction<T, E, T> write,
            Consumer<UnaryOperator<T>> changed) {
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            E chosen = values.get(combo.getSelectionIndex());
            changed.accept(old -> write.apply(old, chosen));
        }));
        return new BoundChoice<>(combo, values, read);
    }

    @Override
    public void show(T value) {
        combo.select(values.indexOf(read.apply(value)));
    }

    @Override
    public void clear() {
        combo.deselectAll();
    }

    @Override
    public void lock(boolean readOnly) {
        combo.setEnabled(!readOnly && combo.getSelectionIndex() >= 0);
    }

    @Override
    public Control control() {
        return combo;
    }
}
