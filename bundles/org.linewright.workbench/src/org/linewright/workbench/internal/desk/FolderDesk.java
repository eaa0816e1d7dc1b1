package org.linewright.workbench.internal.desk;

import java.nio.file.Path;
import java.time.Duration;
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
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Watch;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.SystemTimers;
import org.linewright.lines.LineStatus;
import org.linewright.lines.RunningTrial;
import org.linewright.lines.TrialReport;
import org.linewright.operations.ChangeSet;
import org.linewright.operations.Configurations;
import org.linewright.operations.Current;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.internal.settings.Settings;
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
    private static final String PURPOSE = "workbench";

    private final Configurations configurations;
    private final Roster roster;
    private final OnDisplay onDisplay;
    private final Path folder;
    private final SystemTimers timers = new SystemTimers("line timers");
    private final AtomicReference<Opened> opened = new AtomicReference<>(Opened.NOTHING);
    private final Map<LineId, LineStatus> statuses = new ConcurrentHashMap<>();
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private final List<Watch> watching = new CopyOnWriteArrayList<>();
    private final List<Watch> following = new CopyOnWriteArrayList<>();
    private final Consumer<Object> changed;
    private final Answers answers;
    private volatile boolean closed;

    @Activate
    public FolderDesk(@Reference Configurations configurations, @Reference Roster roster,
            @Reference OnDisplay onDisplay) {
        this.configurations = configurations;
        this.roster = roster;
        this.onDisplay = onDisplay;
        this.folder = Settings.read().configuration();
        this.changed = onDisplay.newest(PACE, any -> tell());
        this.answers = new Answers(folder, () -> opened.get().held(), onDisplay);
    }

    /** Opens the configuration, in the background. */
    @Activate
    public void start() {
        Thread.ofVirtual().name("desk").start(this::open);
    }

    /** Lets go of everything; lines that are not taken off before expire at their registrars. */
    @Deactivate
    public void close() {
        closed = true;
        watching.forEach(Watch::close);
        leaveAlone(opened.getAndSet(Opened.NOTHING));
        timers.close();
    }

    @Override
    public Snapshot now() {
        Opened now = opened.get();
        return new Snapshot(folder.toString(), now.current(), now.lines().isPresent(), now.behind(), statuses,
                roster.drivers(), now.known());
    }

    @Override
    public Watch watch(Consumer<Snapshot> listener) {
        listeners.add(listener);
        onDisplay.run(() -> listener.accept(now()));
        return () -> listeners.remove(listener);
    }

    @Override
    public CompletionStage<Outcome<Plan>> plan(Wish wish) {
        return answers.to(held -> held.plan(wish));
    }

    @Override
    public CompletionStage<Outcome<Current>> apply(Plan plan) {
        return answers.to(held -> {
            Outcome<Current> applied = held.apply(plan);
            applied.result().ifPresent(this::take);
            return applied;
        });
    }

    @Override
    public List<ChangeSet> history() {
        return opened.get().held().map(OpenConfiguration::history).orElse(List.of());
    }

    @Override
    public CompletionStage<Outcome<Plan>> undo(ChangeSet change) {
        return answers.to(held -> held.undo(change.id()));
    }

    @Override
    public CompletionStage<Outcome<Current>> follow() {
        String version = opened.get().current().map(Current::version).orElse("");
        return answers.to(held -> {
            Outcome<Current> followed = held.follow(version);
            followed.result().ifPresent(this::take);
            return followed;
        });
    }

    @Override
    public CompletionStage<Set<SecretReference>> lacking(Set<SecretReference> references) {
        return answers.to(held -> Outcome.done(references.stream()
                .filter(reference -> !held.secret(reference).isDone())
                .collect(Collectors.toSet())))
                .thenApply(outcome -> outcome.result().orElse(Set.of()));
    }

    @Override
    public CompletionStage<Outcome<Secret>> secret(SecretReference reference) {
        return answers.to(held -> held.secret(reference));
    }

    @Override
    public CompletionStage<Outcome<RunningTrial>> tryOut(LineGroup group, Line line, Optional<Secret> typed,
            Consumer<TrialReport> listener) {
        return answers.to(held -> held.tryOut(group, line, typed, onDisplay.newest(PACE, listener)));
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
            adopt(configurations.open(folder, Configurations.Mode.CREATE, PURPOSE));
            watching.add(roster.watch(changed::accept));
        } catch (RuntimeException bug) {
            Log.bug(bug);
        }
    }

    /** From now on this is what is open; what was before is let go. */
    private void adopt(Outcome<OpenConfiguration> outcome) {
        Opened now = Opened.from(outcome, timers);
        leaveAlone(opened.getAndSet(now));
        now.lines().ifPresent(running -> following.add(running.watch(this::take)));
        now.held().ifPresent(held -> following.add(held.watch(this::take)));
        changed.accept(folder);
        if (closed) {
            close();
        } else if (now.readOnly()) {
            new Succession(timers, () -> configurations.open(folder, Configurations.Mode.WRITE, PURPOSE), this::adopt)
                    .begin();
        }
    }

    private void leaveAlone(Opened before) {
        following.forEach(Watch::close);
        following.clear();
        before.held().ifPresent(OpenConfiguration::close);
    }

    private void take(Current now) {
        opened.updateAndGet(old -> old.at(now));
        statuses.keySet().removeIf(id -> now.configuration().group(id.group()).isEmpty());
        changed.accept(now);
    }

    private void take(LineStatus status) {
        statuses.put(status.id(), status);
        changed.accept(status);
    }

    private void tell() {
        Snapshot now = now();
        listeners.forEach(listener -> listener.accept(now));
    }
}
