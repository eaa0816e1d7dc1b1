package org.linewright.lines.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who has to be served when: each one at most once. Entries become ripe at their due time; of the ripe ones, the one
 * whose deadline is nearest goes first. All times are monotonic nanoseconds. Not safe for threads.
 *
 * @param <T> who is served; compared by identity of key
 */
final class Agenda<T> {

    /** No time at all; as a deadline: nothing is lost when it comes later. */
    static final long WHENEVER = Long.MAX_VALUE;

    private record Entry<T>(T who, long due, long deadline, boolean firm, long number) {
    }

    private final TreeSet<Entry<T>> later = new TreeSet<>(
            Comparator.<Entry<T>>comparingLong(Entry::due).thenComparingLong(Entry::number));
    private final TreeSet<Entry<T>> ripe = new TreeSet<>(
            Comparator.<Entry<T>>comparingLong(Entry::deadline).thenComparingLong(Entry::number));
    private final Map<T, Entry<T>> entries = new HashMap<>();
    private long counter;

    /** Serves {@code who} from {@code due} on, and best before {@code deadline}; replaces what was planned for it. */
    void put(T who, long due, long deadline) {
        put(who, due, deadline, true);
    }

    /** Serves {@code who} from {@code due} on; {@code hope} is when it would like to be served at last. */
    void hope(T who, long due, long hope) {
        put(who, due, hope, false);
    }

    private void put(T who, long due, long deadline, boolean firm) {
        remove(who);
        Entry<T> entry = new Entry<>(who, due, deadline, firm, counter++);
        entries.put(who, entry);
        later.add(entry);
    }

    void remove(T who) {
        Entry<T> entry = entries.remove(who);
        if (entry != null && !later.remove(entry)) { // framework-driven null
            ripe.remove(entry);
        }
    }

    /** The next ripe one, taken off; empty when none is ripe at {@code now}. */
    Optional<T> take(long now) {
        ripen(now);
        Optional<Entry<T>> first = ripe.isEmpty() ? Optional.empty() : Optional.of(ripe.removeFirst());
        first.ifPresent(entry -> entries.remove(entry.who()));
        return first.map(Entry::who);
    }

    /** The one most in need, ripe or not, taken off. */
    Optional<T> takeAny(long now) {
        Optional<T> first = take(now);
        if (first.isPresent() || later.isEmpty()) {
            return first;
        }
        Entry<T> entry = later.removeFirst();
        entries.remove(entry.who());
        return Optional.of(entry.who());
    }

    /** When somebody is ripe: at once, or at the next due time; {@link #WHENEVER} when there is nobody. */
    long nextDue(long now) {
        ripen(now);
        if (!ripe.isEmpty()) {
            return now;
        }
        return later.isEmpty() ? WHENEVER : later.first().due();
    }

    /** Whether, served {@code gap} apart, the ripe ones could come too late for the nearest deadline among them. */
    boolean pressed(long now, long gap) {
        ripen(now);
        return !ripe.isEmpty() && ripe.first().firm()
                && ripe.first().deadline() - now < gap * (ripe.size() + 1L);
    }

    int size() {
        return entries.size();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    private void ripen(long now) {
        while (!later.isEmpty() && later.first().due() - now <= 0) {
            ripe.add(later.removeFirst());
        }
    }
}
