package org.linewright.workbench.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
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
 * path, and shows its trouble beside it; the remedies stand in words below the form.
 */
public final class Form {

    private final Composite area;
    private final Mnemonics mnemonics;
    private final Map<String, ControlDecoration> decorations = new LinkedHashMap<>();
    private final Optional<TroubleList> troubles;

    private Form(Composite area, Mnemonics mnemonics, Optional<TroubleList> troubles) {
        this.area = area;
        this.mnemonics = mnemonics;
        this.troubles = troubles;
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
        return new Form(area, mnemonics, Optional.of(list));
    }

    /** The composite of everything; its parent lays it out. */
    public Composite control() {
        return area.getParent();
    }

    /** One line of text. */
    public org.eclipse.swt.widgets.Text text(String field, Text label) {
        return text(field, label, SWT.NONE);
    }

    /** A password: shown as dots. */
    public org.eclipse.swt.widgets.Text secret(String field, Text label) {
        return text(field, label, SWT.PASSWORD);
    }

    /** One of these words. */
    public Combo choice(String field, Text label, List<Text> words) {
        label(label);
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        words.forEach(word -> combo.add(Words.of(word)));
        return placed(field, label, combo, true);
    }

    /** A whole number. */
    public Spinner number(String field, Text label, int least, int most) {
        label(label);
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

    /** Shows these troubles and no others: each beside its field, all of them in words below the form. */
    public void show(List<Trouble> all) {
        decorations.forEach((field, decoration) -> mark(decoration,
                all.stream().filter(trouble -> trouble.field().equals(field)).findFirst()));
        troubles.ifPresent(list -> list.show(all));
    }

    private org.eclipse.swt.widgets.Text text(String field, Text label, int style) {
        label(label);
        return placed(field, label, new org.eclipse.swt.widgets.Text(area, SWT.BORDER | SWT.SINGLE | style), true);
    }

    private void label(Text words) {
        Label label = new Label(area, SWT.NONE);
        label.setText(mnemonics.on(Words.of(words)) + ":");
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
    }

    private <T extends Control> T placed(String field, Text label, T control, boolean wide) {
        GridDataFactory.swtDefaults()
                .align(wide ? SWT.FILL : SWT.BEGINNING, SWT.CENTER)
                .grab(true, false)
                .hint(wide ? Look.characters(control, 30) : SWT.DEFAULT, SWT.DEFAULT)
                .applyTo(control);
        control.getAccessible().addAccessibleListener(new Name(Words.of(label)));
        ControlDecoration decoration = new ControlDecoration(control, SWT.LEFT | SWT.CENTER);
        decoration.setMarginWidth(2);
        decoration.hide();
        decorations.put(field, decoration);
        return Ids.named(field, control);
    }

    private static void mark(ControlDecoration decoration, Optional<Trouble> found) {
        if (found.isEmpty()) {
            decoration.hide();
            return;
        }
        Trouble trouble = found.get();
        decoration.setImage(TroubleList.icon(trouble.severity()).image());
        decoration.setDescriptionText(Words.of(trouble.sentence()) + "\n" + Words.of(trouble.remedy()));
        decoration.show();
    }

    private static final class Name extends AccessibleAdapter {
        private final String name;

        Name(String name) {
            this.name = name;
        }

        @Override
        public void getName(AccessibleEvent event) {
            if (event.childID == ACC.CHILDID_SELF) {
                event.result = name;
            }
        }
    }
}
