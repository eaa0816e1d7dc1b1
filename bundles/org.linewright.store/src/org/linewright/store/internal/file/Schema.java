package org.linewright.store.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.store.StoreTrouble;
import org.linewright.yaml.Form;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.YamlValue;

/**
 * The versions of a kind of file, and how an older one becomes a newer one.
 *
 * @param migrations the first one leads from schema 1 to schema 2, and so on
 */
public record Schema(List<UnaryOperator<Mapping>> migrations) {

    public static final String KEY = "schema";

    /** Today's files. */
    public static final Schema TODAY = new Schema(List.of());

    public Schema {
        migrations = List.copyOf(migrations);
    }

    public int current() {
        return migrations.size() + 1;
    }

    /** The document as it would be written today; refused when it has no schema, or one that nobody knows yet. */
    public Outcome<Mapping> migrated(YamlValue document, String file) {
        List<Trouble> troubles = new ArrayList<>();
        Optional<Integer> schema = Form.of(document, file, troubles).flatMap(form -> {
            form.required(KEY);
            Optional<Integer> number = form.whole(KEY, 1, Integer.MAX_VALUE);
            number.filter(found -> found > current())
                    .ifPresent(found -> form.wrong(KEY,
                            StoreTrouble.FUTURE_SCHEMA.about(form.place(KEY), found, current())));
            return number;
        });
        return troubles.isEmpty()
                ? Outcome.done(from((Mapping) document, schema.orElseThrow()))
                : Outcome.refused(troubles);
    }

    private Mapping from(Mapping document, int schema) {
        Mapping migrated = document;
        for (UnaryOperator<Mapping> migration : migrations.subList(schema - 1, migrations.size())) {
            migrated = migration.apply(migrated);
        }
        return schema == current() ? document : migrated.with(KEY, Scalar.of(current()));
    }
}
