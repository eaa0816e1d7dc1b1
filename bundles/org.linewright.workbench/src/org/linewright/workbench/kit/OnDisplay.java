package org.linewright.workbench.kit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * The way onto the UI thread, and the only one in the product. For any thread; after the display is gone nothing
 * happens. A service while the display is there.
 */
public final class OnDisplay {

    private final Display display;

    public OnDisplay(Display display) {
        this.display = display;
    }

    /** Runs it soon on the UI thread; at once when this is the UI thread. */
    public void run(Runnable action) {
        if (display.getThread() == Thread.currentThread()) {
            action.run();
        } else {
            post(action);
        }
    }

    /** Runs it later on the UI thread, after what is going on there. */
    public void later(Runnable action) {
        post(action);
    }

    /**
     * Runs it on the UI thread and waits for it.
     *
     * @return whether it ran to its end within {@code limit}; when not, it may still run later
     */
    public boolean runAndWait(Runnable action, Duration limit) {
        if (display.getThread() == Thread.currentThread()) {
            action.run();
            return true;
        }
        CountDownLatch ran = new CountDownLatch(1);
        if (!post(() -> {
            action.run();
            ran.countDown();
        })) {
            return true;
        }
        try {
            return ran.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Does work that may wait, on a thread of its own; completes on the UI thread. What the work throws is a bug, and is
     * thrown there.
     */
    public <T> CompletionStage<T> answer(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Thread.ofVirtual().name("answer").start(() -> {
            try {
                T value = work.get();
                run(() -> answer.complete(value));
            } catch (RuntimeException bug) {
                run(() -> {
                    throw bug;
                });
            }
        });
        return answer;
    }

    /** A listener that may be told anything at any rate; of it, {@code listener} hears the newest, once per {@code pace}. */
    public <T> Consumer<T> newest(Duration pace, Consumer<T> listener) {
        AtomicReference<T> waiting = new AtomicReference<>();
        Runnable deliver = () -> listener.accept(waiting.getAndSet(null)); // framework-driven null: nothing waits
        return value -> {
            if (waiting.getAndSet(value) == null) { // framework-driven null: nothing waits
                post(() -> display.timerExec((int) pace.toMillis(), deliver));
            }
        };
    }

    private boolean post(Runnable action) {
        try {
            display.asyncExec(action);
            return true;
        } catch (SWTException gone) {
            return false;
        }
    }
}
