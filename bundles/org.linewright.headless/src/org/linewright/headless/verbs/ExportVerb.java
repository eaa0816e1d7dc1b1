package org.linewright.headless.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.line.LineGroup;
import org.linewright.headless.Exit;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.operations.Configurations;
import org.linewright.operations.LineTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright export GROUP} */
@Command
@Component
@VerbInfo(name = "export", german = "Gibt die Leitungen einer Gruppe als CSV aus, ohne Passwörter.", english = "Writes the lines of a group as CSV, without passwords.")
public final class ExportVerb implements Verb {

    @Parameters(index = "0", paramLabel = "<Gruppe>|<group>", description = { "Kennung oder Name der Leitungsgruppe.",
            "Id or name of the line group." })
    private String group;

    @Option(names = "--to", paramLabel = "<Datei>|<file>", description = { "Neue Datei; sonst auf den Bildschirm.",
            "New file; else to the screen." })
    private Optional<Path> file = Optional.empty();

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;

    @Activate
    public ExportVerb(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public Exit run(Terminal terminal) {
        return inForce.look(configurations, terminal, now -> terminal.tell(now.current()
                .then(current -> NamedGroup.of(current.configuration(), group))
                .then(found -> written(terminal, found))));
    }

    private Outcome<LineGroup> written(Terminal terminal, LineGroup found) {
        String csv = LineTable.written(found);
        if (file.isEmpty()) {
            terminal.out().accept(csv);
            return Outcome.done(found);
        }
        try {
            if (Files.exists(file.get())) {
                return Outcome.refused(HeadlessTrouble.FILE_THERE.about(file.get()));
            }
            Files.writeString(file.get(), csv);
            return Outcome.done(found);
        } catch (IOException failed) {
            return Outcome.refused(HeadlessTrouble.FILE_UNWRITABLE.about(file.get()).because(failed.toString()));
        }
    }
}
