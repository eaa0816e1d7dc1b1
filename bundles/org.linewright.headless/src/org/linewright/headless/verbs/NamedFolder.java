package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.util.Optional;
import org.linewright.operations.UsualFolder;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The configuration a verb is about: named as its argument or as every other verb does it, else the usual one. */
final class NamedFolder {

    @Parameters(index = "0", arity = "0..1", paramLabel = "<Ordner>|<folder>", description = {
            "Ordner der Konfiguration (sonst LINEWRIGHT_CONFIG oder der eigene).",
            "Folder of the configuration (else LINEWRIGHT_CONFIG or your own)." })
    private Optional<Path> argument = Optional.empty();

    @Option(names = "--config", paramLabel = "<Ordner>|<folder>", description = {
            "Dasselbe, wie bei den anderen Verben.", "The same, as with the other verbs." })
    private Optional<Path> named = Optional.empty();

    Path path() {
        return UsualFolder.orUsual(argument.or(() -> named));
    }
}
