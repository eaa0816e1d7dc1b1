package org.linewright.core.time;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells one listener the newest value, one call at a time, on a virtual thread that lives while there is something to
 * tell. Whoever offers never waits; of values that come faster than the listener takes them only the last is told.
 *
 * @param <T> what is told
 */
public final class Latest<T> implements AutoCloseable {

    private final String thread;
    private final Consumer<T> listener;
    private Optional<T> pending = Optional.empty();
    private boolean telling;
    private boolean closed;

    public Latest(String thread, Consumer<T> listener) {
        this.thread = thread;
        this.listener = listener;
    }

    public synchronized void offer(T value) {
        if (closed) {
            return;
        }
        pending = Optional.of(value);
        if (!telling) {
            telling = true;
            Thread.ofVirtual().name(thread).start(this::tell);
        }
    }

    /** Nothing is told from now on; a call that is under way ends by itself. */
    @Override
    public synchronized void close() {
        closed = true;
        pending = Optional.empty();
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

    /** A listener that threw hears of the next value nevertheless. */
    private synchronized void stumbled() {
        telling = false;
    }

    private synchronized Optional<T> take() {
        Optional<T> value = pending;
        pending = Optional.empty();
        telling = value.isPresent();
        return value;
    }
}
