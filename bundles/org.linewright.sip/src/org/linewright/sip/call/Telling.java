package org.linewright.sip.call;

import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.time.InTurn;

/**
 * Tells the events of one call or subscription to its listener, all of them, in order, one at a time, without a thread
 * of its own: whoever has something to tell also tells what others leave behind meanwhile.
 */
public final class Telling<E> {

    private final InTurn<E> events = new InTurn<>(event -> listener().ifPresent(who -> who.accept(event)));
    private volatile Optional<Consumer<E>> listener = Optional.empty();

    public void add(E event) {
        events.leave(event);
    }

    public void begin(Consumer<E> who) {
        listener = Optional.of(who);
    }

    /** Never called with a lock held. What is added before somebody listens is told when he does. */
    public void tell() {
        if (listener.isPresent()) {
            events.work();
        }
    }

    private Optional<Consumer<E>> listener() {
        return listener;
    }
}
