package org.linewright.drivers.internal.shelf;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linewright.drivers.DriversTrouble;
import org.linewright.yaml.Form;

/** Reads the entries of the list; what it answers counts only when no trouble was found. */
record ListForm(Form form) {

    static final String DRIVERS = "drivers";
    static final String BAD = "bad";
    static final String DISABLED = "disabled";
    static final String ACTIVE = "active";
    static final String KEPT = "kept";
    static final String HASH = "sha256";
    static final String VERSION = "version";
    static final String PUBLISHER = "publisher";
    static final String SIGNER = "signer";
    static final String BY = "approvedBy";
    static final String AT = "approvedAt";
    static final String ORIGIN = "origin";

    ShelfList list() {
        SortedMap<BundleName, Shelved> drivers = new TreeMap<>();
        SortedMap<JarHash, BundleName> bad = new TreeMap<>();
        if (Schema.known(form)) {
            // a list that was cut off must not pass for an empty one
            new Entries(form).inner(DRIVERS).ifPresent(entries -> drivers.putAll(drivers(entries)));
            form.form(BAD).ifPresent(entries -> bad.putAll(bad(entries)));
            form.nothingElse();
        }
        return new ShelfList(drivers, bad);
    }

    private static SortedMap<BundleName, Shelved> drivers(Form entries) {
        SortedMap<BundleName, Shelved> drivers = new TreeMap<>();
        for (String key : entries.mapping().entries().keySet()) {
            Optional<BundleName> name = BundleName.of(key);
            if (name.isEmpty()) {
                entries.wrong(key, DriversTrouble.NO_NAME.about(entries.place(key), key));
            }
            Optional<Form> entry = new Entries(entries).inner(key);
            name.flatMap(known -> entry.flatMap(form -> driver(known, form)))
                    .ifPresent(driver -> drivers.put(driver.active().name(), driver));
        }
        return drivers;
    }

    private static Optional<Shelved> driver(BundleName name, Form entry) {
        Optional<Form> active = new Entries(entry).inner(ACTIVE);
        Optional<Held> kept = entry.form(KEPT).flatMap(jar -> held(name, jar));
        boolean disabled = entry.truth(DISABLED).orElse(false);
        entry.nothingElse();
        return active.flatMap(jar -> held(name, jar)).map(jar -> new Shelved(jar, kept, disabled));
    }

    private static Optional<Held> held(BundleName name, Form jar) {
        Entries entries = new Entries(jar);
        Optional<JarHash> hash = entries.hash(HASH);
        Optional<Instant> at = entries.moment(AT);
        String version = jar.required(VERSION);
        String publisher = jar.text(PUBLISHER).orElse("");
        String signer = jar.text(SIGNER).orElse("");
        String by = jar.required(BY);
        String origin = jar.text(ORIGIN).orElse("");
        jar.nothingElse();
        return hash.flatMap(known -> at.map(moment -> new Held(known, name, version, publisher, signer,
                new Approval(by, moment), origin)));
    }

    private static SortedMap<JarHash, BundleName> bad(Form entries) {
        SortedMap<JarHash, BundleName> bad = new TreeMap<>();
        for (String key : entries.mapping().entries().keySet()) {
            Optional<BundleName> name = new Entries(entries).name(key);
            JarHash.of(key).ifPresentOrElse(hash -> name.ifPresent(driver -> bad.put(hash, driver)),
                    () -> entries.wrong(key, DriversTrouble.NO_HASH.about(entries.place(key), key)));
        }
        return bad;
    }
}
