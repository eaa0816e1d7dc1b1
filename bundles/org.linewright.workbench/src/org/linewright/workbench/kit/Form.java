package org.linewright.workbench.kit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final Composite area;
    private final Mnemonics mnemonics;
    private final Map<String, FieldMark> marks = new LinkedHashMap<>();
    private final TroubleList others;

    private Form(Composite area, Mnemonics mnemonics, TroubleList others) {
        this.area = area;
        this.mnemonics = mnemonics;
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
        Composite area = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.MARGIN, Look.GAP).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        TroubleList list = new TroubleList(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list.control());
        return new Form(area, mnemonics, list);
    }

    /** The composite of everything; its parent lays it out. */
    public Composite control() {
        return area.getParent();
    }

    /** One line of text. */
    public org.eclipse.swt.widgets.Text text(String field, Text label) {
        return styled(field, label, SWT.NONE);
    }

    /** One line of text about so many characters wide, for short values such as times. */
    public org.eclipse.swt.widgets.Text text(String field, Text label, int characters) {
        org.eclipse.swt.widgets.Text text = text(field, label);
        GridDataFactory.swtDefaults().hint(Look.characters(text, characters), SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** A password: shown as dots. */
    public org.eclipse.swt.widgets.Text secret(String field, Text label) {
        return styled(field, label, SWT.PASSWORD);
    }

    /** One of these words. */
    public Combo choice(String field, Text label, List<Text> words) {
        label(label, SWT.CENTER);
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        words.forEach(word -> combo.add(Words.of(word)));
        return placed(field, label, combo, true);
    }

    /** A whole number. */
    public Spinner number(String field, Text label, int least, int most) {
        label(label, SWT.CENTER);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setMinimum(least);
        spinner.setMaximum(most);
        return placed(field, label, spinner, false);
    }

    /** Yes or no. */
    public Button check(String field, Text label) {
        new Label(area, SWT.NONE);
        Button button = new Button(area, SWT.CHECK);
        button.setText(mnemonics.on(Words.of(label)));
        return placed(field, label, button, false);
    }

    /** Something to press, below the last field. */
    public Button button(String id, Text label, Runnable pressed) {
        new Label(area, SWT.NONE);
        Button button = Ids.named(id, new Button(area, SWT.PUSH));
        button.setText(mnemonics.on(Words.of(label)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return button;
    }

    /** A line of explanation below the last field. */
    public Label hint(Text words) {
        new Label(area, SWT.NONE);
        Label label = Look.as(Look.Role.SUBDUED, new Label(area, SWT.WRAP));
        label.setText(Words.plain(Words.of(words)));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(label, 30), SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** A control of the caller's own, drawn into the composite it is given. */
    public <T extends Control> T own(String field, Text label, Function<Composite, T> drawn) {
        label(label, SWT.BEGINNING);
        return placed(field, label, drawn.apply(area), true);
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
        label(label, SWT.CENTER);
        return placed(field, label, new org.eclipse.swt.widgets.Text(area, SWT.BORDER | SWT.SINGLE | style), true);
    }

    private void label(Text words, int place) {
        Label label = new Label(area, SWT.NONE);
        label.setText(mnemonics.on(Words.of(words)) + ":");
        GridDataFactory.swtDefaults().align(SWT.END, place).applyTo(label);
    }

    private <T extends Control> T placed(String field, Text label, T control, boolean wide) {
        GridDataFactory.swtDefaults()
                .align(wide ? SWT.FILL : SWT.BEGINNING, SWT.CENTER)
                .grab(true, false)
                .hint(wide ? Look.characters(control, 30) : SWT.DEFAULT, SWT.DEFAULT)
                .applyTo(control);
        AccessibleName.on(control, label);
        marks.put(field, new FieldMark(area, control));
        return Ids.named(field, control);
    }
}
