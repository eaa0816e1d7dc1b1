package org.linewright.workbench.simulator.editor;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.linewright.simulator.PbxSettings;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.SettingsWords;
import org.linewright.workbench.simulator.box.Switch;

/** The switches of the PBX, each as the field that fits it; one that is thrown counts at once. */
final class SwitchFields {

    private final Box box;
    private final Map<Switch, Control> controls = new EnumMap<>(Switch.class);
    private boolean showing;

    SwitchFields(Form form, Box box) {
        this.box = box;
        for (Switch one : Switch.values()) {
            Control control = control(form, one);
            control.addListener(event(control), event -> thrown());
            controls.put(one, control);
            form.hint(one.about());
        }
    }

    void show(PbxSettings settings) {
        Map<String, String> words = SettingsWords.of(settings).words();
        showing = true;
        controls.forEach((one, control) -> show(one, control, words.getOrDefault(one.key(), "")));
        showing = false;
    }

    private void thrown() {
        if (!showing) {
            Map<String, String> words = new HashMap<>();
            controls.forEach((one, control) -> words.put(one.key(), word(one, control)));
            box.ask(pbx -> pbx.apply(new SettingsWords(words).settings()));
        }
    }

    private static Control control(Form form, Switch one) {
        Supplier<Control> words = () -> form.text("switch." + one.key(), one.label());
        Supplier<Control> number = () -> form.number("switch." + one.key(), one.label(), one.least(), one.most());
        Supplier<Control> choice = () -> form.choice("switch." + one.key(), one.label(),
                one.choices().stream().map(Switch.Choice::label).toList());
        return (one.number() ? number : one.choices().isEmpty() ? words : choice).get();
    }

    /** Words count when they are typed to the end, everything else at once. */
    private static int event(Control control) {
        return control instanceof Text ? SWT.FocusOut : SWT.Selection;
    }

    private static void show(Switch one, Control control, String word) {
        if (control.isFocusControl() && !(control instanceof Combo)) {
            return;
        }
        switch (control) {
            case Combo combo -> combo.select(values(one).indexOf(word));
            case Spinner spinner -> spinner.setSelection(word.isEmpty() ? 0 : Integer.parseInt(word));
            default -> ((Text) control).setText(word);
        }
    }

    private static String word(Switch one, Control control) {
        return switch (control) {
            case Combo combo -> combo.getSelectionIndex() < 0 ? "" : values(one).get(combo.getSelectionIndex());
            case Spinner spinner -> String.valueOf(spinner.getSelection());
            default -> ((Text) control).getText();
        };
    }

    private static List<String> values(Switch one) {
        return one.choices().stream().map(Switch.Choice::value).toList();
    }
}
