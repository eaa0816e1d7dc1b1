package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.check.Checks;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.parcel.KnownSecrets;
import org.linewright.diagnostics.parcel.Packing;
import org.linewright.diagnostics.parcel.Parcel;
import org.linewright.diagnostics.parcel.ParcelContents;
import org.linewright.diagnostics.parcel.ParcelWish;
import org.linewright.headless.Exit;
import org.linewright.headless.Progress;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import org.linewright.headless.VerbInfo;
import org.linewright.health.Health;
import org.linewright.health.HealthPages;
import org.linewright.health.LogFiles;
import org.linewright.lines.RegistrarLookups;
import org.linewright.operations.Configurations;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linewright support [DIR] [--out FILE] [--live]} */
@Command
@Component
@VerbInfo(name = "support", german = "Packt für den Support alles Wichtige in eine Datei, ohne Passwörter.", english = "Packs all that support needs into one file, without passwords.")
public final class SupportVerb implements Verb {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int ALL = 100;

    @Mixin
    private final NamedFolder folder = new NamedFolder();

    @Option(names = "--out", paramLabel = "<Datei>|<file>", description = {
            "Neue Datei (sonst linewright-support-<Zeit>.zip hier).",
            "New file (else linewright-support-<time>.zip here)." })
    private Optional<Path> out = Optional.empty();

    @Option(names = "--open", description = { "Mit Rufnummern und Namen; sonst stehen Ersatzwörter dafür.",
            "With numbers and names; else other words stand for them." })
    private boolean open;

    @Option(names = "--live", description = {
            "Startet zuvor die Leitungen; Mitschnitt, Befunde und Zustände kommen dazu.",
            "Starts the lines first; adds trace, findings and states." })
    private boolean live;

    @Option(names = "--seconds", paramLabel = "<Sekunden>|<seconds>", description = {
            "So lange dürfen die Leitungen zum Anmelden brauchen (sonst nach ihrer Zahl).",
            "So long the lines may take to register (else by their number)." })
    private Optional<Integer> seconds = Optional.empty();

    private final BundleContext context;
    private final Configurations configurations;
    private final Tracer tracer;
    private final LiveLook look;
    private final Checks checks;
    private final Health health;

    @Activate
    public SupportVerb(BundleContext context, @Reference Configurations configurations, @Reference Tracer tracer,
            @Reference RegistrarLookups lookups, @Reference Checks checks, @Reference Health health) {
        this.context = context;
        this.configurations = configurations;
        this.tracer = tracer;
        this.look = new LiveLook(tracer, lookups);
        this.checks = checks;
        this.health = health;
    }

    @Override
    public Exit run(Terminal terminal) {
        ParcelContents bare = ParcelContents
                .of("Linewright " + context.getBundle().getVersion(), Instant.now(), ZoneId.systemDefault(),
                        terminal.locale())
                .withPage("bundles.txt", HealthPages.of(health.bundles()))
                .withPage("health.txt", HealthPages.of(health.ailments(), terminal.locale()));
        Outcome<OpenConfiguration> opened = configurations.open(folder.path(), live ? Mode.WRITE : Mode.READ,
                "support");
        if (opened.result().isEmpty()) {
            return without(bare, opened.troubles(), terminal);
        }
        try (OpenConfiguration now = opened.result().get()) {
            Outcome<Current> current = now.current();
            return current.result().map(known -> with(bare, known, now, terminal))
                    .orElseGet(() -> without(bare, current.troubles(), terminal));
        }
    }

    /** Nobody knows its secrets then, so nothing goes in that could hold one. */
    private Exit without(ParcelContents bare, List<Trouble> why, Terminal terminal) {
        terminal.tell(why);
        return packed(bare.withPage("configuration.txt", words(why.stream(), terminal)), KnownSecrets.NONE, terminal);
    }

    private Exit with(ParcelContents bare, Current current, OpenConfiguration now, Terminal terminal) {
        ParcelContents configured = bare.withConfiguration(folder.path(), current.configuration())
                .withPage("configuration.txt", said(now, terminal))
                .withLogs(LogFiles.of(context));
        KnownSecrets known = KnownSecrets.of(current.configuration(), now::secret)
                .and(now.secret(OpenConfiguration.OWN_KEY).result().stream().toList());
        return packed(live ? watched(configured, now, terminal) : configured, known, terminal);
    }

    private static String said(OpenConfiguration now, Terminal terminal) {
        return now.check().result()
                .map(found -> found.findings().stream()
                        .map(one -> one.file() + ": " + words(Stream.of(one.trouble()), terminal))
                        .collect(Collectors.joining()))
                .filter(text -> !text.isEmpty())
                .orElse("–\n");
    }

    private ParcelContents watched(ParcelContents configured, OpenConfiguration now, Terminal terminal) {
        Outcome<Examined> seen = look.at(now, seconds.map(Duration::ofSeconds), terminal);
        terminal.tell(seen.troubles());
        return seen.result().map(examined -> {
            ParcelContents told = configured.withLines(examined.statuses(), checks.of(examined));
            return tracer.newest().map(told::withRecording).orElse(told);
        }).orElse(configured);
    }

    private Exit packed(ParcelContents contents, KnownSecrets known, Terminal terminal) {
        Path file = out.orElseGet(() -> Path.of("linewright-support-"
                + STAMP.format(contents.at().atZone(contents.zone())) + ".zip"));
        ParcelWish wish = ParcelWish.usual(file).showing(open ? Masking.OPEN : Masking.PRIVATE);
        Outcome<Parcel> made;
        try (Progress progress = terminal.progress(new Text("Support-Paket", "Support bundle"), ALL)) {
            made = new Packing(contents, () -> known, wish)
                    .run((done, total) -> progress.at((long) ALL * done / Math.max(1, total)));
        }
        made.result().ifPresent(parcel -> terminal.say(Text.of(
                "{0}: {1} Teile, {2} KB. In keinem steht eines der {3} Passwörter, nach denen gesucht wurde.",
                "{0}: {1} parts, {2} KB. None holds any of the {3} passwords that were looked for.", parcel.file(),
                parcel.entries().size(), (parcel.bytes() + 1023) / 1024, parcel.secrets())));
        return terminal.tell(made);
    }

    private static String words(Stream<Trouble> troubles, Terminal terminal) {
        return troubles.map(one -> terminal.in(one.sentence()) + " (" + one.code() + " " + one.field() + ")\n  → "
                + terminal.in(one.remedy()) + "\n").collect(Collectors.joining());
    }
}
