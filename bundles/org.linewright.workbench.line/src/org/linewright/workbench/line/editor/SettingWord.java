package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Setting;
import org.linewright.workbench.page.Difference;

/** A value of a setting as a person reads it. */
record SettingWord(Setting field, String value) {

    Text text() {
        return switch (field.type()) {
            case BOOLEAN -> value.equals("true") || value.equals("false")
                    ? Difference.words(Boolean.parseBoolean(value))
                    : Difference.words(value);
            case CHOICE -> choice(value);
            case CODECS -> codecs();
            default -> Difference.words(value);
        };
    }

    private Text choice(String word) {
        return field.choices().stream().filter(choice -> choice.word().equals(word)).map(Choice::label).findFirst()
                .orElse(Difference.words(word));
    }

    private Text codecs() {
        List<Text> labels = Stream.of(value.split(",")).map(word -> choice(word.strip())).toList();
        return new Text(labels.stream().map(Text::german).collect(Collectors.joining(", ")),
                labels.stream().map(Text::english).collect(Collectors.joining(", ")));
    }
}
