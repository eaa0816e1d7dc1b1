package org.linewright.core.time;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.core.Watch;

/**
 * Tells one listener the newest value, or the newest about each of several things, one call at a time, on a virtual
 * thread that lives while there is something to tell. Whoever offers never waits; of values that come faster than the
 * listener takes them only the last is told.
 *
 * @param <T> what is told
 */
public final class Latest<T> implements Watch {

    private final String thread;
    private final Function<? super T, ?> thing;
    private final Consumer<T> listener;
    private final Map<Object, T> pending = new LinkedHashMap<>();
    private boolean telling;
    private boolean closed;

    public Latest(String thread, Consumer<T> listener) {
        this(thread, value -> "the only one", listener);
    }

    /** @param thing what a value is about; a newer value about the same thing takes its place */
    public Latest(String thread, Function<? super T, ?> thing, Consumer<T> listener) {
        this.thread = thread;
        this.thing = thing;
        this.listener = listener;
    }

    public synchronized void offer(T value) {
        if (!closed) {
            pending.put(thing.apply(value), value);
            begin();
        }
    }

    /** Nothing is told from now on; a call that is under way ends by itself. */
    @Override
    public synchronized void close() {
        closed = true;
        pending.clear();
    }

    private void begin() {
        if (!telling && !pending.isEmpty()) {
            telling = true;
            Thread.ofVirtual().name(thread).start(this::tell);
        }
    }

    private void tell() {
        boolean told = false;
        try {
            for (Optional<T> value = take(); value.isPresent(); value = take()) {
                listener.accept(value.get());
            }
            told = true;
        } finally {
            if (!told) {
                stumbled();
            }
        }
    }

    /** A listener that threw hears of all the other values nevertheless. */
    private synchronized void stumbled() {
        telling = false;
        begin();
    }

    private synchronized Optional<T> take() {
        Iterator<T> waiting = pending.values().iterator();
        telling = waiting.hasNext();
        if (!telling) {
            return Optional.empty();
        }
        T value = waiting.next();
        waiting.remove();
        return Optional.of(value);
    }
}
