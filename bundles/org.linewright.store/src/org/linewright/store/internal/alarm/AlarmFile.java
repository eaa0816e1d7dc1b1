package org.linewright.store.internal.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.store.internal.file.Merge;
import org.linewright.store.internal.file.Proof;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Form;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Yaml;

/**
 * The file of the alarm rules, read.
 *
 * @param text as the person wrote it
 * @param own its mapping, brought to today's schema
 * @param rules what it says
 */
public record AlarmFile(String text, Mapping own, AlarmRules rules) {

    /** Reads it; refused with all that is wrong, each with line and column. */
    public static Outcome<AlarmFile> read(String text, String file) {
        return Yaml.read(text, file).then(document -> Schema.TODAY.migrated(document, file)).then(mapping -> {
            List<Trouble> troubles = new ArrayList<>();
            Optional<AlarmRules> rules = Form.of(mapping, file, troubles).map(form -> new AlarmForm(form).rules());
            return troubles.isEmpty()
                    ? Outcome.done(new AlarmFile(text, mapping, rules.orElseThrow()))
                    : Outcome.refused(troubles);
        });
    }

    /** The text of a new file; refused when it would not come back the same. */
    public static Outcome<String> created(AlarmRules rules, String file) {
        return proven(Yaml.written(AlarmText.of(rules)), rules, file);
    }

    /** This file's text with the rules changed, and nothing else; refused when it would not come back the same. */
    public Outcome<String> edited(AlarmRules changed, String file) {
        return proven(Yaml.edited(text, Merge.of(own, AlarmText.of(rules), AlarmText.of(changed))), changed, file);
    }

    private static Outcome<String> proven(String text, AlarmRules rules, String file) {
        return Proof.of(text, rules, file, read(text, file).map(AlarmFile::rules));
    }
}
