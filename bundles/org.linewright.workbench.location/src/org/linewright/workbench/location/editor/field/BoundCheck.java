package org.linewright.workbench.location.editor.field;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/** Yes or no. */
record BoundCheck<T>(Button button, Predicate<T> read) implements Bound<T> {

    static <T> BoundCheck<T> of(Button button, Predicate<T> read, BiFunction<T, Boolean, T> write,
            Consumer<UnaryOperator<T>> changed) {
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            boolean yes = button.getSelection();
            changed.accept(old -> write.apply(old, yes));
        }));
        return new BoundCheck<>(button, read);
    }

    @Override
    public void show(T value) {
        button.setSelection(read.test(value));
    }

    @Override
    public void clear() {
        button.setSelection(false);
    }

    @Override
    public void lock(boolean readOnly) {
        button.setEnabled(!readOnly);
    }

    @Override
    public Control control() {
        return button;
    }
}
