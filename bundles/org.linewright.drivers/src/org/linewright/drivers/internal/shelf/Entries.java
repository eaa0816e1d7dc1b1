package org.linewright.drivers.internal.shelf;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.yaml.Form;
import org.linewright.yaml.YamlTrouble;

/** Reads the values that stand in our files; a trouble in the form for each that is missing or wrong. */
record Entries(Form form) {

    private static final Text A_HASH = new Text("ein SHA-256 aus 64 Zeichen 0–9 und a–f",
            "a SHA-256 of 64 characters 0–9 and a–f");
    private static final Text A_NAME = new Text("der Name eines Bundles wie org.example.pbx",
            "the name of a bundle such as org.example.pbx");
    private static final Text A_MOMENT = new Text("ein Zeitpunkt wie 2026-11-30T12:00:00Z",
            "a moment such as 2026-11-30T12:00:00Z");

    /** The mapping under a key. */
    Optional<Form> inner(String key) {
        Optional<Form> inner = form.form(key);
        boolean nothing = form.mapping().value(key).isEmpty()
                || form.mapping().text(key).filter(String::isEmpty).isPresent();
        if (nothing) {
            form.wrong(key, YamlTrouble.MISSING.about(form.place(key), key));
        }
        return inner;
    }

    Optional<JarHash> hash(String key) {
        form.required(key);
        return maybeHash(key);
    }

    Optional<JarHash> maybeHash(String key) {
        return form.read(key, A_HASH, JarHash::of);
    }

    Optional<BundleName> name(String key) {
        form.required(key);
        return form.read(key, A_NAME, BundleName::of);
    }

    Optional<Instant> moment(String key) {
        form.required(key);
        return form.read(key, A_MOMENT, Entries::understood);
    }

    private static Optional<Instant> understood(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException exception) {
            return Optional.empty();
        }
    }
}
