package org.linewright.headless.verbs;

import java.time.Duration;
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
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.check.Checks;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Verdict;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.lines.RegistrarLookups;
import org.linewright.operations.Checkup;
import org.linewright.operations.Configurations;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.OpenConfiguration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linewright doctor [DIR] [--live]}: refused when anything does not work, halted when a line did not settle in time. */
@Command
@Component
@VerbInfo(name = "doctor", german = "Prüft die Konfiguration; mit --live auch die laufenden Leitungen.", english = "Checks the configuration; with --live the running lines too.")
public final class DoctorVerb implements Verb {

    private static final Text FINE = new Text("nichts zu sagen", "nothing to say");

    @Mixin
    private final NamedFolder folder = new NamedFolder();

    @Option(names = "--live", description = { "Startet danach die Leitungen und prüft auch, wie es ihnen geht.",
            "Then starts the lines, and checks how they are doing too." })
    private boolean live;

    @Option(names = "--seconds", paramLabel = "<Sekunden>|<seconds>", description = {
            "So lange dürfen die Leitungen zum Anmelden brauchen (sonst nach ihrer Zahl).",
            "So long the lines may take to register (else by their number)." })
    private Optional<Integer> seconds = Optional.empty();

    @Option(names = "--json", description = { "Eine JSON-Zeile je Befund.", "One line of JSON for each finding." })
    private boolean json;

    private final Configurations configurations;
    private final LiveLook look;
    private final Checks checks;

    @Activate
    public DoctorVerb(@Reference Configurations configurations, @Reference Tracer tracer,
            @Reference RegistrarLookups lookups, @Reference Checks checks) {
        this.configurations = configurations;
        this.look = new LiveLook(tracer, lookups);
        this.checks = checks;
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

    private Exit told(Terminal terminal, Checkup checkup) {
        if (json) {
            checkup.findings().forEach(finding -> terminal.say(Text.same(FindingJson.of(finding).toString())));
        } else {
            saidOf(terminal, checkup);
        }
        Exit files = checkup.sound() ? Exit.DONE : Exit.REFUSED;
        if (!live) {
            return files;
        }
        Exit lines = examined(terminal);
        return lines == Exit.DONE ? files : lines;
    }

    /** The lines, running. */
    private Exit examined(Terminal terminal) {
        Outcome<Examined> seen = configurations.open(folder.path(), Mode.CREATE, "doctor").then(opened -> {
            try (OpenConfiguration configuration = opened) {
                return look.at(configuration, seconds.map(Duration::ofSeconds), terminal);
            }
        });
        return seen.result().map(checks::of).map(findings -> {
            if (json) {
                findings.forEach(finding -> terminal.say(Text.same(FindingJson.of(finding).toString())));
            } else {
                FindingWords.say(terminal, findings);
            }
            return exit(findings);
        }).orElseGet(() -> terminal.tell(seen));
    }

    /** Halted when a line had not settled within the time: it may be well or not. */
    private static Exit exit(List<Finding> findings) {
        boolean settled = findings.stream().noneMatch(
                finding -> finding.verdict() == Verdict.UNKNOWN && finding.check().equals("registered")
                        && finding.about().line().isPresent());
        return findings.stream().anyMatch(finding -> finding.verdict() == Verdict.ERROR)
                ? Exit.REFUSED
                : settled ? Exit.DONE : Exit.HALTED;
    }

    private static void saidOf(Terminal terminal, Checkup checkup) {
        checkup.files().forEach(file -> say(terminal, file, checkup));
        terminal.say(Text.of("{0} Dateien gelesen: {1} Fehler, {2} Warnungen, {3} Hinweise.",
                "{0} files read: {1} errors, {2} warnings, {3} notes.", checkup.files().size(),
                count(checkup, Severity.ERROR), count(checkup, Severity.WARNING), count(checkup, Severity.NOTE)));
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
