package org.linewright.workbench.internal.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.time.Timers;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.workbench.internal.settings.ClientAccess;
import org.linewright.workbench.internal.settings.Settings;
import org.linewright.workbench.internal.trouble.WorkbenchTrouble;
import org.linewright.workbench.kit.Words;

/** What the disk and the engine said; everything but the statuses. */
record Opened(Optional<OpenConfiguration> held, Optional<Current> current, Optional<Lines> lines,
        List<Trouble> troubles) {

    static final Opened NOTHING = new Opened(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** What became of opening; runs the lines when the configuration is ours. May wait for the disk. */
    static Opened from(Outcome<OpenConfiguration> outcome, Timers timers) {
        List<Trouble> troubles = new ArrayList<>(outcome.troubles());
        Optional<Outcome<Current>> current = outcome.result().map(OpenConfiguration::current);
        current.filter(now -> !now.isDone()).ifPresent(failed -> troubles.addAll(failed.troubles()));
        Optional<Outcome<Lines>> run = outcome.result()
                .filter(held -> current.flatMap(Outcome::result).filter(now -> !now.readOnly()).isPresent())
                .map(held -> running(held, Settings.read(), timers));
        run.ifPresent(running -> troubles.addAll(running.troubles()));
        return new Opened(outcome.result(), current.flatMap(Outcome::result), run.flatMap(Outcome::result), troubles);
    }

    Opened at(Current now) {
        return held.isPresent() ? new Opened(held, Optional.of(now), lines, troubles) : this;
    }

    /** Whether somebody else holds it. */
    boolean readOnly() {
        return current.filter(Current::readOnly).isPresent();
    }

    /** Whether the lines run as they were before somebody else changed the files. */
    boolean behind() {
        Optional<String> version = current.map(Current::version);
        return lines.isPresent() && held.flatMap(OpenConfiguration::followed)
                .filter(followed -> !version.equals(Optional.of(followed)))
                .isPresent();
    }

    /** Everything a person has to know, each once. */
    List<Trouble> known() {
        List<Trouble> all = new ArrayList<>(current.map(Current::troubles).orElse(List.of()));
        all.addAll(troubles);
        if (behind()) {
            all.add(WorkbenchTrouble.BEHIND.about());
        }
        return all.stream().distinct().toList();
    }

    private static String reason(Outcome<Lines> refused) {
        return refused.troubles().stream().map(trouble -> trouble.sentence().in(Words.locale())).findFirst().orElse("");
    }

    /** Lines run also when phones of one's own cannot register. */
    private static Outcome<Lines> running(OpenConfiguration held, Settings settings, Timers timers) {
        LinesOptions usual = LinesOptions.defaults();
        LinesOptions alone = new LinesOptions(settings.address(), usual.port(), usual.t1(), usual.backoff(),
                usual.tokenKey()).withMailboxes();
        ClientAccess clients = settings.clients();
        Outcome<Lines> run = held.run(clients.options().map(alone::withClients).orElse(alone), timers);
        return run.isDone() || clients.from() == ClientAccess.From.NOBODY
                ? run
                : held.run(alone, timers)
                        .then(lines -> Outcome.done(lines,
                                List.of(WorkbenchTrouble.CLIENTS_SHUT.about(clients.port()).because(reason(run)))));
    }
}
