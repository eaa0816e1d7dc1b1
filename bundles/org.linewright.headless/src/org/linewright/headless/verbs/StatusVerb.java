package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.headless.server.ServerCall;
import org.linewright.headless.server.StatusJson;
import org.linewright.lines.LineStatus;
import org.linewright.operations.UsualFolder;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright status [DIR]} */
@Command
@Component
@VerbInfo(name = "status", german = "Zeigt, wie es den Leitungen des laufenden Servers geht.", english = "Shows how the lines of the running server are doing.")
public final class StatusVerb implements Verb {

    @Parameters(index = "0", arity = "0..1", paramLabel = "<Ordner>|<folder>", description = {
            "Ordner der Konfiguration, die der Server betreibt.", "Folder of the configuration that the server runs." })
    private Optional<Path> configuration = Optional.empty();

    @Option(names = "--json", description = { "Eine JSON-Zeile je Leitung.", "One line of JSON for each line." })
    private boolean json;

    @Option(names = "--watch", description = { "Danach jede Änderung, bis Strg-C.",
            "Then every change, until Ctrl-C." })
    private boolean watch;

    @Override
    public Exit run(Terminal terminal) {
        ServerCall server = new ServerCall(UsualFolder.orUsual(configuration));
        if (watch) {
            return terminal.tell(server.watch(status -> line(terminal, status)));
        }
        Outcome<List<LineStatus>> statuses = server.status();
        statuses.result().ifPresent(all -> show(terminal, all));
        return terminal.tell(statuses);
    }

    private void show(Terminal terminal, List<LineStatus> all) {
        if (json) {
            all.forEach(status -> line(terminal, status));
            return;
        }
        StatusTable.say(terminal, all);
        terminal.say(Text.of("{0} von {1} Leitungen angemeldet.", "{0} of {1} lines registered.",
                all.stream().filter(LineStatus::registered).count(), all.size()));
    }

    private void line(Terminal terminal, LineStatus status) {
        terminal.say(json ? Text.same(StatusJson.of(status).toString()) : StatusTable.line(status));
    }
}
