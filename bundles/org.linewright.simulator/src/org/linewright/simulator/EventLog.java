package org.linewright.simulator;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The PBX's log: the last {@value #KEPT} events, oldest first.
 *
 * <p>Thread: any. A listener is called one event at a time, in order, on the thread that caused the event: it must be
 * quick and must not block. One that throws is taken off.
 */
public final class EventLog {

    /** How many events are kept. */
    public static final int KEPT = 10_000;

    private final Clock clock;
    private final Deque<Event> events = new ArrayDeque<>();
    private final List<Consumer<Event>> listeners = new ArrayList<>();

    EventLog(Clock clock) {
        this.clock = clock;
    }

    public synchronized List<Event> events() {
        return List.copyOf(events);
    }

    /** The events of one account. */
    public List<Event> of(AccountId account) {
        Optional<AccountId> wanted = Optional.of(account);
        return events().stream().filter(event -> event.account().equals(wanted)).toList();
    }

    /**
     * Tells a listener what is there already, and then every event to come, without a gap.
     *
     * @return takes the listener off
     */
    public synchronized Runnable listen(Consumer<Event> listener) {
        listeners.add(listener);
        events().forEach(event -> tell(listener, event));
        return () -> forget(listener);
    }

    synchronized void note(Optional<AccountId> account, Optional<InetSocketAddress> from, EventKind kind,
            Object... about) {
        Event event = new Event(clock.instant(), account, kind, List.of(about), kind.about(about), from);
        events.addLast(event);
        if (events.size() > KEPT) {
            events.removeFirst();
        }
        List.copyOf(listeners).forEach(listener -> tell(listener, event));
    }

    private void tell(Consumer<Event> listener, Event event) {
        try {
            if (listeners.contains(listener)) {
                listener.accept(event);
            }
        } catch (RuntimeException broken) {
            forget(listener);
        }
    }

    private synchronized void forget(Consumer<Event> listener) {
        listeners.remove(listener);
    }
}
