package org.linewright.workbench.line.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.FieldNote;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;

/** Some settings of a driver as a form; the advanced ones stay behind an expander until somebody wants them. */
public final class SettingsForm {

    /** Told what a person does in the form. */
    public interface Watcher {
        /** This value was typed, in file writing. */
        void typed(Setting field, String value);

        /** The person went to this field: now its help is wanted. */
        void focused(Setting field);

        /** The form became taller or lower. */
        void resized();

        /** The person wants this with the value of the field, see {@link FieldOrigin}. */
        void wanted(Setting field, FieldOrigin.Wish wish);
    }

    private final Composite page;
    private final Form plain;
    private final Optional<Expander> expander;
    private final List<SettingField> fields;
    private final Map<String, FieldNote> origins;
    private final Watcher watcher;

    private SettingsForm(Composite page, Form plain, Optional<Expander> expander, List<SettingField> fields,
            Map<String, FieldNote> origins, Watcher watcher) {
        this.page = page;
        this.plain = plain;
        this.expander = expander;
        this.fields = fields;
        this.origins = origins;
        this.watcher = watcher;
    }

    /**
     * Draws the fields into {@code parent}.
     *
     * @param mnemonics those of the whole page
     * @param advanced what the expander opens, such as <em>Erweitert</em>
     */
    public static SettingsForm in(Composite parent, Mnemonics mnemonics, List<Setting> settings, Text advanced,
            Watcher watcher) {
        return in(parent, mnemonics, settings, advanced, watcher, List.of());
    }

    /** The same with buttons below some of the fields. */
    public static SettingsForm in(Composite parent, Mnemonics mnemonics, List<Setting> settings, Text advanced,
            Watcher watcher, List<FieldButton> buttons) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(page);
        List<SettingField> fields = new ArrayList<>();
        Map<String, FieldNote> origins = new HashMap<>();
        Form plain = Form.in(page, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(plain.control());
        settings.stream()
                .filter(setting -> !setting.advanced())
                .forEach(setting -> fields.add(field(plain, setting, mnemonics, watcher, buttons, origins)));
        List<Setting> hidden = settings.stream().filter(Setting::advanced).toList();
        Optional<Expander> expander = hidden.isEmpty()
                ? Optional.empty()
                : Optional.of(Expander.in(page, mnemonics, advanced, watcher::resized));
        expander.ifPresent(open -> hidden
                .forEach(setting -> fields.add(field(open.form(), setting, mnemonics, watcher, buttons, origins))));
        return new SettingsForm(page, plain, expander, fields, origins, watcher);
    }

    public Composite control() {
        return page;
    }

    /** Draws the value of each field; nobody is told. */
    public void show(Function<Setting, String> values) {
        fields.forEach(field -> field.show().accept(values.apply(field.setting())));
    }

    /**
     * Says below each field where its value comes from, where that is not plain.
     *
     * @param offering whether a person may change it
     */
    public void origins(Function<Setting, Optional<FieldOrigin>> origin, boolean offering) {
        boolean other = false;
        for (SettingField field : fields) {
            String words = origin.apply(field.setting()).map(one -> one.words(offering)).orElse("");
            other |= origins.get(field.setting().key()).say(words);
        }
        if (other) {
            watcher.resized();
        }
    }

    /** Which values can be read and copied, but not changed. */
    public void lock(Predicate<Setting> locked) {
        fields.forEach(field -> field.lock().accept(locked.test(field.setting())));
    }

    /** Says these troubles and no others: those of a field below it, those of no field below the form. */
    public void say(List<Trouble> troubles) {
        Set<String> behind = fields.stream()
                .map(SettingField::setting)
                .filter(Setting::advanced)
                .map(Setting::key)
                .collect(Collectors.toSet());
        plain.show(troubles.stream().filter(trouble -> !behind.contains(trouble.field())).toList());
        expander.ifPresent(hidden -> hidden
                .say(troubles.stream().filter(trouble -> behind.contains(trouble.field())).toList()));
    }

    /** Gives the keyboard focus to this field, or to the first one. */
    public void focus(String key) {
        fields.stream()
                .filter(field -> field.setting().key().equals(key))
                .findFirst()
                .or(() -> fields.stream().filter(field -> field.control().isEnabled()).findFirst())
                .ifPresent(field -> field.control().setFocus());
    }

    private static SettingField field(Form form, Setting setting, Mnemonics mnemonics, Watcher watcher,
            List<FieldButton> buttons, Map<String, FieldNote> origins) {
        SettingField field = SettingField.in(form, setting, mnemonics, value -> watcher.typed(setting, value));
        field.control().addFocusListener(FocusListener.focusGainedAdapter(event -> watcher.focused(setting)));
        origins.put(setting.key(), form.note(setting.key() + ".origin",
                link -> watcher.wanted(setting, FieldOrigin.Wish.of(link))));
        buttons.stream()
                .filter(button -> button.of(setting))
                .forEach(button -> form.button(button.id(), button.label(), () -> button.pressed().accept(setting)));
        return field;
    }
}
