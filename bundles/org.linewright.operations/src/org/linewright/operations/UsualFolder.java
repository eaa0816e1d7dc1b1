package org.linewright.operations;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the configuration is when nobody says: the same for every face. */
public final class UsualFolder {

    private UsualFolder() {
    }

    /** {@code LINEWRIGHT_CONFIG}, else {@code linewright/configuration} in the user's configuration folder. */
    public static Path of(Map<String, String> environment) {
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

    /** {@code given} when there is one, else the usual one of this process. */
    public static Path orUsual(Optional<Path> given) {
        return given.orElseGet(() -> of(System.getenv()));
    }
}
