package org.linewright.workbench.location.editor.field;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.linewright.workbench.kit.Quiet;

/**
 * One line of text. While a person types, what stands there stays as long as it means the value; without the focus it is
 * written as the value is.
 */
final class BoundText<T> implements Bound<T> {

    private final org.eclipse.swt.widgets.Text text;
    private final Function<T, String> read;
    private final BiFunction<T, String, T> write;
    private final Quiet typing;
    private Optional<T> shown = Optional.empty();

    BoundText(org.eclipse.swt.widgets.Text text, Function<T, String> read, BiFunction<T, String, T> write,
            Consumer<UnaryOperator<T>> changed) {
        this.text = text;
        this.read = read;
        this.write = write;
        this.typing = new Quiet(words -> changed.accept(old -> write.apply(old, words)));
        text.addModifyListener(event -> typing.tell(text.getText()));
        text.addFocusListener(FocusListener.focusLostAdapter(event -> shown.map(read).ifPresent(this::set)));
    }

    @Override
    public void show(T value) {
        shown = Optional.of(value);
        String words = read.apply(value);
        if (!text.isFocusControl() || !read.apply(write.apply(value, text.getText())).equals(words)) {
            set(words);
        }
    }

    @Override
    public void clear() {
        shown = Optional.empty();
        set("");
    }

    @Override
    public void lock(boolean readOnly) {
        text.setEditable(!readOnly);
        text.setEnabled(shown.isPresent());
    }

    @Override
    public Control control() {
        return text;
    }

    private void set(String words) {
        if (!text.getText().equals(words)) {
            typing.during(() -> text.setText(words));
        }
    }
}
