package org.linewright.lines.trial;

import java.util.Optional;
import java.util.function.Consumer;

/** One listener with a virtual thread that lives while there is something to tell; it keeps the newest value only. */
final class Latest<T> {

    private final Consumer<T> listener;
    private Optional<T> pending = Optional.empty();
    private boolean telling;

    Latest(Consumer<T> listener) {
        this.listener = listener;
    }

    synchronized void offer(T value) {
        pending = Optional.of(value);
        if (!telling) {
            telling = true;
            Thread.ofVirtual().name("trial report").start(this::tell);
        }
    }

    private void tell() {
        for (Optional<T> value = take(); value.isPresent(); value = take()) {
            listener.accept(value.get());
        }
    }

    private synchronized Optional<T> take() {
        Optional<T> value = pending;
        pending = Optional.empty();
        telling = value.isPresent();
        return value;
    }
}
