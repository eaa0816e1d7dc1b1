package org.linewright.store.internal.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.store.KeptDraft;
import org.linewright.yaml.Form;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Yaml;
import org.linewright.yaml.YamlValue;

/** A draft as YAML and back. */
public final class DraftText {

    private static final Text A_TIME = new Text("ein Zeitpunkt wie 2026-01-31T12:00:00Z",
            "a time such as 2026-01-31T12:00:00Z");

    private DraftText() {
    }

    public static String written(KeptDraft draft) {
        SequencedMap<String, YamlValue> fields = new LinkedHashMap<>();
        draft.fields().forEach((key, value) -> fields.put(key, Scalar.of(value)));
        return Yaml.written(Mapping.EMPTY.with("kind", draft.kind())
                .with("id", draft.id())
                .with("time", draft.at().toString())
                .with("fields", Mapping.of(fields)));
    }

    public static Outcome<KeptDraft> read(String text, String file) {
        return Yaml.read(text, file).then(document -> {
            List<Trouble> troubles = new ArrayList<>();
            Optional<KeptDraft> draft = Form.of(document, file, troubles).map(DraftText::draft);
            return troubles.isEmpty() ? Outcome.done(draft.orElseThrow()) : Outcome.refused(troubles);
        });
    }

    private static KeptDraft draft(Form form) {
        return new KeptDraft(form.required("kind"), form.required("id"),
                form.read("time", A_TIME, DraftText::time).orElse(Instant.EPOCH),
                form.form("fields").map(Form::texts).orElseGet(LinkedHashMap::new));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
