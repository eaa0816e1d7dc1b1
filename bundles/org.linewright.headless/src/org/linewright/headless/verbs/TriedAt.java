package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.line.Feature;
import org.linewright.core.line.Spoken;
import org.linewright.core.time.SystemTimers;
import org.linewright.headless.Terminal;
import org.linewright.headless.conformance.Chapter;
import org.linewright.headless.conformance.Registrations;
import org.linewright.headless.conformance.StayingRegistered;
import org.linewright.lines.LineEngine;
import org.linewright.lines.LineTrials;
import org.linewright.pbx.PbxProfile;
import org.linewright.simulator.EmbeddedPbx;
import picocli.CommandLine.Option;

/** The PBX that a driver is tried at. */
final class TriedAt {

    private static final Duration USUAL = Duration.ofSeconds(10);
    /** What these change at a PBX that somebody uses cannot be put back. */
    private static final Set<Feature> LASTING = EnumSet.of(Feature.MAILBOX_GREETING);

    @Option(names = "--registrar", paramLabel = "<Host[:Port]>|<host[:port]>", description = {
            "Erprobt den Treiber auch an dieser Telefonanlage.", "Also tries the driver at this PBX." })
    private Optional<String> registrar = Optional.empty();

    @Option(names = "--domain", paramLabel = "<Domäne>|<domain>", description = {
            "Die Domäne der Accounts, wenn sie nicht der Registrar ist.",
            "The domain of the accounts when it is not the registrar." })
    private Optional<String> domain = Optional.empty();

    @Option(names = "--accounts", paramLabel = "<Datei>|<file>", description = {
            "CSV mit user;password: Accounts, die sonst niemand benutzt; ihre Weiterleitungen sind danach aus.",
            "CSV with user;password: accounts that nobody else uses; their forwardings are off afterwards." })
    private Optional<Path> accounts = Optional.empty();

    @Option(names = "--embedded", description = { "Erprobt ihn an der eingebauten Telefonanlage.",
            "Tries it at the embedded PBX." })
    private boolean embedded;

    @Option(names = "--refresh", paramLabel = "<Zeit>|<time>", description = {
            "So lang ist die Anmeldung, deren Erneuerung abgewartet wird; sonst 10 s.",
            "How long the registration is whose refresh is waited for; otherwise 10 s." })
    private Optional<String> refresh = Optional.empty();

    @Option(names = "--no-calls", description = { "Nur anmelden: kein Anruf, kein Kurzwahlcode.",
            "Only register: no call, no feature code." })
    private boolean silent;

    /** Tries what was asked for; nothing when nothing was. */
    Outcome<LiveChapters> at(PbxProfile profile, LineTrials trials, LineEngine engine, Terminal terminal) {
        LiveRegistrar live = new LiveRegistrar(profile, domain);
        if (embedded) {
            return EmbeddedPbx.start().map(started -> {
                try (EmbeddedPbx pbx = started) {
                    return tried(new LiveCalls(profile, live.at(pbx), Set.of()), trials, engine, terminal);
                }
            });
        }
        if (registrar.isEmpty()) {
            return Outcome.done(LiveChapters.NONE);
        }
        return accounts.map(table -> live.at(registrar.get(), table))
                .orElseGet(() -> Outcome.refused(DriverTrouble.ACCOUNTS.about(LiveRegistrar.MOST_ACCOUNTS)))
                .map(pbx -> tried(new LiveCalls(profile, pbx, LASTING), trials, engine, terminal));
    }

    /** The chapters about a PBX: more of them stand here. */
    private LiveChapters tried(LiveCalls calls, LineTrials trials, LineEngine engine, Terminal terminal) {
        Registrations registrations = new Registrations(calls.pbx(), calls.profile().names(), trials);
        Chapter registering = registrations.chapter();
        if (!registrations.reachable()) {
            return new LiveChapters(List.of(registering), registrations.server(), false);
        }
        List<Chapter> chapters = new ArrayList<>(List.of(registering));
        try (SystemTimers timers = new SystemTimers("driver check")) {
            chapters.add(new StayingRegistered(calls.pbx(), refresh.flatMap(Spoken::duration).orElse(USUAL))
                    .chapter(engine, timers, InstantSource.system()));
        }
        chapters.addAll(silent ? List.of() : calls.chapters(engine, terminal));
        return new LiveChapters(chapters, registrations.server(), true);
    }
}
