package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the configuration is when nobody says. */
final class Folder {

    private Folder() {
    }

    /** {@code LINEWRIGHT_CONFIG}, else {@code linewright/configuration} in the user's configuration folder. */
    static Path usual(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("LINEWRIGHT_CONFIG")) // framework-driven null
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElseGet(() -> Optional.ofNullable(environment.get("XDG_CONFIG_HOME")) // framework-driven null
                        .filter(value -> !value.isBlank())
                        .map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".config"))
                        .resolve("linewright")
                        .resolve("configuration"));
    }

    /** {@code given} when there is one, else the usual one. */
    static Path of(Optional<Path> given) {
        return given.orElseGet(() -> usual(System.getenv()));
    }
}
