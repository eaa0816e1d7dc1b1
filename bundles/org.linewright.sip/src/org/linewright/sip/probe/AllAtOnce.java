package org.linewright.sip.probe;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Many sockets, each silent for its own time, all at the same time: it takes as long as the longest. */
final class AllAtOnce {

    /** How much longer than the longest silence it takes at most: warming, looking, asking the server. */
    static final Duration AROUND = Duration.ofSeconds(12);

    private static final Duration SPACING = Duration.ofMillis(40);

    private final Desk desk;
    private final Look look;
    private final BiConsumer<Duration, Boolean> tried;
    private final Consumer<Optional<Span>> done;
    private Rungs rungs;
    private boolean over;

    /** @param done told once; empty when the server stopped answering */
    AllAtOnce(Desk desk, List<Duration> silences, Look look, BiConsumer<Duration, Boolean> tried,
            Consumer<Optional<Span>> done) {
        this.desk = desk;
        this.rungs = Rungs.of(silences);
        this.look = look;
        this.tried = tried;
        this.done = done;
    }

    void begin() {
        Duration delay = Duration.ZERO;
        for (Duration silence : rungs.silences()) {
            desk.after(delay, () -> open(silence)); // a server may take a burst for an attack
            delay = delay.plus(SPACING);
        }
    }

    private void open(Duration silence) {
        try {
            Flow flow = desk.open();
            desk.warm(flow, () -> warmed(flow, silence));
        } catch (IOException noMore) {
            leaveOut(silence);
        }
    }

    private void warmed(Flow flow, Duration silence) {
        if (flow.seen().isEmpty()) {
            leaveOut(silence);
            return;
        }
        desk.after(silence.minusNanos(desk.nanos() - flow.spoke()),
                () -> look.at(flow, sight -> looked(silence, sight)));
    }

    private void leaveOut(Duration silence) {
        rungs = rungs.without(silence);
        end(rungs.silences().isEmpty());
    }

    private void looked(Duration silence, Look.Sight sight) {
        if (over) {
            return;
        }
        if (sight != Look.Sight.NOTHING) {
            rungs = rungs.with(silence, sight == Look.Sight.OPEN);
            tried.accept(silence, sight == Look.Sight.OPEN);
        }
        end(sight == Look.Sight.NOTHING);
    }

    private void end(boolean lost) {
        if (!over && (lost || rungs.over())) {
            over = true;
            done.accept(lost ? Optional.empty() : Optional.of(rungs.span()));
        }
    }
}
