package org.linewright.sip.tap;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
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

    private record Taken(List<Waiting> messages, long lost) {
        static final Taken NOTHING = new Taken(List.of(), 0);

        boolean isEmpty() {
            return messages.isEmpty();
        }

        Overheard told() {
            return new Overheard(messages.stream().map(Waiting::told).toList(), lost);
        }
    }

    private enum Teller {
        NONE,
        TELLS,
        PAUSES
    }

    /** What comes within it is told at once together: a thread woken for each message costs more than the message. */
    private static final long PAUSE = Duration.ofMillis(20).toNanos();

    private final InstantSource clock;
    private final int most;
    private final Consumer<Overheard> listener;
    private List<Waiting> waiting = new ArrayList<>();
    private long lost;
    private Teller teller = Teller.NONE;
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

    /** What was heard before is told, unless the listener is at it and does so itself; nothing else from now on. */
    void close() {
        Taken rest = rest();
        if (!rest.isEmpty()) {
            listener.accept(rest.told());
        }
    }

    private synchronized Taken rest() {
        closed = true;
        if (teller == Teller.TELLS) {
            return Taken.NOTHING;
        }
        teller = Teller.TELLS;
        return taken();
    }

    private void begin() {
        if (teller == Teller.NONE && !waiting.isEmpty()) {
            teller = Teller.PAUSES;
            Thread.ofVirtual().name("sip tap").start(this::tell);
        }
    }

    private void tell() {
        boolean told = false;
        try {
            for (Taken some = take(); !some.isEmpty(); some = take()) {
                listener.accept(some.told());
                pause();
            }
            told = true;
        } finally {
            if (!told) {
                stumbled();
            }
        }
    }

    private void pause() {
        synchronized (this) {
            teller = Teller.PAUSES;
        }
        LockSupport.parkNanos(PAUSE);
    }

    /** A listener that threw hears everything that comes afterwards. */
    private synchronized void stumbled() {
        teller = Teller.NONE;
        begin();
    }

    private synchronized Taken take() {
        if (teller == Teller.TELLS) { // it is being closed
            return Taken.NOTHING;
        }
        teller = waiting.isEmpty() ? Teller.NONE : Teller.TELLS;
        return taken();
    }

    private Taken taken() {
        Taken taken = new Taken(waiting, lost);
        waiting = new ArrayList<>();
        lost = 0;
        return taken;
    }
}
