package org.linewright.workbench.kit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Watch;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.SecretReference;
import org.linewright.core.location.LocationId;
import org.linewright.lines.RunningTrial;
import org.linewright.lines.TrialReport;
import org.linewright.operations.ChangeSet;
import org.linewright.operations.Current;
import org.linewright.operations.LineCodes;
import org.linewright.operations.Plan;
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

    /** Registers this line as soon as the pace allows. */
    void retry(LineId line);
}
