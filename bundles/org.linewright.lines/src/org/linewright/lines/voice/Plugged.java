package org.linewright.lines.voice;

import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.core.Watch;

/** A device that is open apart from any call, until it is closed. Thread: any; never blocks. */
final class Plugged implements Watch {

    private final InTurn turn = new InTurn();
    private Optional<Runnable> end = Optional.empty();

    private Plugged() {
    }

    /** @param opening opens it where may be waited, and answers how it is ended; empty when it is not there */
    static Watch of(Supplier<Optional<Runnable>> opening) {
        Plugged plugged = new Plugged();
        plugged.turn.does(() -> {
            plugged.end = opening.get();
        });
        return plugged;
    }

    @Override
    public void close() {
        turn.does(() -> {
            end.ifPresent(Runnable::run);
            end = Optional.empty();
        });
    }
}
