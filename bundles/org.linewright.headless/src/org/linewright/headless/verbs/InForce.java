package org.linewright.headless.verbs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.operations.Configurations;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.OpenConfiguration;
import picocli.CommandLine.Option;

/** The configuration in force: the one that was named, else the usual one. */
final class InForce {

    @Option(names = "--config", paramLabel = "<Ordner>|<folder>", description = {
            "Ordner der geltenden Konfiguration (sonst LINEWRIGHT_CONFIG oder der eigene).",
            "Folder of the configuration in force (else LINEWRIGHT_CONFIG or your own)." })
    private Optional<Path> named = Optional.empty();

    Path folder() {
        return Folder.of(named);
    }

    /** Opens it to look at, for as long as {@code verb} takes; a folder that is not there yet is made, empty. */
    Exit look(Configurations configurations, Terminal terminal, Function<OpenConfiguration, Exit> verb) {
        Mode mode = Files.exists(folder().resolve("linewright.yaml")) ? Mode.READ : Mode.CREATE;
        return with(configurations.open(folder(), mode, "plan"), terminal, verb);
    }

    /** Opens it to change, for as long as {@code verb} takes; made when it is not there. */
    Exit change(Configurations configurations, String purpose, Terminal terminal,
            Function<OpenConfiguration, Exit> verb) {
        return with(configurations.open(folder(), Mode.CREATE, purpose), terminal, verb);
    }

    private static Exit with(Outcome<OpenConfiguration> opened, Terminal terminal,
            Function<OpenConfiguration, Exit> verb) {
        if (opened.result().isEmpty()) {
            return terminal.tell(opened);
        }
        try (OpenConfiguration configuration = opened.result().get()) {
            return verb.apply(configuration);
        }
    }
}
