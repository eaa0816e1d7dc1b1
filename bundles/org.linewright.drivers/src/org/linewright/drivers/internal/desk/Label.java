package org.linewright.drivers.internal.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.linewright.core.Outcome;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.internal.shelf.BundleName;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** What a jar says it is: the bundle and its version (OSGi Core §3.2.1). */
record Label(BundleName name, Version version) {

    /** @param called what the jar is called in sentences */
    static Outcome<Label> of(Path jar, String called) {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            return Optional.ofNullable(file.getManifest()) // framework-driven null: it has none
                    .map(Manifest::getMainAttributes)
                    .flatMap(Label::read)
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(DriversTrouble.UNLABELLED.about(called)));
        } catch (IOException unreadable) {
            return Outcome.refused(DriversTrouble.UNLABELLED.about(called).because(unreadable.toString()));
        }
    }

    private static Optional<Label> read(Attributes headers) {
        String name = word(headers, Constants.BUNDLE_SYMBOLICNAME).split(";", 2)[0].strip();
        try {
            Version version = Version.parseVersion(word(headers, Constants.BUNDLE_VERSION));
            return BundleName.of(name).map(one -> new Label(one, version));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** A version as people write it; the lowest when it is none. */
    static Version version(String text) {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException wrong) {
            return Version.emptyVersion;
        }
    }

    private static String word(Attributes headers, String key) {
        return Optional.ofNullable(headers.getValue(key)).orElse(""); // framework-driven null: not there
    }
}
