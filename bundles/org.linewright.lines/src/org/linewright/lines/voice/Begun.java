package org.linewright.lines.voice;

import java.util.function.Consumer;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;

/** A talk that was begun, and what there is of it. What comes after its end is not told. Thread: any. */
final class Begun implements Watch {

    /** Nothing was. */
    static final Watch NOT = () -> {
        // nothing to be ended
    };

    private final Object lock;
    private final Consumer<Ends> told;
    private final Consumer<Trouble> trouble;
    private Watch watch = NOT;
    private boolean over;

    private Begun(Object lock, Consumer<Ends> told, Consumer<Trouble> trouble) {
        this.lock = lock;
        this.told = told;
        this.trouble = trouble;
    }

    /**
     * Begins it.
     *
     * @param lock held whenever something is told
     */
    static Watch of(Ready ready, Object lock, Consumer<Ends> told, Consumer<Trouble> trouble) {
        Begun begun = new Begun(lock, told, trouble);
        begun.watch = ready.begin(begun::has, begun::lacks);
        return begun;
    }

    private void has(Ends ends) {
        synchronized (lock) {
            if (!over) {
                told.accept(ends);
            }
        }
    }

    private void lacks(Trouble what) {
        synchronized (lock) {
            if (!over) {
                trouble.accept(what);
            }
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            over = true;
        }
        watch.close();
    }
}
