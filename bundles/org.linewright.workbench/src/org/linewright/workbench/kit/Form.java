package org.linewright.workbench.kit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

/**
 * Labelled fields below one another. Each has its own mnemonic, is named for screen readers and for tests by its field
 * path, and says its troubles below it; those of no field stand below the form.
 */
public final class Form {

    private final FormRows rows;
    private final Map<String, FieldMark> marks = new LinkedHashMap<>();
    private final TroubleList others;

    private Form(FormRows rows, TroubleList others) {
        this.rows = rows;
        this.others = others;
    }

    /**
     * A form with its troubles below, filling {@code parent}.
     *
     * @param mnemonics those of the whole page
     */
    public static Form in(Composite parent, Mnemonics mnemonics) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.MARGIN).applyTo(page);
        FormRows rows = FormRows.in(page, mnemonics);
        TroubleList list = new TroubleList(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list.control());
        return new Form(rows, list);
    }

    /** The composite of everything; its parent lays it out. */
    public Composite control() {
        return rows.rows().getParent();
    }

    /** One line of text. */
    public org.eclipse.swt.widgets.Text text(String field, Text label) {
        return styled(field, label, SWT.NONE);
    }

    /** One line of text at most so many characters wide, for short values such as times. */
    public org.eclipse.swt.widgets.Text text(String field, Text label, int characters) {
        org.eclipse.swt.widgets.Text text = text(field, label);
        GridDataFactory.swtDefaults().grab(true, false).hint(Look.characters(text, characters), SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    /** A password: shown as dots. */
    public org.eclipse.swt.widgets.Text secret(String field, Text label) {
        return styled(field, label, SWT.PASSWORD);
    }

    /** One of these words. */
    public Combo choice(String field, Text label, List<Text> words) {
        rows.label(label, SWT.CENTER);
        Combo combo = new Combo(rows.rows(), SWT.READ_ONLY | SWT.DROP_DOWN);
        words.forEach(word -> combo.add(Words.of(word)));
        return placed(field, label, combo, true);
    }

    /** A whole number. */
    public Spinner number(String field, Text label, int least, int most) {
        rows.label(label, SWT.CENTER);
        Spinner spinner = new Spinner(rows.rows(), SWT.BORDER);
        spinner.setMinimum(least);
        spinner.setMaximum(most);
        return placed(field, label, spinner, false);
    }

    /** Yes or no. */
    public Button check(String field, Text label) {
        Button button = rows.button(label, SWT.CHECK | SWT.WRAP);
        return placed(field, label, button, true);
    }

    /** Something to press, below the last field. */
    public Button button(String id, Text label, Runnable pressed) {
        Button button = Ids.named(id, rows.button(label, SWT.PUSH));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return button;
    }

    /** A line of explanation below the last field. */
    public Label hint(Text words) {
        return rows.hint(words);
    }

    /**
     * A line below the last field, to be said later.
     *
     * @param followed told where a person went on from it, on the UI thread
     */
    public FieldNote note(String id, Consumer<String> followed) {
        return new FieldNote(rows.rows(), id, followed);
    }

    /** A control of the caller's own, drawn into the composite it is given. */
    public <T extends Control> T own(String field, Text label, Function<Composite, T> drawn) {
        rows.label(label, SWT.BEGINNING);
        return placed(field, label, drawn.apply(rows.rows()), true);
    }

    /** Shows these troubles and no others: each below its field, those of no field below the form. */
    public void show(List<Trouble> all) {
        marks.forEach((field, mark) -> mark.show(all.stream()
                .filter(trouble -> trouble.field().equals(field))
                .sorted(Comparator.comparing(Trouble::severity).reversed())
                .toList()));
        others.show(all.stream().filter(trouble -> !marks.containsKey(trouble.field())).toList());
    }

    private org.eclipse.swt.widgets.Text styled(String field, Text label, int style) {
        rows.label(label, SWT.CENTER);
        return placed(field, label, new org.eclipse.swt.widgets.Text(rows.rows(), SWT.BORDER | SWT.SINGLE | style),
                true);
    }

    private <T extends Control> T placed(String field, Text label, T control, boolean wide) {
        GridDataFactory.swtDefaults()
                .align(wide ? SWT.FILL : SWT.BEGINNING, SWT.CENTER)
                .grab(true, false)
                .hint(wide ? Look.characters(control, 30) : SWT.DEFAULT, SWT.DEFAULT)
                .applyTo(control);
        AccessibleName.on(control, label);
        marks.put(field, new FieldMark(rows.rows(), control));
        return Ids.named(field, control);
    }
}
