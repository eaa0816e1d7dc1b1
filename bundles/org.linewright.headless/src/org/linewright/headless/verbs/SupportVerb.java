package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.check.Checks;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Told;
import org.linewright.diagnostics.parcel.Gathering;
import org.linewright.diagnostics.parcel.Held;
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
        ParcelContents program = HealthPages.in(ParcelContents.of("Linewright " + context.getBundle().getVersion(),
                Instant.now(), ZoneId.systemDefault(), terminal.locale()), health);
        Gathering gathering = new Gathering(program, LogFiles.of(context), checks);
        Outcome<OpenConfiguration> opened = configurations.open(folder.path(), live ? Mode.WRITE : Mode.READ,
                "support");
        if (opened.result().isEmpty()) {
            return without(gathering, opened.troubles(), terminal);
        }
        try (OpenConfiguration now = opened.result().get()) {
            Outcome<Current> current = now.current();
            return current.result().map(known -> packed(gathering.of(held(known, now, terminal)),
                    KnownSecrets.of(known.configuration(), now.alarms().result().orElse(AlarmRules.NONE),
                            OpenConfiguration.OWN_KEY, now::secret),
                    terminal))
                    .orElseGet(() -> without(gathering, current.troubles(), terminal));
        }
    }

    /** Nobody knows its secrets then. */
    private Exit without(Gathering gathering, List<Trouble> why, Terminal terminal) {
        terminal.tell(why);
        return packed(gathering.without(why), KnownSecrets.NONE, terminal);
    }

    private Held held(Current current, OpenConfiguration now, Terminal terminal) {
        Outcome<Told> files = now.check().map(ServedSight::told);
        Outcome<Examined> seen = live
                ? look.at(now, seconds.map(Duration::ofSeconds), terminal)
                : Outcome.done(groups(current));
        terminal.tell(seen.troubles());
        return Held.of(folder.path(), current.configuration(), files, seen.result().orElse(groups(current)))
                .recorded(tracer.newest().filter(any -> live && seen.isDone()));
    }

    private static Examined groups(Current current) {
        return Examined.nothing(Instant.now()).withGroups(List.copyOf(current.configuration().groups().values()));
    }

    private Exit packed(ParcelContents contents, KnownSecrets known, Terminal terminal) {
        Path file = out.orElseGet(() -> Path.of(ParcelWish.name(contents.at().atZone(contents.zone()))));
        ParcelWish wish = ParcelWish.usual(file).showing(open ? Masking.OPEN : Masking.PRIVATE);
        Outcome<Parcel> made;
        try (Progress progress = terminal.progress(new Text("Support-Paket", "Support bundle"), ALL)) {
            made = new Packing(contents, () -> known, wish)
                    .run((done, total) -> progress.at((long) ALL * done / Math.max(1, total)));
        }
        made.result().ifPresent(parcel -> terminal.say(parcel.words(parcel.file())));
        return terminal.tell(made);
    }
}
