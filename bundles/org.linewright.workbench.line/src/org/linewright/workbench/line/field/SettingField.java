package org.linewright.workbench.line.field;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Quiet;
import org.linewright.workbench.kit.Words;

/**
 * One setting as a field of a form.
 *
 * @param control what takes the focus
 * @param show draws a value without telling anybody
 * @param lock makes it one to read only, or one to change again
 */
record SettingField(Setting setting, Control control, Consumer<String> show, Consumer<Boolean> lock) {

    private static final int TIMES = 12;

    /**
     * Draws the field.
     *
     * @param typed told each value a person makes
     */
    static SettingField in(Form form, Setting setting, Mnemonics mnemonics, Consumer<String> typed) {
        SettingField field = drawn(form, setting, mnemonics, typed);
        field.control.setToolTipText(new FieldWords(setting).paragraphs()
                .stream()
                .map(Words::of)
                .collect(Collectors.joining("\n\n")));
        new FieldWords(setting).fixed().ifPresent(form::hint);
        return field;
    }

    private static SettingField drawn(Form form, Setting setting, Mnemonics mnemonics, Consumer<String> typed) {
        return switch (setting.type()) {
            case BOOLEAN -> check(form, setting, typed);
            case CHOICE -> choice(form, setting, typed);
            case CODECS -> codecs(form, setting, mnemonics, typed);
            case PORT, DURATION -> text(form, setting, true, typed);
            case TEXT, HOST, CODE, NAMES, SECRET -> text(form, setting, false, typed);
        };
    }

    private static SettingField text(Form form, Setting setting, boolean shortOne, Consumer<String> typed) {
        org.eclipse.swt.widgets.Text text = shortOne
                ? form.text(setting.key(), setting.label(), TIMES)
                : form.text(setting.key(), setting.label());
        text.setEnabled(setting.forced().isEmpty());
        Quiet quiet = new Quiet(typed);
        text.addModifyListener(event -> quiet.tell(text.getText()));
        return new SettingField(setting, text, value -> quiet.during(() -> {
            if (!text.getText().equals(value)) {
                text.setText(value);
            }
        }), locked -> text.setEditable(!locked));
    }

    private static SettingField check(Form form, Setting setting, Consumer<String> typed) {
        Button button = form.check(setting.key(), setting.label());
        button.setEnabled(setting.forced().isEmpty());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> typed.accept(String.valueOf(button.getSelection()))));
        Twin twin = Twin.of(button);
        return new SettingField(setting, button, value -> {
            boolean yes = Boolean.parseBoolean(value);
            button.setSelection(yes);
            twin.say(Words.of("{0}: {1}", "{0}: {1}", setting.label(), Text.yesOrNo(yes)));
        }, twin::instead);
    }

    private static SettingField choice(Form form, Setting setting, Consumer<String> typed) {
        Combo combo = form.choice(setting.key(), setting.label(),
                setting.choices().stream().map(Choice::label).toList());
        combo.setEnabled(setting.forced().isEmpty());
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> typed.accept(setting.choices().get(combo.getSelectionIndex()).word())));
        Twin twin = Twin.of(combo);
        return new SettingField(setting, combo, value -> {
            combo.select(setting.choices().stream().map(Choice::word).toList().indexOf(value));
            twin.say(combo.getText().isEmpty() ? "–" : combo.getText());
        }, twin::instead);
    }

    private static SettingField codecs(Form form, Setting setting, Mnemonics mnemonics, Consumer<String> typed) {
        CodecField[] drawn = new CodecField[1];
        form.own(setting.key(), setting.label(), parent -> {
            drawn[0] = CodecField.in(parent, setting, mnemonics, typed);
            return drawn[0].area();
        });
        drawn[0].enabled(setting.forced().isEmpty());
        return new SettingField(setting, drawn[0].control(), drawn[0]::show, drawn[0]::lock);
    }
}
