package org.linewright.drivers.internal.shelf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.linewright.core.time.Timers;
import org.linewright.drivers.internal.shelf.Incoming.State;

/** Which files have rested for a while, and which the listener knows. */
final class Settling {

    /**
     * A file that was seen.
     *
     * @param since when it was seen like this first
     * @param rests whether the listener knows it like this
     * @param known whether the listener knows it at all
     */
    private record Seen(Stamp stamp, long since, boolean rests, boolean known, Timers.Cancel timer) {
    }

    private final Timers timers;
    private final Duration settle;
    private final Consumer<Path> due;
    private final Map<Path, Seen> seen = new HashMap<>();
    private boolean over;

    /** @param due asks to look at the file again; on the timers' thread */
    Settling(Timers timers, Duration settle, Consumer<Path> due) {
        this.timers = timers;
        this.settle = settle;
        this.due = due;
    }

    synchronized Set<Path> files() {
        return new HashSet<>(seen.keySet());
    }

    synchronized void end() {
        over = true;
        seen.values().forEach(file -> file.timer().cancel());
        seen.clear();
    }

    /** What there is to tell now that the file was looked at and is like this, or not there. */
    synchronized Optional<State> looked(Path file, Optional<Stamp> now) {
        return over ? Optional.empty() : now.map(stamp -> there(file, stamp)).orElseGet(() -> gone(file));
    }

    private Optional<State> gone(Path file) {
        Optional<Seen> before = Optional.ofNullable(seen.remove(file)); // framework-driven null
        before.ifPresent(last -> last.timer().cancel());
        return before.filter(Seen::known).map(last -> State.GONE);
    }

    private Optional<State> there(Path file, Stamp now) {
        Optional<Seen> before = Optional.ofNullable(seen.get(file)); // framework-driven null
        Optional<Seen> same = before.filter(last -> last.stamp().equals(now));
        if (same.isEmpty()) {
            before.ifPresent(last -> last.timer().cancel());
            boolean known = before.filter(Seen::known).isPresent();
            seen.put(file, new Seen(now, timers.nanos(), false, known, timers.after(settle, () -> due.accept(file))));
            return Optional.empty();
        }
        return same.filter(last -> !last.rests() && timers.nanos() - last.since() >= settle.toNanos()).map(last -> {
            seen.put(file, new Seen(now, last.since(), true, true, Timers.Cancel.NOTHING));
            return State.RESTS;
        });
    }
}
