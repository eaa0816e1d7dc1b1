package org.linewright.lines.nat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.linewright.core.Text;
import org.linewright.core.time.Latest;
import org.linewright.core.time.Timers;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.NatTrialReport;
import org.linewright.lines.NatTrialReport.Stage;
import org.linewright.lines.NatTrialResult;
import org.linewright.lines.NatTrialResult.Verdict;
import org.linewright.lines.NatTrialWish;
import org.linewright.lines.RunningNatTrial;
import org.linewright.sip.NatProbe;
import org.linewright.sip.NatProbeStep;
import org.linewright.sip.NatProbeStep.Measuring;
import org.linewright.sip.NatProbeStep.Over;
import org.linewright.sip.NatProbeStep.Seen;
import org.linewright.sip.NatProbeWish;
import org.linewright.sip.NatProbes;
import org.linewright.sip.ServerAddress;

/** One trial: puts what the probe tells into words. */
final class NatTrial implements RunningNatTrial {

    private final NatTrialWish wish;
    private final Latest<NatTrialReport> latest;
    private final Runnable closed;
    private final CompletableFuture<NatTrialReport> ended = new CompletableFuture<>();
    private final List<Text> story = new ArrayList<>(List.of(NatWords.ASKS));
    private Duration most = Duration.ZERO;
    private Optional<Seen> seen = Optional.empty();
    private Optional<NatProbe> probe = Optional.empty();
    private NatTrialReport report = new NatTrialReport(Stage.ASKING, story, most, Optional.empty());

    NatTrial(NatTrialWish wish, Latest<NatTrialReport> latest, Runnable closed) {
        this.wish = wish;
        this.latest = latest;
        this.closed = closed;
    }

    void begin(NatProbes probes, Timers timers) {
        latest.offer(report());
        Optional<ServerAddress> server = server();
        if (server.isEmpty()) {
            over(new NatTrialResult(Verdict.UNKNOWN, Optional.empty(), Duration.ZERO, Optional.empty(),
                    Optional.empty(), LinesTrouble.NO_HOST.about(wish.registrar().host()).sentence(),
                    List.of(LinesTrouble.NO_HOST.about(wish.registrar().host()).at("registrar.host"))));
            return;
        }
        NatProbeWish asked = new NatProbeWish(server.get(), new LentAccount(wish).orNone(server.get()),
                wish.silences(), wish.from(), List.of());
        NatProbe begun = probes.start(asked, timers, this::told);
        synchronized (this) {
            probe = Optional.of(begun);
        }
    }

    @Override
    public synchronized NatTrialReport report() {
        return report;
    }

    @Override
    public void cancel() {
        Optional<NatProbe> running;
        synchronized (this) {
            running = probe;
        }
        running.ifPresent(NatProbe::cancel);
    }

    @Override
    public CompletionStage<NatTrialReport> ended() {
        return ended.minimalCompletionStage();
    }

    private void told(NatProbeStep step) {
        if (step instanceof Over end) {
            over(new NatVerdicts(wish, seen).of(end));
            return;
        }
        synchronized (this) {
            seen = step instanceof Seen now ? Optional.of(now) : seen;
            most = step instanceof Measuring now ? now.most() : most;
            story.add(NatWords.of(step));
            report = new NatTrialReport(most.isZero() ? Stage.ASKING : Stage.MEASURING, story, most, Optional.empty());
            latest.offer(report);
        }
    }

    private void over(NatTrialResult result) {
        NatTrialReport last;
        synchronized (this) {
            story.add(result.words());
            report = new NatTrialReport(Stage.OVER, story, most, Optional.of(result));
            last = report;
            latest.offer(last);
        }
        ended.complete(last);
        closed.run();
    }

    private Optional<ServerAddress> server() {
        try {
            return Optional.of(new ServerAddress(wish.registrar().host(), wish.registrar().port()));
        } catch (IllegalArgumentException incomplete) {
            return Optional.empty();
        }
    }
}
