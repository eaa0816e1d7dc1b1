package org.linewright.workbench.diagnostics.findings;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.core.time.SystemTimers;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Told;
import org.linewright.diagnostics.live.Report;
import org.linewright.diagnostics.live.Round;
import org.linewright.diagnostics.live.Rounds;
import org.linewright.lines.CallReport;
import org.linewright.lines.RunningCall;
import org.linewright.operations.Checkup;
import org.linewright.operations.Current;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Snapshot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The lines of this workbench, looked after as long as somebody wants to know. For the UI thread; nothing here waits.
 */
@Component(service = Ward.class)
public final class Ward {

    private final Rounds rounds;
    private final Desk desk;
    private final OnDisplay onDisplay;
    private final SystemTimers timers = new SystemTimers("findings timers");
    private final List<Consumer<Optional<Report>>> watchers = new CopyOnWriteArrayList<>();
    private final Set<RunningCall> calls = ConcurrentHashMap.newKeySet();
    private final List<Watch> following = new ArrayList<>();
    private Optional<Round> round = Optional.empty();
    private volatile Optional<Report> newest = Optional.empty();
    private volatile Optional<Told> told = Optional.empty();
    private Optional<String> version = Optional.empty();

    @Activate
    public Ward(@Reference Rounds rounds, @Reference Desk desk, @Reference OnDisplay onDisplay) {
        this.rounds = rounds;
        this.desk = desk;
        this.onDisplay = onDisplay;
    }

    @Deactivate
    public void close() {
        end();
        timers.close();
    }

    /** Tells what was found last, none before the first look, and then after every look. */
    public Watch watch(Consumer<Optional<Report>> watcher) {
        watchers.add(watcher);
        watcher.accept(newest);
        if (round.isEmpty()) {
            begin();
        }
        return () -> {
            watchers.remove(watcher);
            if (watchers.isEmpty()) {
                end();
            }
        };
    }

    /** What was found last; empty while nobody wants to know, and before the first look. For any thread. */
    public Optional<Report> newest() {
        return newest;
    }

    /** Looks again now, at the files too. */
    public void again() {
        version = Optional.empty();
        configured(desk.now());
        round.ifPresent(Round::again);
    }

    private void begin() {
        Round begun = rounds.begin(this::seen, timers, InstantSource.system());
        round = Optional.of(begun);
        following.add(begun.watch(report -> onDisplay.run(() -> tell(begun, report))));
        following.add(desk.watchCalls(this::called));
        following.add(desk.watch(this::changed));
    }

    private void end() {
        following.forEach(Watch::close);
        following.clear();
        round.ifPresent(Round::close);
        round = Optional.empty();
        newest = Optional.empty();
        version = Optional.empty();
        told = Optional.empty();
        calls.clear();
    }

    private void changed(Snapshot now) {
        configured(now);
        round.ifPresent(Round::changed);
    }

    /** Files, passwords and drivers are asked once for each state of the configuration. */
    private void configured(Snapshot now) {
        Optional<String> fresh = now.current().map(Current::version);
        if (fresh.isPresent() && !fresh.equals(version)) {
            version = fresh;
            desk.check().thenAccept(this::told);
        }
    }

    private void told(Outcome<Checkup> outcome) {
        told = outcome.result().map(Ward::told);
        round.ifPresent(Round::changed);
    }

    /** What was found in the files, as checks take it. */
    public static Told told(Checkup found) {
        return Told.of(found.files(), found.configuration().groups().values(), found::about);
    }

    private void called(RunningCall call, CallReport report) {
        if (report.over()) {
            calls.remove(call);
        } else {
            calls.add(call);
        }
        round.ifPresent(Round::changed);
    }

    private Examined seen() {
        Snapshot now = desk.now();
        Examined examined = Examined.nothing(Instant.now())
                .withGroups(List.copyOf(now.configuration().groups().values()))
                .withStatuses(now.statuses().stream().toList())
                .withCalls(calls.stream().map(RunningCall::counted).toList());
        return told.map(examined::withTold).orElse(examined);
    }

    private void tell(Round from, Report report) {
        if (round.equals(Optional.of(from))) {
            newest = Optional.of(report);
            watchers.forEach(watcher -> watcher.accept(newest));
        }
    }
}
