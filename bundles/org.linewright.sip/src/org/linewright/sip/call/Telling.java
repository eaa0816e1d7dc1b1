package org.linewright.sip.call;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Tells the events of one call or subscription to its listener, all of them, in order, one at a time, without a thread
 * of its own: whoever has something to tell also tells what others leave behind meanwhile.
 */
public final class Telling<E> {

    private final Queue<E> waiting = new ArrayDeque<>();
    private Optional<Consumer<E>> listener = Optional.empty();
    private boolean telling;

    public synchronized void add(E event) {
        waiting.add(event);
    }

    public synchronized void begin(Consumer<E> who) {
        listener = Optional.of(who);
    }

    /** Never called with a lock held. */
    public void tell() {
        for (Optional<Runnable> next = take(true); next.isPresent(); next = take(false)) {
            run(next.get());
        }
    }

    private static void run(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException bug) { // of the listener: the call goes on
            Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), bug);
        }
    }

    private synchronized Optional<Runnable> take(boolean first) {
        if (first && telling || listener.isEmpty() || waiting.isEmpty()) {
            telling = first && telling;
            return Optional.empty();
        }
        telling = true;
        Consumer<E> who = listener.get();
        E event = waiting.remove();
        return Optional.of(() -> who.accept(event));
    }
}
