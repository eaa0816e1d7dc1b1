package org.linewright.workbench.simulator.editor;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.linewright.core.Trouble;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.setup.SettingsWords;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.simulator.box.Switch;

/** Some switches of the PBX, each as the field that fits it; one that is thrown counts at once. */
final class SwitchFields {

    private static final Map<String, String> CROWN = SettingsWords.of(PbxSettings.CROWN).words();
    private static final org.linewright.core.Text LEGEND = new org.linewright.core.Text(
            "Was geändert wird, gilt sofort und wird behalten. Wo «Vermutung» steht, ist die Crown nicht genau "
                    + "bekannt; in Klammern die Zeile, unter der das Verhalten in der Übersicht steht.",
            "Whatever is changed counts at once and is kept. Where it says “a guess”, a Crown is not known that "
                    + "well; in brackets the row of the behaviour in the overview.");

    private static final int USUAL_PORTS = 999;

    private final Form form;
    private final Section section;
    private final Switch.Part part;
    private final Thrown thrown;
    private final Label others;
    private final Button reset;
    private final Map<Switch, Control> controls = new EnumMap<>(Switch.class);
    private boolean showing;

    SwitchFields(Section section, Switch.Part part, Mnemonics mnemonics, Thrown thrown) {
        this.section = section;
        this.part = part;
        this.thrown = thrown;
        section.heading(part.label());
        this.others = Ids.named("switches.others", section.hint(org.linewright.core.Text.same("–")));
        Buttons buttons = new Buttons(section.page(), mnemonics);
        this.reset = buttons.add("switches.crown", new org.linewright.core.Text("Wie bei der Crown", "As in a Crown"),
                this::reset);
        this.form = Form.in(section.page(), mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        for (Switch one : Switch.of(part)) {
            Control control = control(form, one);
            control.addListener(event(control), event -> thrown(one));
            controls.put(one, control);
            form.hint(one.about());
        }
        section.hint(LEGEND);
    }

    void show(PbxSettings settings) {
        Map<String, String> words = SettingsWords.of(settings).words();
        showing = true;
        controls.forEach((one, control) -> show(one, control, words.getOrDefault(one.key(), "")));
        showing = false;
        List<org.linewright.core.Text> different = controls.keySet()
                .stream()
                .filter(one -> !words.get(one.key()).equals(CROWN.get(one.key())))
                .map(Switch::label)
                .toList();
        reset.setEnabled(!different.isEmpty());
        String said = Words.plain(Words.of(different.isEmpty()
                ? new org.linewright.core.Text("Alles steht wie bei der Crown.", "Everything is as in a Crown.")
                : org.linewright.core.Text.of("Anders als bei der Crown: {0}.", "Other than in a Crown: {0}.",
                        org.linewright.core.Text.list(different))));
        if (!said.equals(others.getText())) {
            others.setText(said);
            section.fit();
        }
    }

    private void reset() {
        form.show(List.of());
        Map<String, String> words = new HashMap<>();
        controls.keySet().forEach(one -> words.put(one.key(), CROWN.get(one.key())));
        thrown.change(words);
    }

    private void thrown(Switch one) {
        if (showing) {
            return;
        }
        String word = word(one, controls.get(one));
        Optional<Trouble> wrong = word.isBlank() ? Optional.empty() : one.wrong(word);
        form.show(wrong.map(trouble -> trouble.at("switch." + one.key())).stream().toList());
        section.fit();
        if (wrong.isEmpty()) {
            thrown.change(part == Switch.Part.MEDIA ? ports(one) : Map.of(one.key(), word));
        }
    }

    /** The two ports always make a range: the other one follows. */
    private Map<String, String> ports(Switch one) {
        Map<String, String> words = new HashMap<>();
        controls.forEach((each, control) -> words.put(each.key(), word(each, control)));
        int first = Integer.parseInt(words.get(Switch.FIRST_PORT.key()));
        int last = Integer.parseInt(words.get(Switch.LAST_PORT.key()));
        if (one == Switch.LAST_PORT && last > 0 && (first == 0 || first > last)) {
            words.put(Switch.FIRST_PORT.key(), String.valueOf(Math.max(1, last - USUAL_PORTS)));
        } else if (first > 0 && last < first) {
            words.put(Switch.LAST_PORT.key(), String.valueOf(Math.min(0xFFFF, first + USUAL_PORTS)));
        }
        return words;
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
        if (control.isFocusControl() && control instanceof Text) {
            return;
        }
        switch (control) {
            case Combo combo -> combo.select(values(one).indexOf(word));
            case Spinner spinner -> show(spinner, word.isEmpty() ? 0 : Integer.parseInt(word));
            default -> show((Text) control, word);
        }
    }

    private static void show(Spinner spinner, int value) {
        if (spinner.getSelection() != value) {
            spinner.setSelection(value);
        }
    }

    private static void show(Text text, String word) {
        if (!text.getText().equals(word)) {
            text.setText(word);
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
