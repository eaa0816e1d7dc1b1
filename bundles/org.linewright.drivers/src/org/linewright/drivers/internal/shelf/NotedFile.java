package org.linewright.drivers.internal.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;
import org.linewright.yaml.Form;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Yaml;

/**
 * The file of the repositories, read.
 *
 * @param text as it stands there, with a person's comments
 * @param addresses by the names of the repositories, as they are written
 */
record NotedFile(String text, SortedMap<String, String> addresses) {

    static final String NAME = "repositories.yaml";

    private static final String REPOSITORIES = "repositories";

    /** Reads it; refused with all that is wrong, each with line and column. */
    static Outcome<NotedFile> read(String text) {
        return Yaml.read(text, NAME).then(document -> {
            List<Trouble> troubles = new ArrayList<>();
            Optional<SortedMap<String, String>> addresses = Form.of(document, NAME, troubles).map(NotedFile::addresses);
            return troubles.isEmpty()
                    ? Outcome.done(new NotedFile(text, addresses.orElseThrow()))
                    : Outcome.refused(troubles);
        });
    }

    private static SortedMap<String, String> addresses(Form form) {
        SortedMap<String, String> addresses = new TreeMap<>();
        if (Schema.known(form)) {
            form.form(REPOSITORIES).ifPresent(inner -> addresses.putAll(inner.texts()));
            form.nothingElse();
        }
        return addresses;
    }

    /** The text that says this, changed only where it has to be; refused when it would not come back so. */
    static Outcome<String> edited(Optional<NotedFile> old, SortedMap<String, String> wanted) {
        SortedMap<String, Scalar> lines = new TreeMap<>();
        wanted.forEach((name, address) -> lines.put(name, Scalar.of(address)));
        Mapping value = Mapping.EMPTY.with(Schema.KEY, Scalar.of(Schema.TODAY))
                .with(REPOSITORIES, Mapping.of(lines));
        String text = old.map(file -> Yaml.edited(file.text, value)).orElseGet(() -> Yaml.written(value));
        return read(text).result().map(NotedFile::addresses).filter(wanted::equals).isPresent()
                ? Outcome.done(text)
                : Outcome.refused(DriversTrouble.UNWRITABLE.about(NAME));
    }
}
