package org.linewright.pbx.generic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.line.Spoken;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;

/** {@code settings:} — the fields in which this PBX differs from any other, and those that only it has. */
final class FieldEntries {

    private static final Text KEY = new Text("der Schlüssel eines Feldes", "the key of a field");
    private static final Text CHOICE = new Text("ein Wort", "a word");

    private FieldEntries() {
    }

    /** Every field by its key: those of any PBX as changed here, then the new ones. */
    static SequencedMap<String, Setting> of(Entry profile, Source source) {
        SequencedMap<String, Setting> fields = new LinkedHashMap<>();
        AnySipSettings.ALL.forEach(field -> fields.put(field.key(), field));
        SequencedMap<String, Setting> changed = new LinkedHashMap<>();
        for (Entry entry : profile.entries("settings")) {
            String key = entry.needed("key", KEY, Optional::of, "");
            base(entry, key, fields).map(base -> changed(entry, base, source)).ifPresent(field -> {
                if (changed.putIfAbsent(key, field) != null) { // framework-driven null
                    entry.wrong("key", ProfileTrouble.TWICE, key);
                }
            });
        }
        fields.putAll(changed);
        return fields;
    }

    private static Optional<Setting> base(Entry entry, String key, Map<String, Setting> fields) {
        if (fields.containsKey(key)) {
            return Optional.of(fields.get(key));
        }
        if (key.matches("extras\\.[A-Za-z0-9_-]{1,80}")) {
            SettingType type = entry.neededWord("type", SettingType.class, SettingType.TEXT);
            return Optional.of(new Setting(key, type, entry.neededWords("label"), entry.neededWords("help"),
                    AnySipField.ours("…", "…")));
        }
        if (!key.isEmpty()) {
            entry.wrong("key", ProfileTrouble.FIELD_UNKNOWN, key, String.join(", ", fields.keySet()));
        }
        return Optional.empty();
    }

    private static Setting changed(Entry entry, Setting base, Source source) {
        Setting field = new Setting(base.key(), base.type(), entry.words("label").orElse(base.label()),
                entry.words("help").orElse(base.help()), entry.placed(source),
                entry.form().text("preset").map(preset -> canonical(base.type(), preset)).orElse(base.preset()),
                entry.form().truth("required").orElse(base.required()), entry.words("forced").or(base::forced),
                entry.form().truth("advanced").orElse(base.advanced()), choices(entry, base));
        entry.form().nothingElse();
        if (field.forced().isPresent() && field.preset().isEmpty()) {
            entry.wrong("forced", ProfileTrouble.FORCED_WITHOUT_PRESET, field.key());
        } else if (!field.preset().isEmpty()) {
            entry.form().wrongAt("preset", field.wrong(field.preset()));
        }
        return field;
    }

    /** A preset as a group writes it, so that the two compare: {@code 10 min} is {@code 600 s}. */
    private static String canonical(SettingType type, String preset) {
        return switch (type) {
            case DURATION -> Spoken.duration(preset).map(Spoken::of).orElse(preset);
            case CODECS -> preset.strip().replaceAll("\\s*,\\s*", ", ");
            default -> preset.strip();
        };
    }

    /** Fewer choices than any PBX has, in an order of their own; a new choice field brings its own. */
    private static List<Choice> choices(Entry entry, Setting base) {
        if (base.choices().isEmpty()) {
            return base.type() == SettingType.CHOICE
                    ? chosen(entry, CHOICE, word -> Optional.of(new Choice(word, Text.same(word))))
                    : List.of();
        }
        Text words = Text.same(base.choices().stream().map(Choice::word).collect(Collectors.joining(", ")));
        List<Choice> chosen = chosen(entry, words,
                word -> base.choices().stream().filter(choice -> choice.word().equals(word)).findFirst());
        return chosen.isEmpty() ? base.choices() : chosen;
    }

    private static List<Choice> chosen(Entry entry, Text expected, Function<String, Optional<Choice>> choosing) {
        return entry.form().list("choices", expected, choosing).orElse(List.of());
    }
}
