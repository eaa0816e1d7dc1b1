package org.linewright.drivers.internal.shelf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.yaml.Form;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;
import org.linewright.yaml.Yaml;
import org.linewright.yaml.YamlValue;

/** What stands in the file that is there while a switch is tried. */
final class TrialFile {

    static final String NAME = "trial.yaml";

    private static final String DRIVER = "driver";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String SINCE = "since";

    private TrialFile() {
    }

    static String written(Trial trial) {
        Mapping begun = Mapping.EMPTY.with(Schema.KEY, Scalar.of(Schema.TODAY)).with(DRIVER, trial.name().value());
        return Yaml.written(trial.from().map(from -> begun.with(FROM, from.hex())).orElse(begun)
                .with(TO, trial.to().hex())
                .with(SINCE, trial.since().toString()));
    }

    /** Reads it; refused with all that is wrong, each with line and column. */
    static Outcome<Trial> read(String text) {
        return Yaml.read(text, NAME).then(TrialFile::understood);
    }

    private static Outcome<Trial> understood(YamlValue document) {
        List<Trouble> troubles = new ArrayList<>();
        Optional<Trial> trial = Form.of(document, NAME, troubles).filter(Schema::known).flatMap(TrialFile::trial);
        return troubles.isEmpty() ? Outcome.done(trial.orElseThrow()) : Outcome.refused(troubles);
    }

    private static Optional<Trial> trial(Form form) {
        Entries entries = new Entries(form);
        Optional<BundleName> name = entries.name(DRIVER);
        Optional<JarHash> from = entries.maybeHash(FROM);
        Optional<JarHash> to = entries.hash(TO);
        Optional<Instant> since = entries.moment(SINCE);
        form.nothingElse();
        return name.flatMap(driver -> to.flatMap(jar -> since.map(at -> new Trial(driver, from, jar, at))));
    }
}
