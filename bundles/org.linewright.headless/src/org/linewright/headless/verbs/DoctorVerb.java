package org.linewright.headless.verbs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.LineGroup;
import org.linewright.core.location.Location;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.operations.Checkup;
import org.linewright.operations.Configurations;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.OpenConfiguration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code linewright doctor [DIR]} */
@Command
@Component
@VerbInfo(name = "doctor", german = "Prüft die ganze Konfiguration, ohne sie zu starten.", english = "Checks the whole configuration without starting it.")
public final class DoctorVerb implements Verb {

    private static final Text FINE = new Text("nichts zu sagen", "nothing to say");

    @Mixin
    private final NamedFolder folder = new NamedFolder();

    private final Configurations configurations;

    @Activate
    public DoctorVerb(@Reference Configurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public Exit run(Terminal terminal) {
        Outcome<Checkup> checked = configurations.open(folder.path(), Mode.READ, "doctor")
                .then(opened -> {
                    try (OpenConfiguration configuration = opened) {
                        return configuration.check();
                    }
                });
        return checked.result().map(checkup -> told(terminal, checkup)).orElseGet(() -> terminal.tell(checked));
    }

    private static Exit told(Terminal terminal, Checkup checkup) {
        checkup.files().forEach(file -> say(terminal, file, checkup));
        terminal.say(Text.of("{0} Dateien gelesen: {1} Fehler, {2} Warnungen, {3} Hinweise.",
                "{0} files read: {1} errors, {2} warnings, {3} notes.", checkup.files().size(),
                count(checkup, Severity.ERROR), count(checkup, Severity.WARNING), count(checkup, Severity.NOTE)));
        return checkup.sound() ? Exit.DONE : Exit.REFUSED;
    }

    private static void say(Terminal terminal, String file, Checkup checkup) {
        List<Trouble> troubles = checkup.about(file);
        Text name = what(file, checkup.configuration())
                .map(what -> Text.of("{0} ({1})", "{0} ({1})", file, what))
                .orElse(Text.same(file));
        terminal.say(Text.of("{0}: {1}", "{0}: {1}", name,
                troubles.isEmpty() ? FINE : Text.of("{0} zu lesen", "{0} to read", troubles.size())));
        terminal.telling().tell(troubles);
    }

    /** What was looked at, in numbers. */
    private static Optional<Text> what(String file, Configuration configuration) {
        return Stream.concat(
                configuration.groups()
                        .values()
                        .stream()
                        .filter(group -> file.equals(Checkup.file(group.id())))
                        .map(DoctorVerb::what),
                configuration.locations()
                        .values()
                        .stream()
                        .filter(location -> file.equals(Checkup.file(location.id())))
                        .map(DoctorVerb::what))
                .findFirst();
    }

    private static Text what(LineGroup group) {
        return Text.of("{0} Leitungen", "{0} lines", group.lines().size());
    }

    private static Text what(Location location) {
        return Text.of("{0} Regeln, {1} Erwartungen", "{0} rules, {1} expectations",
                location.rules().values().stream().mapToInt(list -> list.rules().size()).sum(),
                location.expectations().size());
    }

    private static long count(Checkup checkup, Severity severity) {
        return checkup.findings().stream().filter(finding -> finding.trouble().severity() == severity).count();
    }
}
