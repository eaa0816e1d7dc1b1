package org.linewright.store.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.Defaults;
import org.linewright.store.internal.file.Merge;
import org.linewright.store.internal.file.Proof;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Form;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Yaml;

/**
 * The head of a configuration, read.
 *
 * @param text as the person wrote it
 * @param own its mapping, brought to today's schema
 * @param defaults what it says
 */
public record HeadFile(String text, Mapping own, Defaults defaults) {

    /** Reads it; refused with all that is wrong, each with line and column. */
    public static Outcome<HeadFile> read(String text, String file) {
        return Yaml.read(text, file).then(document -> Schema.TODAY.migrated(document, file)).then(mapping -> {
            List<Trouble> troubles = new ArrayList<>();
            Optional<Defaults> defaults = Form.of(mapping, file, troubles).map(DefaultsText::read);
            return troubles.isEmpty()
                    ? Outcome.done(new HeadFile(text, mapping, defaults.orElseThrow()))
                    : Outcome.refused(troubles);
        });
    }

    /** This file's text with other defaults, and nothing else; refused when it would not come back the same. */
    public Outcome<String> edited(Defaults changed, String file) {
        String edited = Yaml.edited(text, Merge.of(own, DefaultsText.of(defaults), DefaultsText.of(changed)));
        return Proof.of(edited, changed, file, read(edited, file).map(HeadFile::defaults));
    }
}
