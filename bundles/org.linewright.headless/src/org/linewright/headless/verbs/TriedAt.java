package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.line.Spoken;
import org.linewright.core.time.SystemTimers;
import org.linewright.headless.conformance.Chapter;
import org.linewright.headless.conformance.LivePbx;
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

    @Option(names = "--registrar", paramLabel = "<Host[:Port]>|<host[:port]>", description = {
            "Erprobt den Treiber auch an dieser Telefonanlage.", "Also tries the driver at this PBX." })
    private Optional<String> registrar = Optional.empty();

    @Option(names = "--domain", paramLabel = "<Domäne>|<domain>", description = {
            "Die Domäne der Accounts, wenn sie nicht der Registrar ist.",
            "The domain of the accounts when it is not the registrar." })
    private Optional<String> domain = Optional.empty();

    @Option(names = "--accounts", paramLabel = "<Datei>|<file>", description = {
            "CSV mit user;password: Accounts, die sonst niemand benutzt.",
            "CSV with user;password: accounts that nobody else uses." })
    private Optional<Path> accounts = Optional.empty();

    @Option(names = "--embedded", description = { "Erprobt ihn an der eingebauten Telefonanlage.",
            "Tries it at the embedded PBX." })
    private boolean embedded;

    @Option(names = "--refresh", paramLabel = "<Zeit>|<time>", description = {
            "So lang ist die Anmeldung, deren Erneuerung abgewartet wird; sonst 10 s.",
            "How long the registration is whose refresh is waited for; otherwise 10 s." })
    private Optional<String> refresh = Optional.empty();

    /** Tries what was asked for; nothing when nothing was. */
    Outcome<LiveChapters> at(PbxProfile profile, LineTrials trials, LineEngine engine) {
        LiveRegistrar live = new LiveRegistrar(profile, domain);
        if (embedded) {
            return EmbeddedPbx.start().map(started -> {
                try (EmbeddedPbx pbx = started) {
                    return tried(live.at(pbx), profile, trials, engine);
                }
            });
        }
        if (registrar.isEmpty()) {
            return Outcome.done(LiveChapters.NONE);
        }
        return accounts.map(table -> live.at(registrar.get(), table))
                .orElseGet(() -> Outcome.refused(DriverTrouble.ACCOUNTS.about(LiveRegistrar.MOST_ACCOUNTS)))
                .map(pbx -> tried(pbx, profile, trials, engine));
    }

    /** The chapters about a PBX: more of them stand here. */
    private LiveChapters tried(LivePbx pbx, PbxProfile profile, LineTrials trials, LineEngine engine) {
        Registrations registrations = new Registrations(pbx, profile.names(), trials);
        Chapter registering = registrations.chapter();
        if (!registrations.reachable()) {
            return new LiveChapters(List.of(registering), registrations.server(), false);
        }
        try (SystemTimers timers = new SystemTimers("driver check")) {
            Chapter staying = new StayingRegistered(pbx, refresh.flatMap(Spoken::duration).orElse(USUAL))
                    .chapter(engine, timers, InstantSource.system());
            return new LiveChapters(List.of(registering, staying), registrations.server(), true);
        }
    }
}
