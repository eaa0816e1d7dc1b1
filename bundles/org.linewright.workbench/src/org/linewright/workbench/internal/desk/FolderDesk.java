package org.linewright.workbench.internal.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.SecretReference;
import org.linewright.core.location.LocationId;
import org.linewright.lines.CallReport;
import org.linewright.lines.LineLamps;
import org.linewright.lines.RingTone;
import org.linewright.lines.RunningCall;
import org.linewright.lines.RunningTrial;
import org.linewright.lines.SoundDevice;
import org.linewright.lines.Talk;
import org.linewright.lines.TrialReport;
import org.linewright.operations.ChangeSet;
import org.linewright.operations.Checkup;
import org.linewright.operations.Configurations;
import org.linewright.operations.Current;
import org.linewright.operations.KeptAlarms;
import org.linewright.operations.LineCalls;
import org.linewright.operations.LineCodes;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.PlannedCall;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
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

    private final OnDisplay onDisplay;
    private final Board board;
    private final Running running;
    private final Answers answers;
    private final DeskCalls calls;
    private final DeskLamps lamps;

    @Activate
    public FolderDesk(@Reference Configurations configurations, @Reference Roster roster,
            @Reference OnDisplay onDisplay) {
        Path folder = Settings.read().configuration();
        this.onDisplay = onDisplay;
        this.board = new Board(folder, roster::drivers, onDisplay);
        this.calls = new DeskCalls(onDisplay);
        this.lamps = new DeskLamps(onDisplay);
        this.running = new Running(configurations, roster, folder, board, List.of(calls::on, lamps::on));
        this.answers = new Answers(folder, () -> board.opened().held(), onDisplay);
    }

    /** Opens the configuration, in the background. */
    @Activate
    public void start() {
        running.start();
    }

    /** Lets go of everything; lines that are not taken off before expire at their registrars. */
    @Deactivate
    public void close() {
        running.close();
    }

    @Override
    public Snapshot now() {
        return board.now();
    }

    @Override
    public Watch watch(Consumer<Snapshot> listener) {
        return board.watch(listener);
    }

    @Override
    public CompletionStage<Outcome<Plan>> plan(Wish wish) {
        return answers.to(held -> held.plan(wish));
    }

    @Override
    public CompletionStage<Outcome<Current>> apply(Plan plan) {
        return answers.to(held -> {
            Outcome<Current> applied = held.apply(plan);
            applied.result().ifPresent(board::take);
            return applied;
        });
    }

    @Override
    public List<ChangeSet> history() {
        return board.opened().held().map(OpenConfiguration::history).orElse(List.of());
    }

    @Override
    public CompletionStage<Outcome<Plan>> undo(ChangeSet change) {
        return answers.to(held -> held.undo(change.id()));
    }

    @Override
    public CompletionStage<Outcome<Current>> follow() {
        String version = board.opened().current().map(Current::version).orElse("");
        return answers.to(held -> {
            Outcome<Current> followed = held.follow(version);
            followed.result().ifPresent(board::take);
            return followed;
        });
    }

    @Override
    public CompletionStage<Set<String>> lacking(LineGroup group) {
        return answers.to(held -> Outcome.done(group.lines().stream()
                .filter(line -> !held.secret(line.password().of(line.user())).isDone())
                .map(Line::user)
                .collect(Collectors.toUnmodifiableSet())))
                .thenApply(outcome -> outcome.result().orElse(Set.of()));
    }

    @Override
    public Optional<String> wording(LocationId location) {
        return board.opened().held().flatMap(held -> held.wording(location));
    }

    @Override
    public CompletionStage<Outcome<Secret>> secret(SecretReference reference) {
        return answers.to(held -> held.secret(reference));
    }

    @Override
    public CompletionStage<Outcome<Checkup>> check() {
        return answers.to(OpenConfiguration::check);
    }

    @Override
    public CompletionStage<Outcome<RunningTrial>> tryOut(LineGroup group, Line line, Optional<Secret> typed,
            Consumer<TrialReport> listener) {
        return answers.to(held -> held.tryOut(group, line, typed, onDisplay.newest(PACE, listener)));
    }

    @Override
    public <T> CompletionStage<Outcome<T>> codes(Function<LineCodes, Outcome<T>> question) {
        return answers.to(held -> question.apply(held.codes()));
    }

    @Override
    public <T> CompletionStage<Outcome<T>> alarms(Function<KeptAlarms, Outcome<T>> question) {
        return answers.to(question::apply);
    }

    @Override
    public <T> CompletionStage<Outcome<T>> calls(Function<LineCalls, Outcome<T>> question) {
        return answers.to(held -> question.apply(held.calls()));
    }

    @Override
    public CompletionStage<Outcome<RunningCall>> dial(PlannedCall plan, boolean withheld) {
        return answers.to(held -> calls.dial(held.calls(), plan, withheld));
    }

    @Override
    public Watch watchCalls(BiConsumer<RunningCall, CallReport> listener) {
        return calls.watch(listener);
    }

    @Override
    public Watch takeCalls() {
        return calls.take();
    }

    @Override
    public CompletionStage<Outcome<Talk>> sound(Talk talk) {
        return calls.sound(talk);
    }

    @Override
    public Watch ring(RingTone tone, Consumer<Trouble> trouble) {
        return calls.ring(tone, trouble);
    }

    @Override
    public Watch loudness(String microphone, DoubleConsumer loud, Consumer<Trouble> trouble) {
        return calls.loudness(microphone, loud, trouble);
    }

    @Override
    public CompletionStage<List<SoundDevice>> devices() {
        return calls.devices();
    }

    @Override
    public void watchExtensions(LineId line, Collection<String> extensions) {
        lamps.watch(line, extensions);
    }

    @Override
    public Optional<LineLamps> lamps(LineId line) {
        return lamps.of(line);
    }

    @Override
    public Watch watchLamps(Runnable listener) {
        return lamps.watch(listener);
    }

    @Override
    public void retry(LineId line) {
        board.opened().lines().ifPresent(lines -> lines.retry(line));
    }

    /** How many lines there are to un-register. */
    public int running() {
        return board.now().registered();
    }

    /**
     * Un-registers the lines, within {@code limit}.
     *
     * @return how many were left to expire
     */
    public CompletionStage<Integer> leave(Duration limit) {
        return board.opened().lines().map(lines -> lines.stop(limit)).orElse(CompletableFuture.completedStage(0));
    }
}
