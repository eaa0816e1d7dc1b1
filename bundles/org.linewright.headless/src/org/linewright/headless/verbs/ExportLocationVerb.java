package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.location.ExchangeForm;
import org.linewright.core.location.Location;
import org.linewright.core.location.RuleKind;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.operations.Configurations;
import org.linewright.operations.LocationExport;
import org.linewright.operations.OpenConfiguration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linewright export-location LOCATION} */
@Command
@Component
@VerbInfo(name = ExportLocationVerb.NAME, german = "Gibt einen Standort oder Regeln als XML, CSV oder YAML aus.", english = "Writes a location or rules as XML, CSV or YAML.")
public final class ExportLocationVerb implements Verb {

    static final String NAME = "export-location";

    @Parameters(index = "0", arity = "0..1", paramLabel = "<Standort>|<location>", description = {
            "Kennung oder Name des Standorts; gibt es nur einen, ist es der.",
            "Id or name of the location; when there is only one, it is that." })
    private Optional<String> location = Optional.empty();

    @Option(names = "--format", paramLabel = "<Form>|<form>", description = {
            "xml, csv oder yaml; sonst sagt es die Endung der Datei, ohne Datei ist es yaml.",
            "xml, csv or yaml; else the ending of the file tells, without a file it is yaml." })
    private Optional<String> format = Optional.empty();

    @Option(names = "--rules", paramLabel = "<Liste>|<list>", description = {
            "Nur diese Regelliste: incoming, outgoing, dial, final, internal oder external.",
            "Only this list of rules: incoming, outgoing, dial, final, internal or external." })
    private Optional<String> rules = Optional.empty();

    @Option(names = "--to", paramLabel = "<Datei>|<file>", description = { "Neue Datei; sonst auf den Bildschirm.",
            "New file; else to the screen." })
    private Optional<Path> file = Optional.empty();

    @Option(names = "--overwrite", description = { "Eine vorhandene Datei überschreiben.",
            "Overwrite a file that is there." })
    private boolean over;

    @Mixin
    private final InForce inForce = new InForce();

    private final Configurations configurations;

    @Activate
    public ExportLocationVerb(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public Exit run(Terminal terminal) {
        Outcome<ExchangeForm> form = ExchangeWords.form(format, file, NAME);
        Outcome<Optional<RuleKind>> list = ExchangeWords.list(rules, "--rules", NAME);
        Outcome<?> words = form.then(known -> list);
        return words.isDone()
                ? inForce.look(configurations, terminal, now -> terminal.tell(now.current()
                        .then(current -> NamedLocation.of(current.configuration(), location))
                        .then(found -> written(terminal, export(found, list.result().orElseThrow(), now),
                                form.result().orElseThrow()))))
                : terminal.tell(words);
    }

    private static LocationExport export(Location found, Optional<RuleKind> list, OpenConfiguration now) {
        return list.map(kind -> LocationExport.of(found, kind))
                .orElseGet(() -> LocationExport.of(found, now.wording(found.id())));
    }

    private Outcome<?> written(Terminal terminal, LocationExport export, ExchangeForm form) {
        if (file.isPresent()) {
            return export.to(file.get(), form, over);
        }
        return export.text(form).map(text -> {
            terminal.out().accept(text);
            return text;
        });
    }
}
