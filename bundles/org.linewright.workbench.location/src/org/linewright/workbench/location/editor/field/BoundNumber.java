package org.linewright.workbench.location.editor.field;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.linewright.workbench.kit.Quiet;

/** A whole number. */
record BoundNumber<T>(Spinner spinner, Function<T, Integer> read, Quiet typing) implements Bound<T> {

    static <T> BoundNumber<T> of(Spinner spinner, Function<T, Integer> read, BiFunction<T, Integer, T> write,
            Consumer<UnaryOperator<T>> changed) {
        Quiet typing = new Quiet(any -> {
            int number = spinner.getSelection();
            changed.accept(old -> write.apply(old, number));
        });
        spinner.addModifyListener(event -> typing.tell(""));
        return new BoundNumber<>(spinner, read, typing);
    }

    @Override
    public void show(T value) {
        set(read.apply(value));
    }

    @Override
    public void clear() {
        set(spinner.getMinimum());
    }

    @Override
    public void lock(boolean readOnly) {
        spinner.setEnabled(!readOnly);
    }

    @Override
    public Control control() {
        return spinner;
    }

    private void set(int number) {
        if (spinner.getSelection() != number) {
            typing.during(() -> spinner.setSelection(number));
        }
    }
}
