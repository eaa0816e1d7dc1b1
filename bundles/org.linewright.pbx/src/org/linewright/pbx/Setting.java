package org.linewright.pbx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.core.location.Location;

/**
 * One field of a form, as data. Values are written as they stand in files; the empty text is no value.
 *
 * @param key the place in a line group it sets, one of {@link Keys}
 * @param type how its value is written
 * @param label the words beside the field
 * @param help what the value does on the wire, and where a person finds it
 * @param source where the preset and the rules come from
 * @param preset the value it starts with; empty when there is none
 * @param required whether it needs a value
 * @param forced why it keeps its preset; empty when a person may change it
 * @param advanced whether a form hides it at first
 * @param choices the values of {@link SettingType#CHOICE} and {@link SettingType#CODECS}; otherwise none
 */
public record Setting(String key, SettingType type, Text label, Text help, Source source, String preset,
        boolean required, Optional<Text> forced, boolean advanced, List<Choice> choices) {

    public Setting {
        choices = List.copyOf(choices);
    }

    /** A plain field without a preset, which may stay empty. */
    public Setting(String key, SettingType type, Text label, Text help, Source source) {
        this(key, type, label, help, source, "", false, Optional.empty(), false, List.of());
    }

    public Setting presetTo(String value) {
        return new Setting(key, type, label, help, source, value, required, forced, advanced, choices);
    }

    /** The same setting with a value that nobody can change, and why. */
    public Setting forcedTo(String value, Text reason) {
        return new Setting(key, type, label, help, source, value, required, Optional.of(reason), advanced, choices);
    }

    public Setting needed() {
        return new Setting(key, type, label, help, source, preset, true, forced, advanced, choices);
    }

    public Setting asAdvanced() {
        return new Setting(key, type, label, help, source, preset, required, forced, true, choices);
    }

    public Setting choosing(List<Choice> values) {
        return new Setting(key, type, label, help, source, preset, required, forced, advanced, values);
    }

    /** The value it has in this group; empty when it has none there. */
    public String in(LineGroup group) {
        return Spot.of(key).map(spot -> spot.read().apply(group)).orElse("");
    }

    /** The value it has in this location; empty when it has none there. */
    public String in(Location location) {
        return LocationSpot.of(key).map(spot -> spot.read().apply(location)).orElse("");
    }

    /** This location with what is proposed; the same when a location has no such place or nothing is proposed. */
    public Location presetInto(Location location) {
        return preset.isEmpty()
                ? location
                : LocationSpot.of(key).map(spot -> spot.write().apply(location, preset)).orElse(location);
    }

    /** What it is in this group, as a person reads it. */
    public Text said(LineGroup group) {
        return said(in(group));
    }

    /** A value as a person reads it: the label of a choice instead of its word, yes instead of true. */
    public Text said(String value) {
        return switch (type) {
            case BOOLEAN -> value.isEmpty() ? Text.EMPTY : Text.yesOrNo(Boolean.parseBoolean(value));
            case CHOICE -> label(value);
            case CODECS -> Text.list(Stream.of(value.split(",")).map(String::strip).filter(word -> !word.isEmpty())
                    .map(this::label).toList());
            default -> Text.orEmpty(value);
        };
    }

    private Text label(String word) {
        return choices.stream().filter(choice -> choice.word().equals(word)).map(Choice::label).findFirst()
                .orElseGet(() -> Text.orEmpty(word));
    }

    /** This group with the value set; refused in words when the value does not fit or is not a person's to choose. */
    public Outcome<LineGroup> into(LineGroup group, String value) {
        String plain = value.strip();
        List<Trouble> wrong = wrong(plain);
        return wrong.isEmpty()
                ? Spot.of(key)
                        .flatMap(spot -> spot.written(group, plain))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(PbxTrouble.SET_WITH_LINES.about(label).at(key)))
                : Outcome.refused(wrong);
    }

    /** Why this value cannot be; empty when it can. */
    public List<Trouble> wrong(String value) {
        if (required && value.isEmpty()) {
            return List.of(PbxTrouble.REQUIRED.about(label, help).at(key));
        }
        if (forced.isPresent() && !value.equals(preset)) {
            return List.of(PbxTrouble.FORCED.about(label, value, preset, forced.get()).at(key));
        }
        return value.isEmpty()
                ? List.of()
                : Misfit.of(this, value).stream().map(trouble -> trouble.at(key)).toList();
    }
}
