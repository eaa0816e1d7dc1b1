package org.linewright.sip.tap;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.linewright.sip.Transmission;
import org.linewright.sip.WireTap.Overheard;

/** What waits for one listener. */
final class Tap {

    private record Waiting(Heard heard, Instant at) {
        Transmission told() {
            return heard.told(at);
        }
    }

    private final InstantSource clock;
    private final int most;
    private final Consumer<Overheard> listener;
    private List<Waiting> waiting = new ArrayList<>();
    private long lost;
    private boolean telling;
    private boolean closed;

    Tap(InstantSource clock, int most, Consumer<Overheard> listener) {
        this.clock = clock;
        this.most = most;
        this.listener = listener;
    }

    synchronized void offer(Heard heard) {
        if (closed) {
            return;
        }
        if (waiting.size() >= most) {
            lost++;
            return;
        }
        waiting.add(new Waiting(heard, clock.instant()));
        begin();
    }

    /** Nothing is told from now on; a call that is under way ends by itself. */
    synchronized void close() {
        closed = true;
        waiting.clear();
    }

    private void begin() {
        if (!telling && !waiting.isEmpty()) {
            telling = true;
            Thread.ofVirtual().name("sip tap").start(this::tell);
        }
    }

    private void tell() {
        boolean told = false;
        try {
            for (Overheard some = take(); !some.messages().isEmpty(); some = take()) {
                listener.accept(some);
            }
            told = true;
        } finally {
            if (!told) {
                stumbled();
            }
        }
    }

    /** A listener that threw hears everything that comes afterwards. */
    private synchronized void stumbled() {
        telling = false;
        begin();
    }

    private Overheard take() {
        List<Waiting> taken;
        long missing;
        synchronized (this) {
            taken = waiting;
            missing = lost;
            waiting = new ArrayList<>();
            lost = 0;
            telling = !taken.isEmpty();
        }
        return new Overheard(taken.stream().map(Waiting::told).toList(), missing);
    }
}
