package org.linewright.workbench.softphone.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
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
import org.linewright.lines.ExtensionLamp;
import org.linewright.lines.ExtensionLamp.State;
import org.linewright.lines.LineLamps;
import org.linewright.lines.MailboxLamp;
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
import org.linewright.operations.SelfCall;
import org.linewright.operations.Wish;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Statuses;

/** A desk where calls are only told of; it dials by writing a zero before the number, and shows numbers in brackets. */
final class PaperDesk implements Desk {

    final List<PlannedCall> dialled = new ArrayList<>();
    final Map<LineId, List<String>> watched = new LinkedHashMap<>();
    private final List<BiConsumer<RunningCall, CallReport>> listeners = new ArrayList<>();
    private Configuration configuration = Configuration.EMPTY;

    void with(LineGroup group) {
        configuration = Configuration.of(List.of(group));
    }

    /** The call stands so now. */
    void tell(PaperCall call) {
        listeners.forEach(listener -> listener.accept(call, call.report()));
    }

    @Override
    public Snapshot now() {
        return new Snapshot("", Optional.of(new Current(configuration, "1", false, List.of())), true, false,
                Statuses.NONE, List.of(), List.of());
    }

    @Override
    public <T> CompletionStage<Outcome<T>> calls(Function<LineCalls, Outcome<T>> question) {
        return CompletableFuture.completedStage(question.apply(new PaperRules()));
    }

    @Override
    public CompletionStage<Outcome<RunningCall>> dial(PlannedCall plan, boolean withheld) {
        dialled.add(plan);
        return CompletableFuture.completedStage(Outcome.refused());
    }

    @Override
    public Watch watchCalls(BiConsumer<RunningCall, CallReport> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Watch takeCalls() {
        return () -> {
            // nobody calls
        };
    }

    private record PaperRules() implements LineCalls {

        @Override
        public Outcome<PlannedCall> plan(LineId line, String typed) {
            return Outcome.done(new PlannedCall(line, typed, "0" + typed, "", Optional.empty()));
        }

        @Override
        public Outcome<RunningCall> dial(PlannedCall plan, boolean withheld, Consumer<CallReport> listener) {
            return Outcome.refused();
        }

        @Override
        public CompletionStage<Outcome<SelfCall>> selfCall(LineId from, LineId to, Duration length) {
            return CompletableFuture.completedStage(Outcome.refused());
        }

        @Override
        public String shown(LineId line, String told) {
            return "(" + told + ")";
        }
    }

    @Override
    public Watch watch(Consumer<Snapshot> listener) {
        return () -> {
            // nothing changes
        };
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
        watched.put(line, List.copyOf(extensions));
    }

    @Override
    public Optional<LineLamps> lamps(LineId line) {
        return Optional.of(new LineLamps(line, MailboxLamp.off(), watched.getOrDefault(line, List.of())
                .stream()
                .map(one -> new ExtensionLamp(one, State.IDLE, Instant.EPOCH, State.IDLE.label()))
                .toList()));
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
