package org.linewright.headless.verbs;

import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.linewright.core.Text;
import org.linewright.headless.Terminal;
import org.linewright.lines.NatTrialReport;
import org.linewright.lines.NatTrialResult;
import org.linewright.lines.NatTrialWish;
import org.linewright.lines.NatTrials;
import org.linewright.lines.RunningNatTrial;

/** Runs a NAT trial and prints each sentence of it once, before the result. For any thread. */
final class ToldNat implements Consumer<NatTrialReport> {

    private final Terminal terminal;
    private int printed;

    ToldNat(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Waits for the result; an interrupt cancels it. */
    NatTrialResult of(NatTrials trials, NatTrialWish wish) {
        RunningNatTrial trial = trials.start(wish, this);
        NatTrialReport last = ended(trial);
        accept(last);
        return last.result().orElseThrow();
    }

    @Override
    public synchronized void accept(NatTrialReport report) {
        int sentences = report.story().size() - (report.result().isPresent() ? 1 : 0);
        for (; printed < sentences; printed++) {
            Text sentence = report.story().get(printed);
            terminal.err().accept(terminal.in(sentence) + "\n");
        }
    }

    private static NatTrialReport ended(RunningNatTrial trial) {
        try {
            return trial.ended().toCompletableFuture().get();
        } catch (InterruptedException ending) {
            trial.cancel();
            NatTrialReport last = trial.ended().toCompletableFuture().join();
            Thread.currentThread().interrupt();
            return last;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
