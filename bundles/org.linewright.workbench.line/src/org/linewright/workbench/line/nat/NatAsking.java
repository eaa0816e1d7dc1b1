package org.linewright.workbench.line.nat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineState;
import org.linewright.lines.NatTrialReport;
import org.linewright.lines.NatTrialWish;
import org.linewright.lines.NatTrials;
import org.linewright.lines.RunningNatTrial;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.line.trial.Tried;

/**
 * Starts a measurement of the way to the registrar of a group, as it stands in the form. Only for the UI thread, which
 * it does not keep waiting.
 */
public record NatAsking(Desk desk, OnDisplay onDisplay, NatTrials trials, Tried tried) {

    private static final int OFFERED = 100;
    private static final Duration PACE = Duration.ofMillis(100);

    /** Whether a proposal may be taken over. */
    boolean changeable() {
        return !desk.now().readOnly();
    }

    String host() {
        return tried.group().registrar().host();
    }

    /** The user names of the first lines that may lend their account. */
    List<String> idle() {
        return idle(tried.group(), desk.now()).stream().map(Line::user).limit(OFFERED).toList();
    }

    /** The lines that are off. Who may only look does not know which run elsewhere. */
    static List<Line> idle(LineGroup group, Snapshot now) {
        return now.readOnly()
                ? List.of()
                : group.lines().stream().filter(line -> now.status(new LineId(group.id(), line.user()))
                        .filter(status -> status.state() != LineState.STOPPED)
                        .isEmpty()).toList();
    }

    /**
     * Starts it; completes on the UI thread, never exceptionally.
     *
     * @param lent the user name of the line that lends its account; empty for none
     * @param listener told the newest report on the UI thread
     */
    CompletionStage<Outcome<RunningNatTrial>> start(Optional<String> lent, Consumer<NatTrialReport> listener) {
        Consumer<NatTrialReport> newest = onDisplay.newest(PACE, listener);
        return wish(lent.flatMap(tried::line))
                .thenCompose(wish -> onDisplay.answer(() -> wish.map(one -> trials.start(one, newest))));
    }

    private CompletionStage<Outcome<NatTrialWish>> wish(Optional<Line> lent) {
        NatTrialWish bare = NatTrialWish.at(tried.group().registrar());
        return lent.map(line -> password(line).thenApply(password -> password
                .map(secret -> bare.with(line, secret, desk.now().statuses().stream().toList()))))
                .orElseGet(() -> CompletableFuture.completedStage(Outcome.done(bare)));
    }

    private CompletionStage<Outcome<Secret>> password(Line line) {
        return tried.password(line)
                .<CompletionStage<Outcome<Secret>>>map(typed -> CompletableFuture.completedStage(Outcome.done(typed)))
                .orElseGet(() -> desk.secret(line.password().of(line.user())));
    }
}
