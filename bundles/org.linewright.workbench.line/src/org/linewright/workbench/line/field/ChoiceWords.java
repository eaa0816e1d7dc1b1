package org.linewright.workbench.line.field;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;

/** A value as a person reads it: the label of a choice instead of its word, yes instead of true. */
public final class ChoiceWords {

    private static final Text YES = new Text("ja", "yes");
    private static final Text NO = new Text("nein", "no");

    private ChoiceWords() {
    }

    /** The words for this value of the setting. */
    public static Text of(Setting setting, String value) {
        if (setting.type() == SettingType.BOOLEAN) {
            return Boolean.parseBoolean(value) ? YES : NO;
        }
        if (setting.type() == SettingType.CODECS) {
            List<Choice> chosen = CodecOrder.of(setting, value).chosen();
            return Text.same(String.join(", ", chosen.stream().map(choice -> choice.label().english()).toList()));
        }
        return setting.choices()
                .stream()
                .filter(choice -> choice.word().equals(value))
                .findFirst()
                .map(Choice::label)
                .orElseGet(() -> Text.same(value));
    }
}
