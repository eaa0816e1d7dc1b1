package org.linewright.core.time;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Does what several threads bring, all of it, in the order in which it came, one at a time, without a thread of its own:
 * whoever finds nobody at it does what he brought, and what others leave behind meanwhile.
 */
public final class InTurn<T> {

    private final Consumer<T> work;
    private final Queue<T> waiting = new ArrayDeque<>();
    private boolean working;

    /** @param work on the thread of somebody who brought something, with no lock held; may bring more */
    public InTurn(Consumer<T> work) {
        this.work = work;
    }

    /** Leaves something to be done by the next who works. May be called with any lock held. */
    public synchronized void leave(T one) {
        waiting.add(one);
    }

    /** Does what was left, unless somebody is at it already. Never called with a lock held that {@code work} takes. */
    public void work() {
        if (begun()) {
            for (Optional<T> next = take(); next.isPresent(); next = take()) {
                run(next.get());
            }
        }
    }

    /** Leaves something and works. */
    public void bring(T one) {
        leave(one);
        work();
    }

    private synchronized boolean begun() {
        boolean free = !working;
        working = true;
        return free;
    }

    private void run(T one) {
        try {
            work.accept(one);
        } catch (RuntimeException bug) { // what others brought is done nevertheless
            Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), bug);
        }
    }

    /** Empty when there is nothing more, and nobody is at it from then on. */
    private synchronized Optional<T> take() {
        working = !waiting.isEmpty();
        return Optional.ofNullable(waiting.poll()); // framework-driven null
    }
}
