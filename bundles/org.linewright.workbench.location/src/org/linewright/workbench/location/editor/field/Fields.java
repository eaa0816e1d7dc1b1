package org.linewright.workbench.location.editor.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.Said;

/**
 * The fields of a form, each bound to one value of what is edited.
 *
 * @param <T> what is edited, an immutable value
 */
public final class Fields<T> {

    /** Hears what a person does in the fields. */
    public interface Listener<T> {

        void changed(Field field, UnaryOperator<T> change);

        /** The person is in this field now. */
        void entered(Field field);

        /** The person left a field. */
        void left();
    }

    private final Form form;
    private final Said troubles;
    private final Listener<T> listener;
    private final List<Bound<T>> all = new ArrayList<>();

    /** @param resized called when the form became higher or lower */
    public Fields(Form form, Listener<T> listener, Runnable resized) {
        this.form = form;
        this.listener = listener;
        this.troubles = new Said(found -> {
            form.show(found);
            resized.run();
        });
    }

    public Form form() {
        return form;
    }

    /** A line of text over the whole width. */
    public org.eclipse.swt.widgets.Text text(Field field, Function<T, String> read, BiFunction<T, String, T> write) {
        return text(field, form.text(field.id(), field.label()), read, write);
    }

    /** A line of text about so many characters wide. */
    public org.eclipse.swt.widgets.Text text(Field field, int characters, Function<T, String> read,
            BiFunction<T, String, T> write) {
        return text(field, form.text(field.id(), field.label(), characters), read, write);
    }

    public Button check(Field field, Predicate<T> read, BiFunction<T, Boolean, T> write) {
        Button button = form.check(field.id(), field.label());
        bind(field, BoundCheck.of(button, read, write, changed(field)));
        return button;
    }

    public <E> Combo choice(Field field, List<E> values, Function<E, Text> words, Function<T, E> read,
            BiFunction<T, E, T> write) {
        Combo combo = form.choice(field.id(), field.label(), values.stream().map(words).toList());
        bind(field, BoundChoice.of(combo, values, read, write, changed(field)));
        return combo;
    }

    public Spinner number(Field field, int least, int most, Function<T, Integer> read,
            BiFunction<T, Integer, T> write) {
        Spinner spinner = form.number(field.id(), field.label(), least, most);
        bind(field, BoundNumber.of(spinner, read, write, changed(field)));
        return spinner;
    }

    /** A control of the caller's own, which shows and tells by itself; its help is shown like that of others. */
    public <C extends Control> C explained(Field field, C control) {
        control.addFocusListener(FocusListener.focusGainedAdapter(event -> listener.entered(field)));
        control.addFocusListener(FocusListener.focusLostAdapter(event -> listener.left()));
        control.setToolTipText(Words.of(field.help()));
        return control;
    }

    /** Shows this value, without calling a listener; of nothing the fields are empty and closed. */
    public void show(Optional<T> value, boolean readOnly) {
        for (Bound<T> one : all) {
            value.ifPresentOrElse(one::show, one::clear);
            one.lock(readOnly || value.isEmpty());
        }
    }

    /** Shows these troubles and no others, each at its field. */
    public void say(List<Trouble> found) {
        troubles.say(found);
    }

    /** Goes to the first field. */
    public void focus() {
        all.stream().findFirst().ifPresent(first -> first.control().setFocus());
    }

    private org.eclipse.swt.widgets.Text text(Field field, org.eclipse.swt.widgets.Text text,
            Function<T, String> read, BiFunction<T, String, T> write) {
        bind(field, new BoundText<>(text, read, write, changed(field)));
        return text;
    }

    private void bind(Field field, Bound<T> bound) {
        all.add(bound);
        explained(field, bound.control());
    }

    private Consumer<UnaryOperator<T>> changed(Field field) {
        return change -> listener.changed(field, change);
    }
}
