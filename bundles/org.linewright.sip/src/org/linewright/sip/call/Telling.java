package org.linewright.sip.call;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import org.linewright.sip.CallEvent;

/**
 * Tells the events of one call to its listener, all of them, in order, one at a time, without a thread of its own:
 * whoever has something to tell also tells what others leave behind meanwhile.
 */
final class Telling {

    private final Queue<CallEvent> waiting = new ArrayDeque<>();
    private Optional<Consumer<CallEvent>> listener = Optional.empty();
    private boolean telling;

    synchronized void add(CallEvent event) {
        waiting.add(event);
    }

    synchronized void begin(Consumer<CallEvent> who) {
        listener = Optional.of(who);
    }

    /** Never called with a lock held. */
    void tell() {
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
        Consumer<CallEvent> who = listener.get();
        CallEvent event = waiting.remove();
        return Optional.of(() -> who.accept(event));
    }
}
