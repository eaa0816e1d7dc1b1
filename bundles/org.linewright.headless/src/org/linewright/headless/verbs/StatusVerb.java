package org.linewright.headless.verbs;

import java.util.List;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.headless.server.ServedLine;
import org.linewright.headless.server.ServerCall;
import org.linewright.headless.server.StatusJson;
import org.linewright.lines.LineStatus;
import org.osgi.service.component.annotations.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linewright status [DIR]} */
@Command
@Component
@VerbInfo(name = "status", german = "Zeigt, wie es den Leitungen des laufenden Servers geht.", english = "Shows how the lines of the running server are doing.")
public final class StatusVerb implements Verb {

    @Mixin
    private final NamedFolder folder = new NamedFolder();

    @Option(names = "--json", description = { "Eine JSON-Zeile je Leitung.", "One line of JSON for each line." })
    private boolean json;

    @Option(names = "--watch", description = { "Danach jede Änderung, bis Strg-C.",
            "Then every change, until Ctrl-C." })
    private boolean watch;

    @Override
    public Exit run(Terminal terminal) {
        ServerCall server = new ServerCall(folder.path());
        if (watch) {
            return terminal.tell(server.watch(line -> line(terminal, line)));
        }
        Outcome<List<ServedLine>> statuses = server.status();
        statuses.result().ifPresent(all -> show(terminal, all));
        return terminal.tell(statuses);
    }

    private void show(Terminal terminal, List<ServedLine> all) {
        if (json) {
            all.forEach(line -> line(terminal, line));
            return;
        }
        StatusTable.say(terminal, all);
        terminal.say(Text.of("{0} von {1} Leitungen angemeldet.", "{0} of {1} lines registered.",
                all.stream().map(ServedLine::status).filter(LineStatus::registered).count(), all.size()));
    }

    private void line(Terminal terminal, ServedLine line) {
        terminal.say(json ? Text.same(StatusJson.of(line).toString()) : StatusTable.line(line));
    }
}
