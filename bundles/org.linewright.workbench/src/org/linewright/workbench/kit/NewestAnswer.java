package org.linewright.workbench.kit;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.core.time.Latest;

/**
 * Answers questions off the UI thread. Of questions that come faster than they are answered only the newest counts, and
 * an answer to an older one is not told.
 *
 * @param <Q> what is asked, a value
 * @param <A> what is answered, a value
 */
public final class NewestAnswer<Q, A> implements AutoCloseable {

    private final OnDisplay onDisplay;
    private final Function<Q, A> work;
    private final Consumer<A> told;
    private final AtomicReference<Q> newest = new AtomicReference<>();
    private final Latest<Q> asking;

    /**
     * @param thread what the thread is called
     * @param work may take its time
     * @param told hears the answers on the UI thread
     */
    public NewestAnswer(String thread, OnDisplay onDisplay, Function<Q, A> work, Consumer<A> told) {
        this.onDisplay = onDisplay;
        this.work = work;
        this.told = told;
        this.asking = new Latest<>(thread, this::answer);
    }

    /** Asks; the question before counts no longer. */
    public void ask(Q question) {
        newest.set(question);
        asking.offer(question);
    }

    /** Nothing is told from now on. */
    @Override
    public void close() {
        newest.set(null); // framework-driven null: nothing is asked
        asking.close();
    }

    private void answer(Q question) {
        A answer = work.apply(question);
        onDisplay.run(() -> {
            if (newest.get() == question) {
                told.accept(answer);
            }
        });
    }
}
