package org.linewright.sip;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Hears the events of a call. */
final class Listening implements Consumer<CallEvent> {

    static final int SECONDS = 15;

    private final BlockingQueue<CallEvent> events = new LinkedBlockingQueue<>();
    private final List<CallEvent> passedOver = new ArrayList<>();

    @Override
    public void accept(CallEvent event) {
        events.add(event);
    }

    /** The next event. */
    CallEvent next() throws InterruptedException {
        CallEvent event = events.poll(SECONDS, TimeUnit.SECONDS);
        if (event == null) { // framework-driven null
            throw new AssertionError("Nothing more happened after " + passedOver);
        }
        passedOver.add(event);
        return event;
    }

    /** The next event but the usual ones on the way to an answer; it has to be of this kind. */
    <T extends CallEvent> T next(Class<T> kind) throws InterruptedException {
        CallEvent event = next();
        while (!kind.isInstance(event)
                && (event instanceof CallEvent.Calling || event instanceof CallEvent.Progress)) {
            event = next();
        }
        return assertInstanceOf(kind, event);
    }

    /** Everything that has not been asked for. */
    List<CallEvent> rest() {
        List<CallEvent> rest = new ArrayList<>();
        events.drainTo(rest);
        return rest;
    }
}
