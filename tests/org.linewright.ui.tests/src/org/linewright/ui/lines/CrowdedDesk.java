package org.linewright.ui.lines;

import java.time.Duration;
import java.util.Collection;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.eclipse.ui.PlatformUI;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.SecretReference;
import org.linewright.core.location.LocationId;
import org.linewright.lines.CallReport;
import org.linewright.lines.LineLamps;
import org.linewright.lines.LineStatus;
import org.linewright.lines.RingTone;
import org.linewright.lines.RunningCall;
import org.linewright.lines.RunningTrial;
import org.linewright.lines.SoundDevice;
import org.linewright.lines.Talk;
import org.linewright.lines.TrialReport;
import org.linewright.operations.ChangeSet;
import org.linewright.operations.Checkup;
import org.linewright.operations.Current;
import org.linewright.operations.KeptAlarms;
import org.linewright.operations.LineCalls;
import org.linewright.operations.LineCodes;
import org.linewright.operations.Plan;
import org.linewright.operations.PlannedCall;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Statuses;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** A desk with a crowd of lines on it; it only shows. */
public final class CrowdedDesk implements Desk, AutoCloseable {

    private static final Duration PACE = Duration.ofMillis(100);

    private final Crowd crowd;
    private final AtomicReference<Statuses> statuses;
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private final OnDisplay onDisplay;
    private final Consumer<Object> changed;
    private Optional<ServiceRegistration<Desk>> registration = Optional.empty();

    private CrowdedDesk(Crowd crowd, OnDisplay onDisplay) {
        this.crowd = crowd;
        this.statuses = new AtomicReference<>(Statuses.of(crowd.registered()));
        this.onDisplay = onDisplay;
        this.changed = onDisplay.newest(PACE, any -> listeners.forEach(listener -> listener.accept(now())));
    }

    /** Takes the place of the desk of the window until it is closed. */
    public static CrowdedDesk here(Bot bot, int lines) {
        CrowdedDesk desk = new CrowdedDesk(Crowd.of(bot, lines),
                bot.ask(() -> PlatformUI.getWorkbench().getService(OnDisplay.class)));
        Dictionary<String, Object> best = new Hashtable<>();
        best.put(Constants.SERVICE_RANKING, 1_000);
        desk.registration = Optional.of(FrameworkUtil.getBundle(CrowdedDesk.class)
                .getBundleContext()
                .registerService(Desk.class, desk, best));
        return desk;
    }

    @Override
    public void close() {
        registration.ifPresent(ServiceRegistration::unregister);
    }

    /** So many lines change. */
    public void stir(int count, RandomGenerator random) {
        for (int change = 0; change < count; change++) {
            LineStatus newer = crowd.stirred(random);
            statuses.updateAndGet(old -> old.with(List.of(newer)));
            changed.accept(newer);
        }
    }

    @Override
    public Snapshot now() {
        Configuration configuration = Configuration.of(List.of(crowd.group()));
        return new Snapshot("", Optional.of(new Current(configuration, "crowd", true, List.of())), true, false,
                statuses.get(), List.of(), List.of());
    }

    @Override
    public Watch watch(Consumer<Snapshot> listener) {
        listeners.add(listener);
        onDisplay.run(() -> listener.accept(now()));
        return () -> listeners.remove(listener);
    }

    @Override
    public CompletionStage<Outcome<Plan>> plan(Wish wish) {
        return CompletableFuture.completedStage(Outcome.refused());
    }

    @Override
    public CompletionStage<Outcome<Current>> apply(Plan plan) {
        return CompletableFuture.completedStage(Outcome.refused());
    }

    @Override
    public List<ChangeSet> history() {
        return List.of();
    }

    @Override
    public CompletionStage<Outcome<Plan>> undo(ChangeSet change) {
        return CompletableFuture.completedStage(Outcome.refused());
    }

    @Override
    public CompletionStage<Outcome<Current>> follow() {
        return CompletableFuture.completedStage(Outcome.refused());
    }

    @Override
    public CompletionStage<Set<String>> lacking(LineGroup group) {
        return CompletableFuture.completedStage(Set.of());
    }

    @Override
    public Optional<String> wording(LocationId location) {
        return Optional.empty();
    }

    @Override
    public CompletionStage<Outcome<Secret>> secret(SecretReference reference) {
        return CompletableFuture.completedStage(Outcome.refused());
    }

    @Override
    public CompletionStage<Outcome<Checkup>> check() {
        return CompletableFuture.completedStage(Outcome.refused());
    }

    @Override
    public CompletionStage<Outcome<RunningTrial>> tryOut(LineGroup group, Line line, Optional<Secret> typed,
            Consumer<TrialReport> listener) {
        return CompletableFuture.completedStage(Outcome.refused());
    }

    @Override
    public <T> CompletionStage<Outcome<T>> alarms(Function<KeptAlarms, Outcome<T>> question) {
        return CompletableFuture.completedStage(Outcome.refused());
    }

    @Override
    public <T> CompletionStage<Outcome<T>> codes(Function<LineCodes, Outcome<T>> question) {
        return CompletableFuture.completedStage(Outcome.refused());
    }

    @Override
    public <T> CompletionStage<Outcome<T>> calls(Function<LineCalls, Outcome<T>> question) {
        return CompletableFuture.completedStage(Outcome.refused());
    }

    @Override
    public CompletionStage<Outcome<RunningCall>> dial(PlannedCall plan, boolean withheld) {
        return CompletableFuture.completedStage(Outcome.refused());
    }

    @Override
    public Watch watchCalls(BiConsumer<RunningCall, CallReport> listener) {
        return () -> {
            // nobody calls
        };
    }

    @Override
    public Watch takeCalls() {
        return () -> {
            // nobody calls
        };
    }

    @Override
    public CompletionStage<Outcome<Talk>> sound(Talk talk) {
        return CompletableFuture.completedStage(Outcome.done(talk));
    }

    @Override
    public Watch ring(RingTone tone, Consumer<Trouble> trouble) {
        return () -> {
            // nothing rings
        };
    }

    @Override
    public Watch loudness(String microphone, DoubleConsumer loud, Consumer<Trouble> trouble) {
        return () -> {
            // nothing is listened to
        };
    }

    @Override
    public CompletionStage<List<SoundDevice>> devices() {
        return CompletableFuture.completedStage(List.of());
    }

    @Override
    public void watchExtensions(LineId line, Collection<String> extensions) {
        // nobody is watched
    }

    @Override
    public Optional<LineLamps> lamps(LineId line) {
        return Optional.empty();
    }

    @Override
    public Watch watchLamps(Runnable listener) {
        return () -> {
            // no lamp changes
        };
    }

    @Override
    public void retry(LineId line) {
        // there is no registrar
    }
}
