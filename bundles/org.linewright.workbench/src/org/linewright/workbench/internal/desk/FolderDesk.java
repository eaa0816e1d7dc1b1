package org.linewright.workbench.internal.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.SystemTimers;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.RunningTrial;
import org.linewright.lines.TrialReport;
import org.linewright.operations.Configurations;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.internal.settings.Settings;
import org.linewright.workbench.internal.trouble.WorkbenchTrouble;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Snapshot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Has the configuration of the preferences open, and runs its lines when nobody else holds it. */
@Component(service = { Desk.class, FolderDesk.class })
public final class FolderDesk implements Desk {

    private static final Duration PACE = Duration.ofMillis(100);
    private static final Duration LOOK = Duration.ofSeconds(5);

    /** What the disk and the engine said; everything but the statuses. */
    private record Opened(Optional<OpenConfiguration> held, Optional<Current> current, Optional<Lines> lines,
            List<Trouble> troubles) {

        static final Opened NOTHING = new Opened(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        Opened at(Current now) {
            return new Opened(held, Optional.of(now), lines, troubles);
        }
    }

    private final Configurations configurations;
    private final Roster roster;
    private final OnDisplay onDisplay;
    private final Path folder;
    private final SystemTimers timers = new SystemTimers("line timers");
    private final AtomicReference<Opened> opened = new AtomicReference<>(Opened.NOTHING);
    private final Map<LineId, LineStatus> statuses = new ConcurrentHashMap<>();
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> watching = new CopyOnWriteArrayList<>();
    private final Consumer<Object> changed;
    private volatile boolean closed;

    @Activate
    public FolderDesk(@Reference Configurations configurations, @Reference Roster roster,
            @Reference OnDisplay onDisplay) {
        this.configurations = configurations;
        this.roster = roster;
        this.onDisplay = onDisplay;
        this.folder = Settings.read().configuration();
        this.changed = onDisplay.newest(PACE, any -> tell());
    }

    @Activate
    void start() {
        Thread.ofVirtual().name("desk").start(this::open);
    }

    @Deactivate
    void close() {
        closed = true;
        watching.forEach(Log::closed);
        opened.getAndSet(Opened.NOTHING).held().ifPresent(OpenConfiguration::close);
        timers.close();
    }

    @Override
    public Snapshot now() {
        Opened now = opened.get();
        List<Trouble> troubles = Stream
                .concat(now.current().stream().flatMap(current -> current.troubles().stream()), now.troubles().stream())
                .distinct()
                .toList();
        return new Snapshot(folder.toString(), now.current(), now.lines().isPresent(), statuses, roster.drivers(),
                troubles);
    }

    @Override
    public AutoCloseable watch(Consumer<Snapshot> listener) {
        listeners.add(listener);
        onDisplay.run(() -> listener.accept(now()));
        return () -> listeners.remove(listener);
    }

    @Override
    public CompletionStage<Outcome<Plan>> plan(Wish wish) {
        return answered(held -> held.plan(wish));
    }

    @Override
    public CompletionStage<Outcome<Current>> apply(Plan plan) {
        return answered(held -> {
            Outcome<Current> applied = held.apply(plan);
            applied.result().ifPresent(this::take);
            return applied;
        });
    }

    @Override
    public CompletionStage<Set<SecretReference>> lacking(Set<SecretReference> references) {
        return answered(held -> Outcome.done(references.stream()
                .filter(reference -> !held.secret(reference).isDone())
                .collect(Collectors.toSet())))
                .thenApply(outcome -> outcome.result().orElse(Set.of()));
    }

    @Override
    public CompletionStage<Outcome<Secret>> secret(SecretReference reference) {
        return answered(held -> held.secret(reference));
    }

    @Override
    public CompletionStage<Outcome<RunningTrial>> tryOut(LineGroup group, Line line, Optional<Secret> typed,
            Consumer<TrialReport> listener) {
        return answered(held -> held.tryOut(group, line, typed, onDisplay.newest(PACE, listener)));
    }

    @Override
    public void retry(LineId line) {
        opened.get().lines().ifPresent(lines -> lines.retry(line));
    }

    /** How many lines there are to un-register. */
    public int running() {
        return (int) statuses.values().stream().filter(LineStatus::registered).count();
    }

    /**
     * Un-registers the lines, within {@code limit}.
     *
     * @return how many were left to expire
     */
    public CompletionStage<Integer> leave(Duration limit) {
        return opened.get().lines().map(lines -> lines.stop(limit)).orElse(CompletableFuture.completedStage(0));
    }

    private void open() {
        try {
            Outcome<OpenConfiguration> outcome = configurations.open(folder, Configurations.Mode.CREATE, "workbench");
            List<Trouble> troubles = new ArrayList<>(outcome.troubles());
            outcome.result().ifPresent(held -> opened(held, troubles));
            if (outcome.result().isEmpty()) {
                opened.set(new Opened(Optional.empty(), Optional.empty(), Optional.empty(), troubles));
            }
            watching.add(roster.watch(changed::accept));
            changed.accept(folder);
            if (closed) {
                close();
            }
        } catch (RuntimeException bug) {
            Log.bug(bug);
        }
    }

    private void opened(OpenConfiguration held, List<Trouble> troubles) {
        Outcome<Current> current = held.current();
        troubles.addAll(current.result().isPresent() ? List.of() : current.troubles());
        Optional<Lines> lines = Optional.empty();
        if (current.result().filter(now -> !now.readOnly()).isPresent()) {
            LinesOptions usual = LinesOptions.defaults();
            Outcome<Lines> run = held.run(new LinesOptions(Settings.read().address(), usual.port(), usual.t1(),
                    usual.backoff(), usual.tokenKey()), timers);
            troubles.addAll(run.troubles());
            lines = run.result();
        }
        opened.set(new Opened(Optional.of(held), current.result(), lines, troubles));
        lines.ifPresent(running -> watching.add(running.watch(this::take)));
        timers.after(LOOK, this::lookAgain);
    }

    /** Somebody else may have changed the files. */
    private void lookAgain() {
        Thread.ofVirtual().name("desk").start(() -> {
            opened.get().held().map(OpenConfiguration::current).flatMap(Outcome::result).ifPresent(this::take);
            timers.after(LOOK, this::lookAgain);
        });
    }

    private void take(Current now) {
        Opened before = opened.getAndUpdate(old -> old.held().isPresent() ? old.at(now) : old);
        if (!before.current().map(Current::version).equals(Optional.of(now.version()))) {
            statuses.keySet().removeIf(id -> now.configuration().group(id.group()).isEmpty());
            changed.accept(now);
        }
    }

    private void take(LineStatus status) {
        statuses.put(status.id(), status);
        changed.accept(status);
    }

    private void tell() {
        Snapshot now = now();
        listeners.forEach(listener -> listener.accept(now));
    }

    private <T> CompletionStage<Outcome<T>> answered(Function<OpenConfiguration, Outcome<T>> question) {
        CompletableFuture<Outcome<T>> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("desk").start(() -> {
            Outcome<T> outcome = safely(question);
            onDisplay.run(() -> answer.complete(outcome));
        });
        return answer;
    }

    private <T> Outcome<T> safely(Function<OpenConfiguration, Outcome<T>> question) {
        try {
            return opened.get()
                    .held()
                    .map(question)
                    .orElseGet(() -> Outcome.refused(WorkbenchTrouble.NOT_OPEN.about(folder)));
        } catch (RuntimeException bug) {
            Log.bug(bug);
            return Outcome.refused(WorkbenchTrouble.BUG.about().because(String.valueOf(bug)));
        }
    }
}
