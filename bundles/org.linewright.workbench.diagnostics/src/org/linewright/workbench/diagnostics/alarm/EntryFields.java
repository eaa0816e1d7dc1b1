package org.linewright.workbench.diagnostics.alarm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Fields for some words of an entry, drawn one after the other. */
final class EntryFields {

    /** What fields are named by begins with it. */
    static final String PREFIX = "alarm.";

    private final Form form;
    private final Typing typing;
    private final Map<String, Consumer<String>> fields = new HashMap<>();
    private final Map<String, Picks> picks = new HashMap<>();
    private final List<org.eclipse.swt.widgets.Text> secrets = new ArrayList<>();
    private boolean showing;

    /**
     * Hears what is typed.
     *
     * @param words told the key of a field and its word
     * @param secrets told the key of the field that says where a secret is kept, and the secret
     * @param whole told what the entry is to be, which is a step of its own
     */
    record Typing(BiConsumer<String, String> words, BiConsumer<String, String> secrets, Consumer<Entry> whole) {
    }

    EntryFields(Composite parent, Mnemonics mnemonics, Typing typing) {
        this.typing = typing;
        this.form = Form.in(parent, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
    }

    Control control() {
        return form.control();
    }

    EntryFields text(String key, Text label) {
        return typed(key, form.text(PREFIX + key, label));
    }

    /** A short text that says in grey what it may be. */
    EntryFields text(String key, Text label, Text example) {
        org.eclipse.swt.widgets.Text field = form.text(PREFIX + key, label, 24);
        field.setMessage(Words.of(example));
        return typed(key, field);
    }

    /** Where a secret is kept, and a field to enter another. */
    EntryFields secret(String key, Text label, Text entering) {
        text(key, label);
        org.eclipse.swt.widgets.Text field = form.secret(PREFIX + key + ".secret", entering);
        field.setMessage(Words.of("wird verschlüsselt verwahrt, nie mehr gezeigt",
                "is kept encrypted, never shown again"));
        field.addListener(SWT.Modify, event -> {
            if (!showing) {
                typing.secrets().accept(key, field.getText());
            }
        });
        secrets.add(field);
        return this;
    }

    EntryFields number(String key, Text label, int most) {
        Spinner spinner = form.number(PREFIX + key, label, 1, most);
        spinner.addListener(SWT.Modify, event -> tell(key, String.valueOf(spinner.getSelection())));
        fields.put(key, word -> spinner.setSelection(Integer.parseInt(word)));
        return this;
    }

    /** @param values each with its label, in the same order */
    EntryFields choice(String key, Text label, List<String> values, List<Text> labels) {
        Combo combo = form.choice(PREFIX + key, label, labels);
        combo.addListener(SWT.Selection, event -> tell(key, values.get(combo.getSelectionIndex())));
        fields.put(key, word -> combo.select(values.indexOf(word)));
        return this;
    }

    EntryFields check(String key, Text label) {
        Button button = form.check(PREFIX + key, label);
        button.addListener(SWT.Selection, event -> tell(key, String.valueOf(button.getSelection())));
        fields.put(key, word -> button.setSelection(Boolean.parseBoolean(word)));
        return this;
    }

    /** Any number of what {@link #offer} offers. */
    EntryFields several(String key, Text label) {
        Picks several = form.own(PREFIX + key, label, parent -> new Picks(parent, label, word -> tell(key, word)));
        picks.put(key, several);
        fields.put(key, several::show);
        return this;
    }

    EntryFields hint(Text words) {
        form.hint(words);
        return this;
    }

    /** What can be picked in the field of this key, by value; with no such field nothing happens. */
    void offer(String key, Map<String, String> options) {
        picks.computeIfPresent(key, (any, several) -> several.offer(options));
    }

    void show(Entry entry) {
        showing = true;
        fields.forEach((key, field) -> field.accept(entry.words().getOrDefault(key, "")));
        showing = false;
    }

    /** Nothing is left in the fields for secrets. */
    void forget() {
        showing = true;
        secrets.forEach(field -> field.setText(""));
        showing = false;
    }

    /** @param troubles each at the key of its field; those of no field stand below */
    void show(List<Trouble> troubles) {
        form.show(troubles.stream()
                .map(trouble -> trouble.at(trouble.field().isEmpty() ? "" : PREFIX + trouble.field()))
                .toList());
    }

    private EntryFields typed(String key, org.eclipse.swt.widgets.Text field) {
        field.addListener(SWT.Modify, event -> tell(key, field.getText()));
        fields.put(key, word -> {
            if (!field.getText().equals(word)) {
                field.setText(word);
            }
        });
        return this;
    }

    private void tell(String key, String word) {
        if (!showing) {
            typing.words().accept(key, word);
        }
    }
}
