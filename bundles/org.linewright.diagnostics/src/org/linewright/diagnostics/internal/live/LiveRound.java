package org.linewright.diagnostics.internal.live;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.core.time.Latest;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.live.Report;
import org.linewright.diagnostics.live.Round;

/** Looks at its pace, and tells. */
final class LiveRound implements Round {

    private static final Duration QUIET = Duration.ofMinutes(1);
    /** Nothing else tells that speech no longer comes. */
    private static final Duration CALLS_UP = Duration.ofSeconds(5);

    private final Pace pace;
    private final Look look;
    private final InstantSource clock;
    private final List<Latest<Report>> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<Report> newest = Optional.empty();

    LiveRound(Pace pace, Look look, InstantSource clock) {
        this.pace = pace;
        this.look = look;
        this.clock = clock;
        pace.of(this::look);
    }

    @Override
    public Optional<Report> newest() {
        return newest;
    }

    @Override
    public Watch watch(Consumer<Report> listener) {
        Latest<Report> telling = new Latest<>("findings told", listener);
        listeners.add(telling);
        newest.ifPresent(telling::offer);
        return () -> {
            listeners.remove(telling);
            telling.close();
        };
    }

    @Override
    public void changed() {
        pace.soon();
    }

    @Override
    public void again() {
        look.lookedUp().again();
        pace.soon();
    }

    @Override
    public void close() {
        pace.end();
        look.end();
        listeners.forEach(Latest::close);
    }

    private void look() {
        Examined now = look.now();
        pace.within(now.calls().isEmpty() ? QUIET : CALLS_UP);
        Report report = look.after(newest.map(Report::standing).orElse(List.of()), now, clock.instant());
        newest = Optional.of(report);
        listeners.forEach(one -> one.offer(report));
    }
}
