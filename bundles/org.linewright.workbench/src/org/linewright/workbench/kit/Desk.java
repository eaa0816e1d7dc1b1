package org.linewright.workbench.kit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
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
import org.linewright.operations.Current;
import org.linewright.operations.KeptAlarms;
import org.linewright.operations.LineCalls;
import org.linewright.operations.LineCodes;
import org.linewright.operations.Plan;
import org.linewright.operations.PlannedCall;
import org.linewright.operations.Wish;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one configuration that this workbench has open, and its running lines. For any thread; nothing here waits. It
 * opens by itself; until then snapshots are empty and plans are refused.
 */
@ProviderType
public interface Desk {

    /** As of now. */
    Snapshot now();

    /**
     * Tells {@code listener} the snapshot of now and then every change, on the UI thread, the newest one ten times a
     * second at most.
     *
     * @return ends it; afterwards the listener is not called and not held
     */
    Watch watch(Consumer<Snapshot> listener);

    /** As {@code OpenConfiguration.plan}; completes on the UI thread, never exceptionally. */
    CompletionStage<Outcome<Plan>> plan(Wish wish);

    /** As {@code OpenConfiguration.apply}; completes on the UI thread, never exceptionally. */
    CompletionStage<Outcome<Current>> apply(Plan plan);

    /** What was applied from here and can be undone, the newest first. */
    List<ChangeSet> history();

    /** As {@code OpenConfiguration.undo}; completes on the UI thread, never exceptionally. */
    CompletionStage<Outcome<Plan>> undo(ChangeSet change);

    /**
     * Moves the running lines to what somebody else wrote into the files, as it stands in the snapshot of now; completes
     * on the UI thread, never exceptionally.
     */
    CompletionStage<Outcome<Current>> follow();

    /**
     * The user names of those lines of the group whose passwords nobody keeps; completes on the UI thread, never
     * exceptionally. None before it is open.
     */
    CompletionStage<Set<String>> lacking(LineGroup group);

    /** As {@code OpenConfiguration.wording}; at once. Empty before it is open. */
    Optional<String> wording(LocationId location);

    /** As {@code OpenConfiguration.secret}; completes on the UI thread, never exceptionally. */
    CompletionStage<Outcome<Secret>> secret(SecretReference reference);

    /** As {@code OpenConfiguration.check}; completes on the UI thread, never exceptionally. */
    CompletionStage<Outcome<Checkup>> check();

    /**
     * As {@code OpenConfiguration.tryOut}, with the newest report told on the UI thread; completes there, never
     * exceptionally.
     */
    CompletionStage<Outcome<RunningTrial>> tryOut(LineGroup group, Line line, Optional<Secret> typed,
            Consumer<TrialReport> listener);

    /**
     * Asks something of {@code OpenConfiguration.codes}, where it may wait; completes on the UI thread, never
     * exceptionally.
     */
    <T> CompletionStage<Outcome<T>> codes(Function<LineCodes, Outcome<T>> question);

    /**
     * Asks something of the alarm rules, where it may wait; completes on the UI thread, never exceptionally.
     */
    <T> CompletionStage<Outcome<T>> alarms(Function<KeptAlarms, Outcome<T>> question);

    /**
     * Asks something of {@code OpenConfiguration.calls}, where it may wait; completes on the UI thread, never
     * exceptionally.
     */
    <T> CompletionStage<Outcome<T>> calls(Function<LineCalls, Outcome<T>> question);

    /**
     * As {@code LineCalls.dial}; who watches the calls is told how it goes. Completes on the UI thread, never
     * exceptionally.
     */
    CompletionStage<Outcome<RunningCall>> dial(PlannedCall plan, boolean withheld);

    /**
     * Tells {@code listener} every call that was placed or has rung here and is not over, and then every report of each,
     * on the UI thread; the last one is over, and the only one of a call that could not ring as nothing it offers is spoken
     * here. A call that rings here is an {@code OfferedCall}.
     *
     * @return ends it; afterwards the listener is not called and not held
     */
    Watch watchCalls(BiConsumer<RunningCall, CallReport> listener);

    /**
     * From now on calls of all lines ring here, as far as their rules leave them to a person; else the rules alone say
     * what becomes of them.
     *
     * @return ends it
     */
    Watch takeCalls();

    /**
     * As {@code Lines.sound}, for the lines that run now and for those that will; completes on the UI thread, never
     * exceptionally, at once while none runs.
     */
    CompletionStage<Outcome<Talk>> sound(Talk talk);

    /** As {@code Lines.devices}; completes on the UI thread, never exceptionally. None while no line runs. */
    CompletionStage<List<SoundDevice>> devices();

    /**
     * As {@code Lines.ring}; nothing rings while no line runs.
     *
     * @param trouble told on the UI thread
     */
    Watch ring(RingTone tone, Consumer<Trouble> trouble);

    /**
     * As {@code Lines.loudness}; nothing is listened to while no line runs.
     *
     * @param loud told on the UI thread, as is {@code trouble}
     */
    Watch loudness(String microphone, DoubleConsumer loud, Consumer<Trouble> trouble);

    /**
     * From now on this line watches these extensions and no others, as {@code Lines.watch} says; also when lines run only
     * later.
     */
    void watchExtensions(LineId line, Collection<String> extensions);

    /** The lamps of this line now; empty while nothing is known of them. */
    Optional<LineLamps> lamps(LineId line);

    /**
     * Tells {@code listener} on the UI thread whenever the lamps of a line are others, ten times a second at most.
     *
     * @return ends it; afterwards the listener is not called and not held
     */
    Watch watchLamps(Runnable listener);

    /** Registers this line as soon as the pace allows. */
    void retry(LineId line);
}
